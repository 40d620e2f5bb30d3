/** Makes a backup file of the open vault. */

import { canonicalJson } from '../../domain/record/canonical-json';
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { VaultLocked } from '../../vault';
import type { ChangeLog } from '../data/change-log';
import type { SessionKeys } from '../session-ports';
import { type BackupPart, writeBackupFile } from './backup-file';

/** Text of one part; with it a part fills some steps of 64 KiB without much waste. */
const PART_LENGTH = 500_000;

async function* partsOf(log: ChangeLog, signal: AbortSignal): AsyncGenerator<{ changes: Json[]; damaged: number }> {
  let changes: Json[] = [];
  let length = 0;
  for await (const page of log.read(0)) {
    signal.throwIfAborted();
    if (page.damaged > 0) yield { changes: [], damaged: page.damaged };
    for (const change of page.changes) {
      changes.push(change);
      length += canonicalJson(change).length;
      if (length < PART_LENGTH) continue;
      yield { changes, damaged: 0 };
      changes = [];
      length = 0;
    }
  }
  yield { changes, damaged: 0 };
}

export interface ExportDeps {
  readonly keys: SessionKeys;
  readonly log: ChangeLog;
  readonly uuid: () => string;
  /** The moment of the backup. */
  readonly at: string;
}

/** `damaged`: changes whose row does not open; they stay where they are and are not in the file. */
export async function exportBackup(
  { keys, log, uuid, at }: ExportDeps,
  signal: AbortSignal,
): Promise<Result<{ readonly file: Uint8Array; readonly damaged: number }, 'locked'>> {
  try {
    const parts: Json[][] = [];
    let damaged = 0;
    for await (const part of partsOf(log, signal)) {
      damaged += part.damaged;
      if (part.changes.length > 0 || part.damaged === 0) parts.push(part.changes);
    }
    const id = uuid();
    const sealed: Uint8Array[] = [];
    for (const [part, changes] of parts.entries()) {
      signal.throwIfAborted();
      const vault = keys.vault();
      if (!vault) return refused('locked');
      const value: BackupPart = { id, part, parts: parts.length, at, changes };
      sealed.push(await vault.seal({ kind: 'backup' }, value as unknown as Json));
    }
    const keyset = await keys.keyset();
    return keyset ? done({ file: writeBackupFile({ keyset, sealed }), damaged }) : refused('locked');
  } catch (error) {
    if (error instanceof VaultLocked) return refused('locked');
    throw error;
  }
}
