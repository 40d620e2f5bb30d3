/**
 * The passphrase of a new vault. One that can be guessed is refused, because on a stolen laptop it is the only wall.
 */
import { useState } from 'preact/hooks';
import type { PendingVault } from '../../../app/app';
import { passphraseStrength } from '../../../app/passphrase';
import { m } from '../../../i18n';
import { Button, Form } from '../../components';
import { useApp } from '../../hooks';
import { NewPassphrase } from '../passphrase';
import { StepHead } from './step-head';

export interface PassphraseStepProps {
  readonly onBack: () => void;
  readonly onNext: (pending: PendingVault) => void;
}

export function PassphraseStep({ onBack, onNext }: PassphraseStepProps) {
  const { session } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    if (passphraseStrength(passphrase).level === 'weak') return setError(m.welcome_pass_too_weak());
    setBusy(true);
    onNext(await session.beginVault(passphrase));
  };

  return (
    <>
      <StepHead step={3} title={m.welcome_pass_title()} />
      <div class="sheet">
        <p>{m.welcome_pass_text()}</p>
        <Form onSubmit={() => void submit()} errors={{ passphrase: error }}>
          <NewPassphrase
            name="passphrase"
            label={m.welcome_pass_label()}
            value={passphrase}
            onInput={(next) => {
              setPassphrase(next);
              setError(undefined);
            }}
          />
          <div class="buttons">
            <Button kind="primary" size="large" type="submit" busy={busy}>
              {busy ? m.welcome_pass_working() : m.welcome_pass_create()}
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
