/** One of a few, all in sight. */
import { classes } from '../classes';
import { type FieldBase, HintAndError, LabelText, useFieldTies } from './frame';
import type { Choice } from './select-field';

export interface RadioGroupProps<Value extends string = string> extends FieldBase {
  readonly value: Value | '';
  readonly options: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Side by side, for short words. */
  readonly inline?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const ties = useFieldTies(props);
  return (
    <fieldset
      class={classes('field', ties.error && 'wrong')}
      aria-describedby={ties.describedBy}
      disabled={props.disabled}
    >
      <legend class={props.hideLabel ? 'hidden-text' : undefined}>
        <LabelText field={props} />
      </legend>
      <HintAndError field={props} ties={ties} />
      <div class={classes('choices', props.inline && 'line')}>
        {props.options.map((option, at) => {
          // The first carries the field's own id, so that the error summary can focus the group.
          const id = at === 0 ? ties.id : `${ties.id}-${option.value}`;
          return (
            <div class="choice" key={option.value}>
              <input
                id={id}
                type="radio"
                autocomplete="off"
                name={ties.id}
                checked={option.value === props.value}
                onChange={() => props.onChange(option.value)}
              />
              <label for={id}>{option.label}</label>
              {option.hint && <small>{option.hint}</small>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
