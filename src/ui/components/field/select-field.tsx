/** One of a known list, the native control. For a long or growing list use the combobox. */
import { type FieldBase, FieldFrame, useFieldTies } from './frame';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Heading that neighbours of the same group share in a select. */
  readonly group?: string;
}

export interface SelectFieldProps<Value extends string = string> extends FieldBase {
  readonly value: Value | '';
  readonly options: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Words of the empty choice, where leaving it open is allowed. */
  readonly empty?: string;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const ties = useFieldTies(props);
  return (
    <FieldFrame field={props} ties={ties}>
      <select
        id={ties.id}
        class="input"
        autocomplete="off"
        value={props.value}
        disabled={props.disabled}
        aria-invalid={ties.error ? true : undefined}
        aria-describedby={ties.describedBy}
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {runsOf(props.options).map(({ group, options }) =>
          group === undefined ? (
            options.map(toOption)
          ) : (
            <optgroup key={group} label={group}>
              {options.map(toOption)}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}

const toOption = (option: Choice) => (
  <option key={option.value} value={option.value}>
    {option.label}
  </option>
);

/** Neighbours of one group together, in the order given. */
function runsOf(
  options: readonly Choice[],
): readonly { readonly group: string | undefined; readonly options: Choice[] }[] {
  const runs: { group: string | undefined; options: Choice[] }[] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else runs.push({ group: option.group, options: [option] });
  }
  return runs;
}
