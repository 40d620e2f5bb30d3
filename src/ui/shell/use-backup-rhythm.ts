/** While the app is open: the backup that is due is written by itself, where it can be. Loaded when there is time. */
import { useEffect } from 'preact/hooks';
import { useApp } from '../hooks';
import { readLastBackup } from './last-backup';
import { useTick } from './use-tick';

const EVERY = 15 * 60_000;

export function useBackupRhythm(): void {
  const app = useApp();
  const tick = useTick(EVERY);
  useEffect(() => {
    if (!app.platform.backupFolder) return;
    const stop = new AbortController();
    const run = async () => {
      const { keepRhythm } = await import('../../app/backup/keep-rhythm');
      if (!stop.signal.aborted && (await keepRhythm(app, stop.signal))) await readLastBackup(app.platform.settings);
    };
    run().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [app, tick]);
}
