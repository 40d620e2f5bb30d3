/** The drill: does this file open, is all of it there, and does it add up to what it says? Nothing is written. */
import { done, type Result } from '../../domain/record/result';
import type { Session } from '../app';
import type { SessionKeys } from '../session-ports';
import type { BackupProblem, ProvenBackup } from './backup';
import { canBeAddedUp, type ReadBackup, readBackup } from './read-backup';
import { replay } from './replay';

/** A laptop that knows nothing: what a secret has to open a backup on. */
const NOWHERE = { kind: 'no-vault' } as const;

export async function proveBackup(
  file: Uint8Array,
  secret: string | null,
  session: Session & SessionKeys,
  signal: AbortSignal,
  step: (name: 'opening' | 'adding-up', part: number) => void = () => undefined,
): Promise<Result<ProvenBackup, BackupProblem>> {
  step('opening', 0);
  const keys = secret === null ? session : { ...session, vault: () => null };
  const state = secret === null ? session.state.value : NOWHERE;
  const read = await readBackup(file, secret, { state, keys }, signal, (part, parts) => step('opening', part / parts));
  if (!read.ok) return read;
  read.value.root?.fill(0);
  step('adding-up', 0);
  const { madeAt, parts, changes, leftOut } = read.value;
  const sum = await replay(changes, signal, read.value.tables);
  return done({
    madeAt,
    parts,
    bytes: file.length,
    changes: changes.length,
    records: sum.records,
    moves: sum.moves,
    content: contentOf(read.value, sum.digest, sum.unreadable),
    leftOut,
    unreadable: sum.unreadable,
    openedWith: secret === null ? 'vault' : 'secret',
  });
}

/** What cannot be added up here is no proof of anything. */
export function contentOf(
  backup: Pick<ReadBackup, 'digest' | 'leftOut' | 'tables'>,
  found: string,
  unreadable: number,
): ProvenBackup['content'] {
  if (backup.digest === found) return 'equal';
  return unreadable > 0 || !canBeAddedUp(backup) ? 'cannot-tell' : 'different';
}
