/** Makes a backup inside a click, shows how far it is, and says where it went. */
import { useState } from 'preact/hooks';
import type { SavedBackup } from '../../../app/backup/backup';
import type { FolderProblem } from '../../../app/platform';
import { runTask, type Task } from '../../../app/task-runner';
import { m } from '../../../i18n';
import { showToast, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { readLastBackup } from '../../shell/last-backup';

const NOT_IN_FOLDER: Readonly<Record<FolderProblem, () => string>> = {
  'not-allowed': m.backup_folder_not_allowed,
  gone: m.backup_folder_gone,
  full: m.backup_folder_full,
  'not-written': m.backup_folder_failed,
};

function savedText({ name, damaged, where, notInFolder }: SavedBackup): string {
  if (notInFolder) return NOT_IN_FOLDER[notInFolder]();
  if (damaged > 0) return m.backup_saved_damaged({ count: damaged });
  return where === 'folder' ? m.backup_saved_folder({ name }) : m.backup_saved({ name });
}

/** `task` while it runs. */
export function useSaveBackup(): { readonly task: Task<void> | undefined; readonly save: () => void } {
  const app = useApp();
  const [task, setTask] = useState<Task<void>>();
  const save = () => {
    const running = runTask(async ({ signal, report }) => {
      report({ name: m.backup_saving(), step: 1, steps: 1 });
      const saved = await app.backup.save(signal);
      showToast({ text: saved.ok ? savedText(saved.value) : writeFailureText(saved.why) });
    });
    setTask(running);
    void running.ended.then((end) => {
      void readLastBackup(app.platform.settings);
      if (end.kind !== 'broken') setTask(undefined);
    });
  };
  return { task, save };
}
