/**
 * The passphrase: strength shown while typing, words offered, paste and password managers welcome. One that can be
 * guessed is refused, because on a stolen laptop it is the only wall.
 */
import { useState } from 'preact/hooks';
import type { PendingVault } from '../../../app/app';
import { generatePassphrase, passphraseStrength } from '../../../app/passphrase';
import { language, m } from '../../../i18n';
import { Button, Field, Form } from '../../components';
import { useApp } from '../../hooks';
import { StepHead } from './step-head';
import { StrengthMeter } from './strength-meter';

export interface PassphraseStepProps {
  readonly onBack: () => void;
  readonly onNext: (pending: PendingVault) => void;
}

export function PassphraseStep({ onBack, onNext }: PassphraseStepProps) {
  const { session } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [offered, setOffered] = useState<string>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const strength = passphraseStrength(passphrase);

  const submit = async () => {
    if (busy) return;
    if (strength.level === 'weak') return setError(m.welcome_pass_too_weak());
    setBusy(true);
    onNext(await session.beginVault(passphrase));
  };
  const type = (next: string) => {
    setPassphrase(next);
    setError(undefined);
  };

  return (
    <>
      <StepHead step={3} title={m.welcome_pass_title()} />
      <div class="sheet">
        <p>{m.welcome_pass_text()}</p>
        <Form onSubmit={() => void submit()} errors={{ passphrase: error }}>
          <Field
            kind="passphrase"
            purpose="new"
            name="passphrase"
            label={m.welcome_pass_label()}
            hint={m.welcome_pass_hint()}
            value={passphrase}
            onInput={type}
          />
          {passphrase !== '' && <StrengthMeter level={strength.level} />}
          {offered && (
            <div class="stack tight" role="status">
              <span class="soft">{m.welcome_pass_offered()}</span>
              <p class="key-text" lang={language.value}>
                {offered}
              </p>
            </div>
          )}
          <div class="buttons">
            {offered && <Button onClick={() => type(offered)}>{m.welcome_pass_use()}</Button>}
            <Button onClick={() => void generatePassphrase(language.value).then(setOffered)}>
              {offered ? m.welcome_pass_offer_again() : m.welcome_pass_offer()}
            </Button>
          </div>
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
