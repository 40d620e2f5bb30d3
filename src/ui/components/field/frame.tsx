/** What every field shares: label above, hint, error, and how they are tied together for a screen reader. */
import type { ComponentChildren } from 'preact';
import { m } from '../../../i18n';
import { classes } from '../classes';
import { useFormField } from '../form';

export interface FieldBase {
  readonly label: string;
  /** Within a `Form`: ties the field to its error and to the summary. */
  readonly name?: string;
  readonly hint?: string;
  readonly error?: string;
  /** Says "optional" beside the label. */
  readonly optional?: boolean;
  /** The label is heard, not seen: for a search box or a field in a row. */
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}

export interface FieldTies {
  readonly id: string;
  readonly error: string | undefined;
  readonly describedBy: string | undefined;
}

/** The ids that tie control, hint and error together. */
export function useFieldTies(props: FieldBase): FieldTies {
  const found = useFormField(props.name);
  const error = props.error ?? found.error;
  const described = [props.hint && `${found.id}-hint`, error && `${found.id}-error`].filter(Boolean).join(' ');
  return { id: found.id, error, describedBy: described || undefined };
}

export function LabelText({ field }: { readonly field: FieldBase }) {
  return (
    <>
      {field.label}
      {field.optional && <span class="optional"> ({m.common_optional()})</span>}
    </>
  );
}

export function HintAndError({ field, ties }: { readonly field: FieldBase; readonly ties: FieldTies }) {
  return (
    <>
      {field.hint && (
        <span class="hint" id={`${ties.id}-hint`}>
          {field.hint}
        </span>
      )}
      {ties.error && (
        <span class="error" id={`${ties.id}-error`}>
          {ties.error}
        </span>
      )}
    </>
  );
}

export function FieldFrame(props: {
  readonly field: FieldBase;
  readonly ties: FieldTies;
  readonly children: ComponentChildren;
}) {
  const { field, ties } = props;
  return (
    <div class={classes('field', ties.error && 'wrong')}>
      <label for={ties.id} class={field.hideLabel ? 'hidden-text' : undefined}>
        <LabelText field={field} />
      </label>
      <HintAndError field={field} ties={ties} />
      {props.children}
    </div>
  );
}
