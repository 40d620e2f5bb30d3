/** Asks for the passphrase or recovery key before a key is changed: an open screen may be somebody else's. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { KeyChangeFailure } from '../../../app/keys/keys';
import type { PasskeyProblem } from '../../../app/platform';
import type { Result } from '../../../domain/record/result';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors } from '../../components';
import { KEY_FAILURES } from './failure-text';

export interface SecretFormProps {
  readonly label: string;
  /** On the button. */
  readonly verb: string;
  readonly busyVerb?: string;
  readonly kind?: 'primary' | 'danger';
  /** Above the secret: what else is asked, or said. */
  readonly children?: ComponentChildren;
  /** What is wrong with what else is asked, by field; looked at before the secret is used. */
  readonly check?: () => FormErrors;
  /** Where another vault than the open one is meant: why it did not open, in its own words. */
  readonly words?: Partial<Readonly<Record<KeyChangeFailure | PasskeyProblem, () => string>>>;
  readonly submit: (secret: string) => Promise<Result<unknown, KeyChangeFailure | PasskeyProblem>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function SecretForm(props: SecretFormProps) {
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    const found: FormErrors = { ...props.check?.(), secret: secret ? undefined : m.unlock_empty() };
    setErrors(found);
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    const changed = await props.submit(secret);
    setBusy(false);
    if (changed.ok) props.onDone();
    else setErrors({ secret: (props.words?.[changed.why] ?? KEY_FAILURES[changed.why])() });
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label={props.label}>
      {props.children}
      <Field
        kind="passphrase"
        purpose="current"
        name="secret"
        label={m.keys_secret()}
        hint={m.keys_secret_hint()}
        value={secret}
        onInput={setSecret}
      />
      <div class="buttons">
        <Button kind={props.kind ?? 'primary'} type="submit" busy={busy}>
          {busy ? (props.busyVerb ?? m.unlock_working()) : props.verb}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {m.common_cancel()}
        </Button>
      </div>
    </Form>
  );
}
