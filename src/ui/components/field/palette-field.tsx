/** A field with its list always open below: the command palette. Same keyboard as the combobox. */
import { m } from '../../../i18n';
import { useListbox } from '../use-listbox';
import type { ComboboxOption } from './combobox';
import { OptionRow } from './option-row';

export interface PaletteFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (at: number) => void;
  /** The choices are still being read. */
  readonly waiting?: boolean;
}

export function PaletteField(props: PaletteFieldProps) {
  const { options, onChoose, waiting = false } = props;
  const list = useListbox(options.length, onChoose, 0, !waiting);
  return (
    <>
      <input
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        value={props.text}
        placeholder={props.placeholder}
        aria-label={props.label}
        aria-expanded={true}
        aria-controls={list.listId}
        aria-autocomplete="list"
        aria-activedescendant={list.active >= 0 ? list.optionId(list.active) : undefined}
        onInput={(event) => {
          props.onText(event.currentTarget.value);
          list.setActive(0);
        }}
        onKeyDown={list.onKey}
      />
      <div class="options">
        <div id={list.listId} role="listbox" aria-label={props.label}>
          {options.map((option, at) => (
            <OptionRow
              key={option.value}
              id={list.optionId(at)}
              option={option}
              active={at === list.active}
              onTake={() => onChoose(at)}
            />
          ))}
        </div>
        {options.length === 0 && <p class="soft pad-small">{waiting ? m.common_loading() : m.common_no_match()}</p>}
      </div>
    </>
  );
}
