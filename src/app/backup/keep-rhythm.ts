/**
 * Writes the backup that is due into the user's folder, by itself, where the browser lets it. One window does it, and
 * nobody is asked anything: what needs a click waits for the reminder.
 */
import type { App } from '../app';
import { readBackupNews } from './rhythm';

const LOCK = 'caseclip-scheduled-backup';

/** True when a backup was made. */
export async function keepRhythm(app: App, signal: AbortSignal): Promise<boolean> {
  const folder = app.platform.backupFolder;
  if (!folder || app.session.state.value.kind !== 'unlocked' || !(await folder.permitted(false))) return false;
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !(await readBackupNews(app)).due) return false;
    const saved = await app.backup.save(signal, { ask: false });
    return saved.ok && saved.value.where === 'folder';
  });
}
