/** One of a known list, the native control. For a long or growing list use the combobox. */
import { type FieldBase, FieldFrame, useFieldTies } from './frame';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
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
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
