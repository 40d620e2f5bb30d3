/** Whether the browser promised to keep the data, and whether the extension is beside the web app. */
import { useEffect, useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Section, Sheet } from '../../components';
import { useApp } from '../../hooks';

type Answer = 'kept' | 'not-kept' | 'refused';

export function StorageSection() {
  const { platform } = useApp();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let here = true;
    void navigator.storage.persisted().then((kept) => here && setAnswer(kept ? 'kept' : 'not-kept'));
    return () => {
      here = false;
    };
  }, []);
  const ask = async () => setAnswer((await platform.persistStorage()) ? 'kept' : 'refused');
  return (
    <Section title={m.settings_storage()}>
      <Sheet pad>
        <div class="stack">
          {answer && (
            <p role="status">
              {{
                kept: m.settings_storage_kept,
                'not-kept': m.settings_storage_not_kept,
                refused: m.settings_storage_refused,
              }[answer]()}
            </p>
          )}
          {answer && answer !== 'kept' && (
            <div class="buttons">
              <Button onClick={() => void ask()}>{m.settings_storage_ask()}</Button>
            </div>
          )}
          <ExtensionLine />
        </div>
      </Sheet>
    </Section>
  );
}

/** In the web app only: is the extension in this browser too? */
function ExtensionLine() {
  const { platform } = useApp();
  const [version, setVersion] = useState<string | null>();
  useEffect(() => {
    let here = true;
    void platform.extensionVersion?.().then((found) => here && setVersion(found));
    return () => {
      here = false;
    };
  }, [platform]);
  if (version === undefined) return null;
  return <p>{version === null ? m.settings_extension_missing() : m.settings_extension_found({ version })}</p>;
}
