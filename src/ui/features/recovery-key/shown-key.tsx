/** A recovery key, shown this once: to be written down, printed or saved. Never copied to a clipboard by itself. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';

const FILE_NAME = 'caseclip-recovery-key.txt';

export function ShownKey({ recoveryKey }: { readonly recoveryKey: string }) {
  const { platform } = useApp();
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const text = `Caseclip\n${m.welcome_back_label()}\n\n${recoveryKey}\n`;
    await platform.saveFile(FILE_NAME, new TextEncoder().encode(text), 'text/plain');
    setSaved(true);
  };
  return (
    <>
      <p class="key-text" translate={false}>
        {recoveryKey}
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
    </>
  );
}
