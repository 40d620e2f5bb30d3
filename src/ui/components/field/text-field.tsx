/** One line of text, a number, a date: whatever a plain input takes. */
import type { Ref } from 'preact';
import { classes } from '../classes';
import { type FieldBase, FieldFrame, useFieldTies } from './frame';

export interface TextFieldProps extends FieldBase {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'search' | 'tel' | 'email' | 'url' | 'date' | 'time' | 'number';
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** Narrow, for short values such as a postal code. */
  readonly short?: boolean;
  readonly maxLength?: number;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onBlur?: () => void;
  /** BCP 47 tag of what is typed, where it differs from the screen's. */
  readonly lang?: string;
}

export function TextField(props: TextFieldProps) {
  const ties = useFieldTies(props);
  return (
    <FieldFrame field={props} ties={ties}>
      <input
        ref={props.inputRef}
        id={ties.id}
        class={classes('input', (props.short || props.type === 'number') && 'short')}
        // The JSX types want one literal; every kind named above takes the attributes given here.
        type={(props.type ?? 'text') as 'text'}
        autocomplete="off"
        value={props.value}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        disabled={props.disabled}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        lang={props.lang}
        aria-invalid={ties.error ? true : undefined}
        aria-describedby={ties.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}
