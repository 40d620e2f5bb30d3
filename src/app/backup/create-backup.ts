/** The door to backup and restore. The work itself is in a chunk of its own: no screen needs it to show itself. */
import type { Backup } from './backup';
import type { BackupDeps } from './backup-work';

export function createBackup(deps: BackupDeps): Backup {
  const work = async (): Promise<Backup> => (await import('./backup-work')).backupWork(deps);
  return {
    save: async (...asked) => (await work()).save(...asked),
    prove: async (...asked) => (await work()).prove(...asked),
    open: async (...asked) => (await work()).open(...asked),
  };
}
