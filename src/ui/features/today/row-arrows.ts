/** Up and down arrows move from row to row of all the lists of a screen, keeping to the first control of each. */
import { useRef } from 'preact/hooks';

const CONTROL = 'button, a[href]';

export function useRowArrows() {
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const from = event.target instanceof Element ? event.target : null;
    // A menu, a field and a dialog have their own use for them; a menu's button opens it.
    if (!from || from.closest('[role=menu], dialog, select, input, [aria-haspopup]')) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.rows > .row') ?? [])];
    const at = rows.findIndex((row) => row.contains(from));
    if (at < 0) return;
    const next = rows[event.key === 'ArrowDown' ? at + 1 : at - 1];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>(CONTROL)?.focus();
  };
  return { ref: box, onKeyDown };
}
