/** Asks for the passphrase or recovery key of a vault. What was typed stays after a failed try, to be corrected. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../../i18n';
import { Button, Field, Form, type FormErrors } from '../components';

export interface SecretFormProps {
  readonly label?: string;
  readonly hint?: string;
  /** On the button. */
  readonly verb: string;
  /** On the button while `submit` goes on. */
  readonly busyVerb?: string;
  readonly kind?: 'primary' | 'danger';
  readonly size?: 'large';
  /** Above the secret: what else is asked, or said. */
  readonly children?: ComponentChildren;
  /** Why the secret of an earlier form did not open it. */
  readonly wrong?: string | false;
  /** What is wrong with what else is asked, by field; looked at before the secret is used. */
  readonly check?: () => FormErrors;
  /** Where it answers, then with what is wrong. */
  readonly submit: ((secret: string) => Promise<FormErrors | undefined>) | ((secret: string) => void);
  readonly cancel?: string;
  /** Without it there is no way out. */
  readonly onCancel?: () => void;
}

export function SecretForm(props: SecretFormProps) {
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<FormErrors>({ secret: props.wrong || undefined });
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    const found: FormErrors = { ...props.check?.(), secret: secret ? undefined : m.unlock_empty() };
    setErrors(found);
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    const wrong = await props.submit(secret);
    setBusy(false);
    if (wrong) setErrors(wrong);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label={props.label}>
      {props.children}
      <Field
        kind="passphrase"
        purpose="current"
        name="secret"
        label={m.unlock_secret()}
        hint={props.hint ?? m.unlock_secret_hint()}
        value={secret}
        onInput={setSecret}
      />
      <div class="buttons">
        <Button kind={props.kind ?? 'primary'} size={props.size} type="submit" busy={busy}>
          {busy ? (props.busyVerb ?? props.verb) : props.verb}
        </Button>
        {props.onCancel && (
          <Button kind="quiet" size={props.size} onClick={props.onCancel}>
            {props.cancel ?? m.common_cancel()}
          </Button>
        )}
      </div>
    </Form>
  );
}
