/** On Today, when a backup is late: how old the last one is, and one button. It can wait until tomorrow. */
import { signal } from '@preact/signals';
import { readBackupNews } from '../../../app/backup/rhythm';
import { dayOf, formatRelativeDay, m } from '../../../i18n';
import { Button, TaskProgress } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { lastBackup } from '../../shell/last-backup';
import { useSaveBackup } from './use-save-backup';

/** The day on which somebody said "not today". */
const later = signal('');

export function BackupNotice({ day }: { readonly day: string }) {
  const app = useApp();
  const { task, save } = useSaveBackup();
  const news = useRecords(['client'], () => readBackupNews(app), [day, lastBackup.value]);
  if (task) return <TaskProgress task={task} />;
  if (!news?.due || later.value === day) return null;
  const age = news.last && formatRelativeDay(dayOf(news.last), dayOf(app.platform.now()));
  return (
    <div class="note-box line-of between">
      <span>{age === undefined ? m.backup_late_none() : m.backup_late({ age })}</span>
      <span class="line-of">
        <Button onClick={save}>{m.backup_now()}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            later.value = day;
          }}
        >
          {m.backup_later()}
        </Button>
      </span>
    </div>
  );
}
