/** The keys in the settings: each with what it is for, and one thing to do about it. One form is open at a time. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { m } from '../../../i18n';
import { Button, Section, Sheet } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { RECOVERY_KEY_PATH } from '../../shell/paths';
import { DataKeyPart } from './data-key-part';
import { PasskeyPart } from './passkey-part';
import { PassphraseForm } from './passphrase-form';

export type OpenForm = 'passphrase' | 'add-passkey' | 'renew' | `remove ${string}` | null;

export interface KeyPartProps {
  readonly form: OpenForm;
  readonly open: (form: OpenForm) => void;
}

export function KeysSection() {
  const { keys } = useApp();
  const [, go] = useLocation();
  const [form, open] = useState<OpenForm>(null);
  // Every change of a key is written into the account.
  const ways = useRecords(['audit'], () => keys.waysIn());
  if (!ways) return null;
  return (
    <Section title={m.keys_title()}>
      <Sheet pad>
        <div class="stack">
          <p>{m.keys_text()}</p>
          <h3>{m.settings_passphrase()}</h3>
          <p class="soft">{m.keys_pass_text()}</p>
          {ways.passphrases > 1 && <p class="note-box check">{m.keys_pass_several({ count: ways.passphrases })}</p>}
          {form === 'passphrase' ? (
            <PassphraseForm onEnd={() => open(null)} />
          ) : (
            <div class="buttons">
              <Button onClick={() => open('passphrase')}>{m.settings_passphrase_change()}</Button>
            </div>
          )}
          <hr />
          <h3>{m.keys_recovery()}</h3>
          <p class="soft">
            {m.keys_recovery_text()} {m.keys_recovery_when()}
          </p>
          {ways.recoveryKeys > 1 && (
            <p class="note-box check">{m.keys_recovery_several({ count: ways.recoveryKeys })}</p>
          )}
          <div class="buttons">
            <Button onClick={() => go(RECOVERY_KEY_PATH)}>{m.keys_recovery_begin()}</Button>
          </div>
          <hr />
          <PasskeyPart passkeys={ways.passkeys} form={form} open={open} />
          <hr />
          <DataKeyPart epochs={ways.epochs} form={form} open={open} />
        </div>
      </Sheet>
    </Section>
  );
}
