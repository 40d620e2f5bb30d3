/** Makes a backup file of the open vault. */

import { canonicalJson } from '../../domain/record/canonical-json';
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { RECORD_TABLES } from '../../domain/record/tables';
import { sha256, VaultLocked } from '../../vault';
import type { ChangeLog } from '../data/change-log';
import type { SessionKeys } from '../session-ports';
import { type BackupPart, writeBackupFile } from './backup-file';

/** Text of one part; with it a part fills some steps of 64 KiB without much waste. */
const PART_LENGTH = 500_000;

/** All changes there are, in parts, each change once. */
class Collected {
  readonly parts: Json[][] = [];
  damaged = 0;
  private readonly known = new Set<string>();
  private length = 0;
  private lsn = 0;

  /** Adds what was written since the last call. False when there was nothing new. */
  async more(log: ChangeLog, signal: AbortSignal): Promise<boolean> {
    const before = this.known.size;
    for await (const page of log.read(this.lsn)) {
      signal.throwIfAborted();
      this.damaged += page.damaged;
      for (const change of page.changes) this.add(change);
      this.lsn = page.lsn;
    }
    return this.known.size > before;
  }

  private add(change: Json): void {
    const id = String((change as { readonly id?: Json }).id);
    // A row that was sealed anew meanwhile comes by once more.
    if (this.known.has(id)) return;
    this.known.add(id);
    if (this.length === 0) this.parts.push([]);
    this.parts.at(-1)?.push(change);
    this.length += canonicalJson(change).length;
    if (this.length >= PART_LENGTH) this.length = 0;
  }
}

export interface ExportDeps {
  readonly keys: Pick<SessionKeys, 'vault' | 'keyset'>;
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
    const collected = new Collected();
    await collected.more(log, signal);
    let digest = await log.digest(sha256);
    // Somebody wrote meanwhile: the digest has to be that of what is in the file.
    while (await collected.more(log, signal)) digest = await log.digest(sha256);
    const { damaged } = collected;
    const parts = collected.parts.length > 0 ? collected.parts : [[]];
    const id = uuid();
    const sealed: Uint8Array[] = [];
    for (const [part, changes] of parts.entries()) {
      signal.throwIfAborted();
      const vault = keys.vault();
      if (!vault) return refused('locked');
      const tables = [...RECORD_TABLES];
      const value: BackupPart = { id, part, parts: parts.length, at, digest, leftOut: damaged, tables, changes };
      sealed.push(await vault.seal({ kind: 'backup' }, value as unknown as Json));
    }
    const keyset = await keys.keyset();
    return keyset ? done({ file: writeBackupFile({ keyset, sealed }), damaged }) : refused('locked');
  } catch (error) {
    if (error instanceof VaultLocked) return refused('locked');
    throw error;
  }
}
