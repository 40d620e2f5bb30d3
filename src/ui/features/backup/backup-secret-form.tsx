/** The passphrase or recovery key of a backup, where no vault is open on this device. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Field, Form } from '../../components';

export interface BackupSecretFormProps {
  readonly wrong: boolean;
  /** What the button does. */
  readonly submit: string;
  readonly onSecret: (secret: string) => void;
  readonly onCancel: () => void;
}

export function BackupSecretForm({ wrong, submit, onSecret, onCancel }: BackupSecretFormProps) {
  const [secret, setSecret] = useState('');
  return (
    <Form onSubmit={() => secret && onSecret(secret)}>
      <Field
        kind="passphrase"
        purpose="current"
        name="secret"
        label={m.unlock_secret()}
        hint={m.backup_secret_hint()}
        value={secret}
        onInput={setSecret}
        {...(wrong && { error: m.backup_wrong_secret() })}
      />
      <div class="buttons">
        <Button kind="primary" type="submit">
          {submit}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {m.common_cancel()}
        </Button>
      </div>
    </Form>
  );
}
