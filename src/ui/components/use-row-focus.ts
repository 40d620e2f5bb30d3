/**
 * Keeps the keyboard's place in a list. When the row that held the focus goes (done, removed, undone), the focus moves
 * to the row that takes its place, the last one at the end, or the heading of its section when the list is empty.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button, a[href], input, select, textarea';

export function useRowFocus() {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<{ readonly at: number; readonly element: Element } | null>(null);

  const wasLost = () => {
    const lost = held.current !== null && !held.current.element.isConnected;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    return lost && nowhere;
  };
  useLayoutEffect(() => {
    const rows = list.current?.children;
    if (!rows || !held.current || !wasLost()) return;
    const row = rows[Math.min(held.current.at, rows.length - 1)];
    row?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
  useEffect(() => {
    const section = list.current?.closest('section')?.querySelector<HTMLElement>('.section-title');
    return () => {
      // After the list itself has left the page: whoever drew the next screen may have taken the focus by then.
      queueMicrotask(() => {
        if (!wasLost()) return;
        const heading = section?.isConnected ? section : document.querySelector<HTMLElement>('main h1');
        heading?.focus();
      });
    };
  }, []);

  const onFocusIn = (event: FocusEvent) => {
    const element = event.target;
    if (!(element instanceof Element)) return;
    const row = element.closest('li');
    const at = row ? [...(list.current?.children ?? [])].indexOf(row) : -1;
    held.current = at < 0 ? null : { at, element };
  };
  return { ref: list, onFocusIn };
}
