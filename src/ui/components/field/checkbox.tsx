/** A yes or no. */
import { useFieldTies } from './frame';

export interface CheckboxProps {
  readonly label: string;
  readonly name?: string;
  readonly hint?: string;
  readonly error?: string;
  /** The label is heard, not seen: for a box in front of a row that names itself. */
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox(props: CheckboxProps) {
  const ties = useFieldTies(props);
  return (
    <div class={props.hideLabel ? undefined : 'choice'}>
      <input
        id={ties.id}
        type="checkbox"
        autocomplete="off"
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={ties.describedBy}
        aria-invalid={ties.error ? true : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={ties.id} class={props.hideLabel ? 'hidden-text' : undefined}>
        {props.label}
      </label>
      {props.hint && <small id={`${ties.id}-hint`}>{props.hint}</small>}
      {ties.error && (
        <small class="error" id={`${ties.id}-error`}>
          {ties.error}
        </small>
      )}
    </div>
  );
}
