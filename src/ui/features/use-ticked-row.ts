/** A list whose rows go when they are ticked: the focus goes to the row that took the place. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @returns what the list takes as its `ref`, and what a row calls with its place before it goes */
export function useTickedRow(rows: unknown) {
  const list = useRef<HTMLUListElement>(null);
  const ticked = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (ticked.current === null) return;
    const boxes = list.current?.querySelectorAll<HTMLElement>('input') ?? [];
    boxes[Math.min(ticked.current, boxes.length - 1)]?.focus();
    ticked.current = null;
  }, [rows]);
  const tick = (at: number) => {
    ticked.current = at;
  };
  return { list, tick };
}
