/**
 * A new recovery key, one step after the other: why and who asks, the key shown once, the key typed back. Until the last
 * step the old one stays; leaving in between changes nothing.
 */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { PendingRecoveryKey } from '../../../app/keys/keys';
import { m } from '../../../i18n';
import { Button, Field, Form, PageHeader, Sheet, showToast } from '../../components';
import { useApp, useTitle } from '../../hooks';
import { SETTINGS_PATH } from '../../shell/paths';
import { ShownKey } from '../recovery-key';
import { KEY_FAILURES } from './failure-text';
import { KeyForm } from './key-form';

export function RecoveryKeyScreen() {
  const { keys } = useApp();
  const [, go] = useLocation();
  const [pending, setPending] = useState<PendingRecoveryKey>();
  const [noted, setNoted] = useState(false);
  useTitle(m.keys_recovery_title());
  const leave = () => go(SETTINGS_PATH);
  return (
    <>
      <PageHeader title={m.keys_recovery_title()} />
      <Sheet pad>
        <div class="stack">
          {!pending && (
            <>
              <p>{m.keys_recovery_why()}</p>
              <p>{m.keys_recovery_older()}</p>
              <KeyForm
                label={m.keys_recovery_title()}
                verb={m.keys_recovery_show()}
                submit={async (secret) => {
                  const made = await keys.beginRecoveryKey(secret);
                  if (made.ok) setPending(made.value);
                  return made;
                }}
                onDone={() => undefined}
                onCancel={leave}
              />
            </>
          )}
          {pending && !noted && (
            <>
              <p>{m.keys_recovery_shown()}</p>
              <ShownKey recoveryKey={pending.recoveryKey} />
              <div class="buttons">
                <Button kind="primary" onClick={() => setNoted(true)}>
                  {m.welcome_key_done()}
                </Button>
                <Button kind="quiet" onClick={leave}>
                  {m.common_cancel()}
                </Button>
              </div>
            </>
          )}
          {pending && noted && <TypeBack pending={pending} onAgain={() => setNoted(false)} onDone={leave} />}
        </div>
      </Sheet>
    </>
  );
}

interface TypeBackProps {
  readonly pending: PendingRecoveryKey;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

function TypeBack({ pending, onAgain, onDone }: TypeBackProps) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const confirmed = await pending.confirm(typed);
    setBusy(false);
    if (!confirmed.ok) {
      const { why } = confirmed;
      return setError(why === 'does-not-match' ? m.welcome_back_wrong() : KEY_FAILURES[why]());
    }
    showToast({ text: m.keys_recovery_done() });
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} errors={{ key: error }} label={m.keys_recovery_title()}>
      <p>{m.keys_recovery_back_text()}</p>
      <Field name="key" label={m.keys_recovery()} value={typed} onInput={setTyped} />
      <div class="buttons">
        <Button kind="primary" type="submit" busy={busy}>
          {m.keys_recovery_finish()}
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          {m.keys_recovery_again()}
        </Button>
      </div>
    </Form>
  );
}
