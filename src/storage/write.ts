/**
 * The one way into the database: a single transaction that first checks that nobody wrote since the caller looked, then
 * puts sealed rows. Nothing but IndexedDB is awaited inside. Resolves after the transaction's `complete`.
 */
import type { Dexie, Table } from 'dexie';
import type { Id } from '../domain/record/record';
import { done, type Result, refused } from '../domain/record/result';
import { storageFailure } from './failures';
import { type ReplicaWrites, replicaTables, writeReplica } from './replica-writes';
import { type Head, SCHEMA, type SealedTable, type StoredRow } from './schema';

export interface WriteBatch {
  /** The head the caller worked from. */
  readonly from: Head;
  /** The head to leave behind. */
  readonly to: Head;
  readonly puts: ReadonlyMap<SealedTable, readonly StoredRow[]>;
  readonly removedDrafts: readonly Id[];
  readonly replica?: ReplicaWrites;
}

/** Rows handed over at a time; in between the screen moves on. */
const SLICE = 250;

async function putAll(table: Table<StoredRow>, rows: readonly StoredRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += SLICE) await table.bulkPut(rows.slice(from, from + SLICE));
}

export type BatchFailure = 'moved' | 'disk-full' | 'read-only' | 'storage-gone';

export async function writeBatch(db: Dexie, batch: WriteBatch): Promise<Result<void, BatchFailure>> {
  const drafts = batch.removedDrafts.length > 0 ? ['draft'] : [];
  const tables = [...batch.puts.keys(), 'meta', ...drafts, ...replicaTables(batch.replica)];
  try {
    return await db.transaction('rw', tables, async () => {
      const head = await db.table<Head>('meta').get('head');
      if (head?.vaultId !== batch.from.vaultId) return refused('storage-gone');
      if (head.minReader > SCHEMA || head.kept) return refused('read-only');
      if (head.lsn !== batch.from.lsn) return refused('moved');
      await Promise.all([
        db.table('meta').put(batch.to),
        ...[...batch.puts].map(([table, rows]) => putAll(db.table<StoredRow>(table), rows)),
        ...(batch.removedDrafts.length > 0 ? [db.table('draft').bulkDelete([...batch.removedDrafts])] : []),
        ...(batch.replica ? [writeReplica(db, batch.replica)] : []),
      ]);
      return done(undefined);
    });
  } catch (error) {
    const why = storageFailure(error);
    if (why) return refused(why);
    throw error;
  }
}
