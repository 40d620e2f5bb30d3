/** Asks for what opens the vault of the other side. */
import { useEffect, useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors } from '../../components';
import { useApp } from '../../hooks';
import { MOVE_FAILURES } from './words';

interface OtherSecretProps {
  readonly wrong: boolean;
  readonly onSecret: (secret: string) => void;
  readonly onCancel: () => void;
}

export function OtherSecret({ wrong, onSecret, onCancel }: OtherSecretProps) {
  const web = useApp().platform.face === 'web';
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  useEffect(() => setErrors(wrong ? { secret: MOVE_FAILURES['wrong-passphrase']() } : {}), [wrong]);
  const submit = () => (secret ? onSecret(secret) : setErrors({ secret: m.unlock_empty() }));
  return (
    <>
      <p>{web ? m.move_text_web() : m.move_text_extension()}</p>
      <Form onSubmit={submit} errors={errors} label={m.move_title()}>
        <Field
          kind="passphrase"
          purpose="current"
          name="secret"
          label={m.unlock_secret()}
          hint={m.unlock_secret_hint()}
          value={secret}
          onInput={setSecret}
        />
        <div class="buttons">
          <Button kind="primary" type="submit">
            {m.move_look()}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            {m.common_cancel()}
          </Button>
        </div>
      </Form>
    </>
  );
}
