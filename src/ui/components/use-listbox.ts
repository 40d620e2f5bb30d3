/**
 * The keyboard of a list of choices under a text field (ARIA Authoring Practices, combobox with
 * aria-activedescendant): arrows walk, Enter chooses, the field keeps the focus. Used by the combobox and the palette.
 */
import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';

export interface Listbox {
  readonly listId: string;
  readonly active: number;
  optionId(at: number): string;
  setActive(at: number): void;
  /** True when the key was used. */
  onKey(event: KeyboardEvent): boolean;
}

/**
 * @param count how many choices are listed
 * @param choose called with the place of the choice taken
 * @param start which one is active at first; -1 for none
 * @param known false while the choices are still being read: an Enter waits for them, unless another key comes first
 */
export function useListbox(count: number, choose: (at: number) => void, start = -1, known = true): Listbox {
  const listId = useId();
  const [active, setActive] = useState(start);
  const [entered, setEntered] = useState(false);
  const inside = active < count ? active : count - 1;
  const optionId = (at: number) => `${listId}-${at}`;

  useEffect(() => {
    if (inside >= 0) document.getElementById(`${listId}-${inside}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [inside, listId]);

  useLayoutEffect(() => {
    if (!entered || !known) return;
    setEntered(false);
    if (inside >= 0) choose(inside);
  });

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.isComposing) return false;
    const enter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    setEntered(enter && !known);
    if (count === 0) return false;
    if (event.key === 'ArrowDown') setActive((inside + 1) % count);
    else if (event.key === 'ArrowUp') setActive(inside <= 0 ? count - 1 : inside - 1);
    else if (enter && known && inside >= 0) choose(inside);
    else return false;
    event.preventDefault();
    return true;
  };
  return { listId, active: inside, optionId, setActive, onKey };
}
