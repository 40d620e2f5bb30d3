/**
 * Type to find, in a list too long or too alive for a native one. ARIA Authoring Practices: combobox with a list
 * popup; the typed text stays the user's own until a choice is made, and leaving the field never chooses for her.
 */
import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { useListbox } from '../use-listbox';
import { type FieldBase, FieldFrame, useFieldTies } from './frame';
import { OptionRow } from './option-row';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  /** A `Tag` or the like at the end. */
  readonly aside?: ComponentChildren;
}

export interface ComboboxProps extends FieldBase {
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Already filtered for `text`, best first. */
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (option: ComboboxOption) => void;
  /** Offers to make what was typed ("Add Rosa M."): a last choice in the list. */
  readonly create?: { readonly label: string; readonly onCreate: () => void };
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function Combobox(props: ComboboxProps) {
  const { options, create } = props;
  const ties = useFieldTies(props);
  const [open, setOpen] = useState(false);
  const count = options.length + (create ? 1 : 0);
  const choose = (at: number) => {
    setOpen(false);
    const option = options[at];
    if (option) props.onChoose(option);
    else create?.onCreate();
  };
  const list = useListbox(open ? count : 0, choose);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setOpen(true);
      list.setActive(0);
    } else if (open && event.key === 'Escape') {
      // Only the list closes; what lies under it stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else list.onKey(event);
  };

  return (
    <FieldFrame field={props} ties={ties}>
      <div class="combobox">
        <input
          ref={props.inputRef}
          id={ties.id}
          class="input"
          type="text"
          role="combobox"
          autocomplete="off"
          value={props.text}
          placeholder={props.placeholder}
          disabled={props.disabled}
          aria-expanded={open}
          aria-controls={list.listId}
          aria-autocomplete="list"
          aria-activedescendant={open && list.active >= 0 ? list.optionId(list.active) : undefined}
          aria-invalid={ties.error ? true : undefined}
          aria-describedby={ties.describedBy}
          onInput={(event) => {
            props.onText(event.currentTarget.value);
            list.setActive(-1);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div class="options" hidden={!open}>
          <div id={list.listId} role="listbox" aria-label={props.label}>
            {options.map((option, at) => (
              <OptionRow
                key={option.value}
                id={list.optionId(at)}
                option={option}
                active={at === list.active}
                onTake={() => choose(at)}
              />
            ))}
            {create && (
              <OptionRow
                id={list.optionId(options.length)}
                option={{ value: '', label: create.label }}
                active={list.active === options.length}
                onTake={() => choose(options.length)}
              />
            )}
          </div>
          {count === 0 && <p class="soft pad-small">{m.common_no_match()}</p>}
        </div>
      </div>
    </FieldFrame>
  );
}
