/**
 * The foot of the navigation: how old the last backup is, whether room runs out, when the lock comes, and the two ways
 * to lock now.
 */
import { useEffect } from 'preact/hooks';
import { dayOf, formatMinutes, formatPercent, formatRelativeDay, m } from '../../i18n';
import { Button, Icon, Tag } from '../components';
import { keyName, useApp } from '../hooks';
import { lastBackup, readLastBackup } from './last-backup';
import { quickHide } from './quick-hide';
import { QUICK_HIDE_KEY } from './shell-commands';
import { isLow, useStorageUse } from './storage-use';
import { useTick } from './use-tick';

export function FootNotes() {
  const app = useApp();
  // Read again now and then: a backup may be made in another window.
  const tick = useTick(15_000);
  useEffect(() => void readLastBackup(app.platform.settings), [app, tick]);
  const use = useStorageUse(tick);
  const backup = lastBackup.value;
  const state = app.session.state.value;
  const now = app.platform.now();
  const deadline = state.kind === 'unlocked' ? Math.min(state.idleDeadline, state.absoluteDeadline) : now;
  const minutes = Math.max(1, Math.ceil((deadline - now) / 60_000));
  return (
    <div class="foot-notes">
      <div>
        <small>
          {backup ? m.shell_backup_age({ age: formatRelativeDay(dayOf(backup), dayOf(now)) }) : m.shell_no_backup()}
        </small>
        {use && isLow(use) && (
          <small>
            <Tag tone="stop">{m.storage_low_short({ percent: formatPercent(use.used / use.quota) })}</Tag>
          </small>
        )}
        <small>{m.shell_locks_in({ time: formatMinutes(minutes) })}</small>
      </div>
      <div class="line-of">
        <Button size="small" icon={<Icon name="lock" size={14} />} onClick={() => void app.session.lock('asked')}>
          {m.shell_lock()}
        </Button>
        <Button
          size="small"
          label={`${m.shell_quick_hide_help()} (${keyName(QUICK_HIDE_KEY)})`}
          icon={<Icon name="hide" size={14} />}
          onClick={() => void quickHide(app.session)}
        />
      </div>
    </div>
  );
}
