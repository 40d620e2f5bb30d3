/** Puts the focus into the first field of what was just drawn. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** After the frame: a dialog that opens in the same turn takes the focus for itself first. */
export function useFocusFirst(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [box]);
}
