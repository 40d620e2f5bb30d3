/** How often a backup is made, and into which folder. Each choice is kept the moment it is made. */
import { useEffect, useState } from 'preact/hooks';
import { chooseRhythm, readRhythm } from '../../../app/backup/rhythm';
import type { BackupFolder } from '../../../app/platform';
import { type BackupRhythm, FIRST_RHYTHM, RHYTHMS } from '../../../domain/backup/due';
import { m } from '../../../i18n';
import { Button, Field } from '../../components';
import { useApp } from '../../hooks';
import { lastBackup } from '../../shell/last-backup';

const WORDS: Readonly<Record<BackupRhythm, () => string>> = {
  daily: m.backup_daily,
  weekly: m.backup_weekly,
  off: m.backup_off,
};

export function BackupPlan() {
  const { platform } = useApp();
  const [rhythm, show] = useState<BackupRhythm>(FIRST_RHYTHM);
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void readRhythm(platform).then((kept) => here && show(kept));
    void platform.backupFolder?.name().then((name) => here && setFolder(name));
    return () => {
      here = false;
    };
  }, [platform]);
  const choose = async (next: BackupRhythm) => {
    show(next);
    await chooseRhythm(platform, next);
  };
  return (
    <>
      <Field
        kind="radios"
        inline
        label={m.backup_rhythm()}
        hint={folder === null ? m.backup_rhythm_hint() : m.backup_rhythm_folder_hint()}
        value={rhythm}
        options={RHYTHMS.map((value) => ({ value, label: WORDS[value]() }))}
        onChange={(next) => void choose(next)}
      />
      {platform.backupFolder && <Folder folder={platform.backupFolder} name={folder} onName={setFolder} />}
    </>
  );
}

function Folder(props: {
  readonly folder: BackupFolder;
  readonly name: string | null;
  readonly onName: (name: string | null) => void;
}) {
  const { folder, name, onName } = props;
  const asks = useAsks(folder, name);
  const choose = async () => {
    const chosen = await folder.choose();
    if (chosen !== null) onName(chosen);
  };
  const forget = async () => {
    await folder.forget();
    onName(null);
  };
  return (
    <div class="stack">
      <p>{name === null ? m.backup_folder_none() : m.backup_folder({ name })}</p>
      {asks && <p class="note-box check">{m.backup_folder_asks()}</p>}
      <p class="soft">{m.backup_folder_tip()}</p>
      <div class="buttons">
        <Button onClick={() => void choose()}>
          {name === null ? m.backup_folder_choose() : m.backup_folder_other()}
        </Button>
        {name !== null && (
          <Button kind="quiet" onClick={() => void forget()}>
            {m.backup_folder_forget()}
          </Button>
        )}
      </div>
    </div>
  );
}

/** True when the browser wants a click before the folder may be written again. */
function useAsks(folder: BackupFolder, name: string | null): boolean {
  const [asks, setAsks] = useState(false);
  // A backup that was just made may have settled it.
  const last = lastBackup.value;
  useEffect(() => {
    let here = true;
    void folder.permitted(false).then((may) => here && setAsks(name !== null && !may));
    return () => {
      here = false;
    };
  }, [folder, name, last]);
  return asks;
}
