/** Which rows there are, without reading them: about thirty times cheaper than asking for one after the other. */
import type { Dexie } from 'dexie';
import type { Id } from '../domain/record/record';
import { RECORD_TABLES } from '../domain/record/tables';
import { StorageGone } from './failures';
import type { Head, SealedTable } from './schema';

const TABLES: readonly SealedTable[] = [...RECORD_TABLES, 'op'];

export interface IdsThere {
  /** The last number given out at that moment. */
  readonly lsn: number;
  /** Of all records and changes. */
  readonly ids: ReadonlyMap<SealedTable, Set<Id>>;
}

/** From one moment. Throws StorageGone. */
export async function idsThere(use: () => Promise<Dexie>): Promise<IdsThere> {
  const db = await use();
  return db.transaction('r', [...TABLES, 'meta'], async () => {
    const head = await db.table<Head>('meta').get('head');
    if (!head) throw new StorageGone();
    const keys = await Promise.all(TABLES.map((table) => db.table(table).toCollection().primaryKeys()));
    return { lsn: head.lsn, ids: new Map(TABLES.map((table, at) => [table, new Set(keys[at] as Id[])])) };
  });
}
