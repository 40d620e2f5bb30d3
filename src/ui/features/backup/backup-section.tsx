/** Backups in the settings: how old the last one is, how often, where to; make one, prove one, bring one in. */
import { useEffect } from 'preact/hooks';
import { formatMoment, m } from '../../../i18n';
import { Button, Section, Sheet, TaskProgress } from '../../components';
import { useApp } from '../../hooks';
import { lastBackup, readLastBackup } from '../../shell/last-backup';
import { BackupPlan } from './backup-plan';
import { ProveFlow } from './prove-flow';
import { RestoreFlow } from './restore-flow';
import { useSaveBackup } from './use-save-backup';

export function BackupSection() {
  return (
    <Section title={m.backup_title()}>
      <Sheet pad>
        <div class="stack">
          <p>{m.backup_text()}</p>
          <SaveBackup />
          <BackupPlan />
          <hr />
          <h3>{m.backup_prove_title()}</h3>
          <p>{m.backup_prove_text()}</p>
          <ProveFlow />
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
  const { task, save } = useSaveBackup();
  const last = lastBackup.value;
  useEffect(() => void readLastBackup(app.platform.settings), [app]);
  return (
    <>
      <p class="soft">{last ? m.backup_last({ when: formatMoment(last) }) : m.shell_no_backup()}</p>
      {task ? (
        <TaskProgress task={task} />
      ) : (
        <div class="buttons">
          <Button onClick={save}>{m.backup_now()}</Button>
        </div>
      )}
    </>
  );
}
