/** One choice in a list under a field. */
import type { ComboboxOption } from './combobox';

export interface OptionRowProps {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly active: boolean;
  readonly onTake: () => void;
}

/** Pointer down would blur the field before the click: it is stopped, and the click takes the choice. */
export function OptionRow({ id, option, active, onTake }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here.
    <div id={id} role="option" aria-selected={active} onMouseDown={(event) => event.preventDefault()} onClick={onTake}>
      <span class="grow">
        {option.label}
        {option.detail && <small>{option.detail}</small>}
      </span>
      {option.aside}
    </div>
  );
}
