/** Backup and restore over the session and the log of changes; `create-backup.ts` loads this when it is first needed. */

import { done, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { Session, Writer } from '../app';
import type { ChangeLog } from '../data/change-log';
import type { Platform } from '../platform';
import type { SessionKeys } from '../session-ports';
import type { Backup } from './backup';
import { BACKUP_TYPE, readBackupFile } from './backup-file';
import { checkRestore } from './check-restore';
import { exportBackup } from './export-backup';
import { proveBackup } from './prove-backup';
import { noteProven } from './proven';
import { readBackup } from './read-backup';
import { restoreBackup, restoreCounts } from './restore-backup';

export interface BackupDeps {
  readonly platform: Platform;
  readonly session: Session & SessionKeys;
  readonly writer: Writer;
  readonly log: ChangeLog;
}

export function backupWork({ platform, session, writer, log }: BackupDeps): Backup {
  return {
    async save(signal, { ask } = { ask: true }) {
      // Asked at once: a click does not count for long.
      const folder = (await platform.backupFolder?.name()) ? platform.backupFolder : undefined;
      const mayWrite = (await folder?.permitted(ask)) ?? false;
      // Told first, so that the backup itself knows of it.
      const audit = { action: 'exported' } as const;
      const told = await writer.commit({ name: 'backup_made', edits: [], audit, undoable: false });
      if (!told.ok) return told;
      const at = toMoment(platform.now());
      const made = await exportBackup({ keys: session, log, uuid: platform.uuid, at }, signal);
      if (!made.ok) return made;
      const name = `caseclip-${at.slice(0, 10)}.caseclip`;
      const { file, damaged } = made.value;
      const written = folder && (mayWrite ? await folder.write(name, file) : refused('not-allowed' as const));
      // Nobody is there who asked for a download.
      if (!written?.ok && !ask) return done({ name, damaged, where: 'nowhere' });
      if (!written?.ok) await platform.saveFile(name, file, BACKUP_TYPE);
      await platform.settings.set('last-backup', at);
      if (!written) return done({ name, damaged, where: 'download' });
      if (written.ok) return done({ name: written.value, damaged, where: 'folder' });
      return done({ name, damaged, where: 'download', notInFolder: written.why });
    },

    async prove(file, secret, signal, step) {
      const proven = await proveBackup(file, secret, session, signal, step);
      const of = readBackupFile(file);
      if (proven.ok && proven.value.content === 'equal' && of.ok) {
        const { madeAt, moves } = proven.value;
        await noteProven(platform.settings, { vaultId: of.value.keyset.vaultId, madeAt, moves });
      }
      return proven;
    },

    async open(file, secret, signal) {
      const read = await readBackup(file, secret, { state: session.state.value, keys: session }, signal);
      if (!read.ok) return read;
      const { changes, madeAt, root } = read.value;
      const preview = root ? null : await log.preview(changes, signal);
      if (preview && !preview.ok) return preview;
      let checked: Awaited<ReturnType<typeof checkRestore>> | undefined;
      return done({
        madeAt,
        wholeVault: root !== null,
        check: async (stop) => checked ?? checkRestore(read.value, log, stop),
        counts: restoreCounts(changes, preview?.value ?? null),
        unreadable: preview?.value.unreadable ?? 0,
        async restore(stop, part = () => undefined) {
          const restored = await restoreBackup(read.value, { keys: session, log }, stop, part, async () => {
            checked = await checkRestore(read.value, log, stop);
          });
          if (root === null && restored.ok && restored.value) {
            const audit = { action: 'imported', count: changes.length } as const;
            await writer.commit({ name: 'backup_restored', edits: [], audit, undoable: false });
          }
          return restored;
        },
      });
    },
  };
}
