/**
 * Rows of a long list. The first hundred are drawn at once, more as the end comes near; rows out of sight cost no
 * layout (content-visibility). Unlike a window of moving rows, what is drawn stays: find-in-page, focus and screen
 * readers keep their place.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRowFocus } from './use-row-focus';

const STEP = 100;

export interface LongRowsProps<Item> {
  readonly items: readonly Item[];
  /** Draws one `Row` with a key. */
  readonly row: (item: Item, at: number) => ComponentChildren;
  readonly label?: string;
  /** So many with the first picture, the others when there is time: for a screen of several lists. */
  readonly first?: number;
}

export function LongRows<Item>({ items, row, label, first = STEP }: LongRowsProps<Item>) {
  const [drawn, setDrawn] = useState(first);
  const end = useRef<HTMLLIElement>(null);
  const more = items.length > drawn;

  useEffect(() => {
    const idle = requestIdleCallback(() => setDrawn((now) => Math.max(now, STEP)));
    return () => cancelIdleCallback(idle);
  }, []);

  useEffect(() => {
    const sentinel = end.current;
    if (!sentinel || !more) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) setDrawn(drawn + STEP);
      },
      { rootMargin: '800px' },
    );
    watcher.observe(sentinel);
    return () => watcher.disconnect();
  }, [drawn, more]);

  return (
    <ul class="sheet rows long-rows" aria-label={label} {...useRowFocus()}>
      {items.slice(0, drawn).map(row)}
      {more && <li ref={end} class="row" aria-hidden="true" />}
    </ul>
  );
}
