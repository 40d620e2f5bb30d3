/** The one field that opens the vault. What was typed stays after a wrong try, selected, to be corrected or replaced. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Field, Form } from '../../components';
import { useApp } from '../../hooks';
import type { ClosedKind } from '../../shell/closed-screen';

export function UnlockForm({ onClosed }: { readonly onClosed: (kind: ClosedKind) => void }) {
  const { session } = useApp();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const submit = async () => {
    if (busy) return;
    if (secret === '') return setError(m.unlock_empty());
    setBusy(true);
    setError(undefined);
    const opened = await session.unlock(secret);
    setBusy(false);
    if (opened.ok) return;
    if (opened.why !== 'wrong-passphrase') return onClosed(opened.why);
    setError(m.unlock_wrong());
    field.current?.select();
  };

  return (
    <Form onSubmit={() => void submit()}>
      <Field
        kind="passphrase"
        purpose="current"
        label={m.unlock_secret()}
        hint={m.unlock_secret_hint()}
        value={secret}
        onInput={setSecret}
        inputRef={field}
        {...(error && { error })}
      />
      <span class="hidden-text" role="alert">
        {error}
      </span>
      <Button kind="primary" size="large" wide type="submit" busy={busy}>
        {busy ? m.unlock_working() : m.unlock_submit()}
      </Button>
    </Form>
  );
}
