/** Opens a backup file and checks all of it before anything is done with it. */
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { epochIds, type Keyset, type OpenVault, openVault, rootHandle, unlockRoot } from '../../vault';
import type { SessionState } from '../app';
import { knownTable } from '../data/past-change';
import type { SessionKeys } from '../session-ports';
import type { BackupProblem } from './backup';
import { type JoinedParts, joinParts, readBackupFile } from './backup-file';

export interface ReadBackup {
  readonly keyset: Keyset;
  readonly madeAt: string;
  readonly changes: readonly Json[];
  /** Of the vault it was made from; undefined in files of the first version. */
  readonly digest: string | undefined;
  /** Changes that could not be opened when it was made. */
  readonly leftOut: number;
  /** Tables that its digest counts; undefined in files that do not say, which count all of today's. */
  readonly tables: readonly string[] | undefined;
  readonly parts: number;
  /** The root key, where the file was opened with a secret; null where the open vault opened it. */
  readonly root: Uint8Array | null;
}

/** Can this version come to the number the file names? Not without one, with changes left out, or with unknown tables. */
export const canBeAddedUp = ({ digest, leftOut, tables = [] }: Pick<ReadBackup, 'digest' | 'leftOut' | 'tables'>) =>
  digest !== undefined && leftOut === 0 && tables.every((table) => knownTable(table) !== undefined);

async function openParts(
  vault: OpenVault,
  sealed: readonly Uint8Array[],
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<Result<JoinedParts, BackupProblem>> {
  const values: Json[] = [];
  for (const [at, part] of sealed.entries()) {
    signal.throwIfAborted();
    progress(at, sealed.length);
    const opened = await vault.open({ kind: 'backup' }, part);
    if (!opened.ok) return refused(opened.why === 'unknown-key' ? 'damaged' : opened.why);
    values.push(opened.value);
  }
  const joined = joinParts(values);
  return joined ? done(joined) : refused('damaged');
}

const whole = (keyset: Keyset, read: JoinedParts, parts: number, root: Uint8Array | null): ReadBackup => {
  const { at, changes, digest, leftOut, tables } = read;
  return { keyset, madeAt: at, changes, digest, leftOut, tables, parts, root };
};

/** `state` and `keys`: the session of this device. Rejects when `signal` ends it. */
export async function readBackup(
  file: Uint8Array,
  secret: string | null,
  { state, keys }: { readonly state: SessionState; readonly keys: SessionKeys },
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Result<ReadBackup, BackupProblem>> {
  const envelopes = readBackupFile(file);
  if (!envelopes.ok) return envelopes;
  const { keyset, sealed } = envelopes.value;

  const open = keys.vault();
  if (open) {
    if (open.vaultId !== keyset.vaultId) return refused('other-vault');
    if (!(await keys.isOwn(keyset))) return refused('damaged');
    const parts = await openParts(open, sealed, signal, progress);
    return parts.ok ? done(whole(keyset, parts.value, sealed.length, null)) : parts;
  }
  if (state.kind === 'locked' || state.kind === 'unlocked') return refused('locked');
  if (secret === null) return refused('secret-needed');
  const root = await unlockRoot(keyset, secret);
  if (!root.ok) return refused(root.why === 'wrong-passphrase' ? 'wrong-secret' : 'damaged');
  const vault = openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: await rootHandle(root.value),
    deadlinePassed: () => false,
  });
  const parts = await openParts(vault, sealed, signal, progress);
  vault.close();
  return parts.ok ? done(whole(keyset, parts.value, sealed.length, root.value)) : parts;
}
