/**
 * Re-sealing in the database: rows change their bytes and nothing else. A row keeps its number, so that caches, batches
 * and histories that go by numbers are not disturbed, and is put back only if it still is the row that was read: what was
 * written or removed meanwhile stays as it is. The mark, written with each slice, says how far it came.
 */
import { type Dexie, liveQuery } from 'dexie';
import { done, type Result, refused } from '../domain/record/result';
import { storageFailure } from './failures';
import { type Head, SCHEMA, type SealedTable, type StoredRow } from './schema';

export interface ResealMark {
  readonly key: 'reseal';
  /** Id of the epoch that the rows are brought under. */
  readonly kid: number;
  /** Rows up to this number were under that epoch before this pass. */
  readonly from: number;
  /** The newest number when this pass began. */
  readonly upto: number;
  /** Where it stands: tables before this one are through, and in it rows up to `lsn`. Null: all are. */
  readonly table: SealedTable | null;
  readonly lsn: number;
  /** Rows looked at, of about so many. */
  readonly seen: number;
  readonly total: number;
  /** Rows that could not be opened and were left as they are. */
  readonly kept: number;
}

export type ResealFailure = 'disk-full' | 'read-only' | 'storage-gone';

export interface ResealRows {
  mark(): Promise<ResealMark | undefined>;
  /** The newest number given out. */
  newest(): Promise<number>;
  /** Puts the rows of one table that are still as they were read, and the mark, together. */
  put(
    table: SealedTable,
    rows: readonly StoredRow[],
    mark: Omit<ResealMark, 'key'>,
  ): Promise<Result<void, ResealFailure>>;
  /** Calls back now and after each change of the mark, in any context. Returns the unsubscriber. */
  watch(changed: (mark: ResealMark | undefined) => void, failed: (error: unknown) => void): () => void;
}

export function resealRows(use: () => Promise<Dexie>): ResealRows {
  const mark = async () => (await use()).table<ResealMark>('meta').get('reseal');
  return {
    mark,
    newest: async () => (await (await use()).table<Head>('meta').get('head'))?.lsn ?? 0,

    async put(table, rows, next) {
      try {
        const db = await use();
        return await db.transaction('rw', [table, 'meta'], async () => {
          const head = await db.table<Head>('meta').get('head');
          if (!head) return refused('storage-gone');
          if (head.minReader > SCHEMA || head.kept) return refused('read-only');
          const there = await db.table<StoredRow>(table).bulkGet(rows.map(({ id }) => id));
          const same = rows.filter(({ lsn }, at) => there[at]?.lsn === lsn);
          await db.table<StoredRow>(table).bulkPut(same);
          await db.table<ResealMark>('meta').put({ key: 'reseal', ...next });
          return done(undefined);
        });
      } catch (error) {
        const why = storageFailure(error);
        if (why) return refused(why);
        throw error;
      }
    },

    watch(changed, failed) {
      const following = liveQuery(mark).subscribe({ next: changed, error: failed });
      return () => following.unsubscribe();
    },
  };
}
