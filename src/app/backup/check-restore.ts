/** After a restore: is what was in the backup in this vault now? */
import { done, type Result } from '../../domain/record/result';
import { sha256 } from '../../vault';
import type { WriteFailure } from '../app';
import type { ChangeLog } from '../data/change-log';
import type { RestoreCheck } from './backup';
import { canBeAddedUp, type ReadBackup } from './read-backup';

/** The digest where the vaults are to be equal; where there was more here before, every change of the backup is looked for. */
export async function checkRestore(
  backup: ReadBackup,
  log: ChangeLog,
  signal: AbortSignal,
): Promise<Result<RestoreCheck, WriteFailure>> {
  const { changes, digest, leftOut, tables } = backup;
  if (digest !== undefined && (await log.digest(sha256, tables)) === digest) return done('equal');
  const again = await log.preview(changes, signal);
  if (!again.ok) return again;
  const { fresh, unreadable, damaged, known } = again.value;
  if (fresh > 0 || damaged > 0) return done('different');
  if (unreadable > 0 || leftOut > 0) return done('cannot-tell');
  // Nothing was here besides, and yet it reads otherwise.
  let here = 0;
  for await (const page of log.read(0)) here += page.changes.length;
  if (here > known) return done('more');
  return done(canBeAddedUp(backup) ? 'different' : 'cannot-tell');
}
