/**
 * Room for the data: how much is used, what happens when there is none left, whether the browser promised to keep it,
 * and whether the extension is beside the web app.
 */
import { useEffect, useState } from 'preact/hooks';
import { formatBytes, formatPercent, m } from '../../../i18n';
import { Button, Section, Sheet } from '../../components';
import { useApp } from '../../hooks';
import { isLow, useStorageUse } from '../../shell/storage-use';

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
            <>
              <p class="soft">{m.storage_persist_why()}</p>
              <div class="buttons">
                <Button onClick={() => void ask()}>{m.settings_storage_ask()}</Button>
              </div>
            </>
          )}
          <StorageMeter />
          <details>
            <summary>{m.storage_full_title()}</summary>
            <ul class="bullets">
              <li>{m.storage_full_1()}</li>
              <li>{m.storage_full_2()}</li>
              <li>{m.storage_full_3()}</li>
            </ul>
          </details>
          <ExtensionLine />
        </div>
      </Sheet>
    </Section>
  );
}

function StorageMeter() {
  const use = useStorageUse();
  if (!use) return null;
  const { used, quota } = use;
  const words = m.storage_used({ used: formatBytes(used), quota: formatBytes(quota) });
  return (
    <div class="progress">
      <span>{words}</span>
      <progress aria-label={m.storage_used_label()} aria-valuetext={words} max={quota} value={used} />
      {isLow(use) && <p class="note-box stop">{m.storage_low({ percent: formatPercent(used / quota) })}</p>}
    </div>
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
