/** A new passphrase: asks for the old one or the recovery key, because an open screen may be somebody else's. */
import { useState } from 'preact/hooks';
import type { UnlockFailure } from '../../../app/app';
import { passphraseStrength } from '../../../app/passphrase';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, showToast } from '../../components';
import { useApp } from '../../hooks';
import { NewPassphrase } from '../passphrase';

const FAILURES: Readonly<Record<UnlockFailure | 'disk-full', () => string>> = {
  'wrong-passphrase': m.settings_passphrase_wrong,
  'keyset-damaged': m.shell_damaged_what,
  'newer-version': m.shell_newer_what,
  'disk-full': m.errors_disk_full,
};

export function PassphraseForm({ onEnd }: { readonly onEnd: () => void }) {
  const { session } = useApp();
  const [secret, setSecret] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    const found: FormErrors = {
      secret: secret ? undefined : m.unlock_empty(),
      next: passphraseStrength(next).level === 'weak' ? m.welcome_pass_too_weak() : undefined,
    };
    setErrors(found);
    if (found.secret || found.next) return;
    setBusy(true);
    const changed = await session.changePassphrase(secret, next);
    setBusy(false);
    if (!changed.ok) return setErrors({ secret: FAILURES[changed.why]() });
    showToast({ text: m.settings_passphrase_changed() });
    onEnd();
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors}>
      <Field
        kind="passphrase"
        purpose="current"
        name="secret"
        label={m.settings_passphrase_old()}
        value={secret}
        onInput={setSecret}
      />
      <NewPassphrase name="next" label={m.settings_passphrase_new()} value={next} onInput={setNext} />
      <p class="soft">{m.settings_passphrase_hint()}</p>
      <div class="buttons">
        <Button kind="primary" type="submit" busy={busy}>
          {busy ? m.welcome_pass_working() : m.settings_passphrase_change()}
        </Button>
        <Button kind="quiet" onClick={onEnd}>
          {m.common_cancel()}
        </Button>
      </div>
    </Form>
  );
}
