/** Typing the recovery key back: only then is anything stored, and the vault opens. */
import { useState } from 'preact/hooks';
import type { PendingVault } from '../../../app/app';
import { m } from '../../../i18n';
import { Button, Field, Form } from '../../components';
import { StepHead } from './step-head';

export function TypeBackStep({ pending, onBack }: { readonly pending: PendingVault; readonly onBack: () => void }) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const made = await pending.confirm(typed);
    setBusy(false);
    if (!made.ok) setError(made.why === 'disk-full' ? m.welcome_back_disk_full() : m.welcome_back_wrong());
  };
  return (
    <>
      <StepHead step={5} title={m.welcome_back_title()} />
      <div class="sheet">
        <p>{m.welcome_back_text()}</p>
        <Form onSubmit={() => void submit()} errors={{ key: error }}>
          <Field name="key" label={m.welcome_back_label()} value={typed} onInput={setTyped} />
          <div class="buttons">
            <Button kind="primary" size="large" type="submit" busy={busy}>
              {m.welcome_back_submit()}
            </Button>
            <Button kind="quiet" size="large" onClick={onBack}>
              {m.common_back()}
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
}
