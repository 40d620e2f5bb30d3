/** The recovery key, shown this once: to be written down, printed or saved. Never copied to a clipboard by itself. */
import { useState } from 'preact/hooks';
import type { PendingVault } from '../../../app/app';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { StepHead } from './step-head';

const FILE_NAME = 'caseclip-recovery-key.txt';

export function RecoveryKeyStep({ pending, onNext }: { readonly pending: PendingVault; readonly onNext: () => void }) {
  const { platform } = useApp();
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const text = `Caseclip\n${m.welcome_back_label()}\n\n${pending.recoveryKey}\n`;
    await platform.saveFile(FILE_NAME, new TextEncoder().encode(text), 'text/plain');
    setSaved(true);
  };
  return (
    <>
      <StepHead step={4} title={m.welcome_key_title()} />
      <div class="sheet">
        <p>{m.welcome_key_text()}</p>
        <p class="key-text" translate={false}>
          {pending.recoveryKey}
        </p>
        <div class="buttons">
          <Button onClick={() => print()}>{m.welcome_key_print()}</Button>
          <Button onClick={() => void save()}>{m.welcome_key_save()}</Button>
        </div>
        {saved && (
          <p class="note-box check" role="status">
            {m.welcome_key_save_warning()}
          </p>
        )}
        <Button kind="primary" size="large" wide onClick={onNext}>
          {m.welcome_key_done()}
        </Button>
      </div>
    </>
  );
}
