/** Backups in the settings: how old the last one is, make one, bring one in. */
import { useEffect, useState } from 'preact/hooks';
import { runTask, type Task } from '../../../app/task-runner';
import { formatMoment, m } from '../../../i18n';
import { Button, Section, Sheet, showToast, TaskProgress, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { lastBackup, readLastBackup } from '../../shell/last-backup';
import { RestoreFlow } from './restore-flow';

export function BackupSection() {
  return (
    <Section title={m.backup_title()}>
      <Sheet pad>
        <div class="stack">
          <p>{m.backup_text()}</p>
          <SaveBackup />
          <hr />
          <h3>{m.backup_restore_title()}</h3>
          <p>{m.backup_restore_text()}</p>
          <RestoreFlow />
        </div>
      </Sheet>
    </Section>
  );
}

function SaveBackup() {
  const app = useApp();
  const [task, setTask] = useState<Task<void>>();
  const last = lastBackup.value;
  useEffect(() => void readLastBackup(app.platform.settings), [app]);

  const save = () => {
    const running = runTask(async ({ signal, report }) => {
      report({ name: m.backup_saving(), step: 1, steps: 1 });
      const saved = await app.backup.save(signal);
      if (!saved.ok) showToast({ text: writeFailureText(saved.why) });
      else if (saved.value.damaged > 0) showToast({ text: m.backup_saved_damaged({ count: saved.value.damaged }) });
      else showToast({ text: m.backup_saved({ name: saved.value.name }) });
    });
    setTask(running);
    void running.ended.then((end) => {
      void readLastBackup(app.platform.settings);
      if (end.kind === 'done') setTask(undefined);
    });
  };
  return (
    <>
      <p class="soft">{last ? m.backup_last({ when: formatMoment(last) }) : m.shell_no_backup()}</p>
      {task && <TaskProgress task={task} />}
      {task?.state.value.kind !== 'running' && (
        <div class="buttons">
          <Button onClick={save}>{m.backup_save()}</Button>
        </div>
      )}
    </>
  );
}
