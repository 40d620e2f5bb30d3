/**
 * The log of changes as other replicas and backups know it: given out in the clear to what seals it again, taken in whole
 * changes, any order, any number of times. Notes and all else are rebuilt from it; drafts are no part of it.
 */
import type { Json } from '../../domain/record/json';
import type { Result } from '../../domain/record/result';
import { RECORD_TABLES } from '../../domain/record/tables';
import type { Store } from '../../storage';
import { digest, digestLines } from '../../sync';
import { VaultLocked } from '../../vault';
import type { WriteFailure } from '../app';
import type { Platform } from '../platform';
import type { KeyHolder } from '../session-ports';
import type { MergeCounts } from './merge';
import { inSlices, openLogged, openRow } from './open-rows';
import type { WritePath } from './write-path';

export interface LogPage {
  /** Changes in the form of `change-body.ts`, oldest write first. */
  readonly changes: readonly Json[];
  /** Rows of the log that do not open; they are kept. */
  readonly damaged: number;
  /** Number of the last one, to go on from. */
  readonly lsn: number;
}

export interface ChangeLog {
  /** Everything written after number `above` (0 = all). Throws VaultLocked, StorageGone. */
  read(above: number): AsyncGenerator<LogPage>;
  /** What `merge` would do; nothing is written. */
  preview(changes: readonly Json[], signal: AbortSignal): Promise<Result<MergeCounts, WriteFailure>>;
  /**
   * Takes in changes of other replicas, some hundreds to a transaction. When it is cut short (signal, lock, full disk)
   * what was taken in stays and is skipped next time. `progress`: changes done, of all.
   */
  merge(
    changes: readonly Json[],
    signal: AbortSignal,
    progress?: (done: number, total: number) => void,
  ): Promise<Result<MergeCounts, WriteFailure>>;
  /**
   * One number for the content, 64 hex digits; rows that do not open are left out. `sha256` over bytes. `tables`: those to
   * count, all unless given.
   */
  digest(sha256: (bytes: Uint8Array) => Promise<Uint8Array>, tables?: readonly string[]): Promise<string>;
}

const PAGE = 500;

/** For backups and other devices: the first look does without. */
const merging = () => import('./merge');

export function createChangeLog(
  store: Store,
  keys: KeyHolder,
  path: WritePath,
  platform: Pick<Platform, 'now'>,
): ChangeLog {
  const openVault = () => {
    const vault = keys.vault();
    if (!vault) throw new VaultLocked();
    return vault;
  };

  return {
    async *read(above) {
      let lsn = above;
      for (;;) {
        const rows = await store.above('op', lsn, PAGE);
        if (rows.length === 0) return;
        const vault = openVault();
        const opened = await inSlices(rows, (row) => openLogged(vault, row));
        const changes = opened.flatMap((change) => (change.ok ? [change.value] : []));
        lsn = rows.at(-1)?.lsn ?? lsn;
        yield { changes, damaged: rows.length - changes.length, lsn };
      }
    },

    preview: async (changes, signal) => (await merging()).previewMerge(path, changes, signal),

    merge: async (changes, signal, progress) =>
      (await merging()).mergeInto(path, store, () => platform.now(), changes, signal, progress),

    async digest(sha256, tables = RECORD_TABLES) {
      const lines: string[] = [];
      for (const table of RECORD_TABLES.filter((one) => tables.includes(one))) {
        for (let lsn = 0; ; ) {
          const rows = await store.above(table, lsn, PAGE);
          if (rows.length === 0) break;
          const vault = openVault();
          const states = await inSlices(rows, (row) => openRow(vault, table, row));
          for (const [at, state] of states.entries()) {
            if (state.ok) lines.push(...digestLines(table, rows[at]?.id ?? '', state.value));
          }
          lsn = rows.at(-1)?.lsn ?? lsn;
        }
      }
      return digest(lines, sha256);
    },
  };
}
