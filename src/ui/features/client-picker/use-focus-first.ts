/** Puts the focus into the first field of what was just drawn. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * In the turn of the drawing: a moment later somebody quick may be in another field, and her words would land in
 * this one. `fields`: which ones count, where a choice comes before what is typed. `autofocus` is for a dialog that opens around it in the same turn and takes the focus for itself.
 */
export function useFocusFirst(box: RefObject<HTMLElement | null>, fields = 'input, textarea'): void {
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>(fields);
    if (!first) return;
    first.autofocus = true;
    first.focus();
  }, [box, fields]);
}
