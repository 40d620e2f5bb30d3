/** The fields that several forms of a plan have: what is to be done, by when, and why something rests or ended. */
import { m } from '../../../i18n';
import { Field } from '../../components';

interface Typed<Body> {
  readonly form: Body;
  readonly change: (part: Partial<Body>) => void;
  readonly disabled: boolean;
}

/** `label`: what the words are of. */
export function TextField({ form, change, disabled, label }: Typed<{ readonly text: string }> & { label: string }) {
  return <Field name="text" disabled={disabled} label={label} value={form.text} onInput={(text) => change({ text })} />;
}

export function DueField({ form, change, disabled }: Typed<{ readonly due: string }>) {
  return (
    <Field
      type="date"
      name="due"
      optional
      disabled={disabled}
      label={m.plan_step_due()}
      value={form.due}
      onInput={(due) => change({ due })}
    />
  );
}

/** `status`: what it moves to. */
export function ReasonField({
  form,
  change,
  disabled,
  status,
}: Typed<{ readonly reason: string }> & { status: string }) {
  return (
    <Field
      name="reason"
      disabled={disabled}
      label={m.field_line({ label: status, value: m.plan_reason() })}
      value={form.reason}
      onInput={(reason) => change({ reason })}
    />
  );
}
