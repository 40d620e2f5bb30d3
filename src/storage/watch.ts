/** Tells of changes in any context of this origin. Only numbers are looked at; what changed is read after the query. */
import { type Dexie, liveQuery } from 'dexie';
import type { SealedTable } from './schema';

export type WatchedTable = SealedTable | 'batch' | 'inbox';

/** Drafts also go away; records and operations never do, so their newest number says it all. */
const pulse = (db: Dexie, table: WatchedTable) => {
  if (table === 'inbox') return db.table(table).toCollection().primaryKeys();
  const byNumber = db.table(table).orderBy('lsn');
  return table === 'draft' ? byNumber.primaryKeys() : byNumber.reverse().limit(1).primaryKeys();
};

/** Calls back now and after each change. Returns the unsubscriber. `failed`: the database was closed. */
export function watch(
  db: Dexie,
  tables: readonly WatchedTable[],
  changed: () => void,
  failed: (error: unknown) => void,
): () => void {
  const following = liveQuery(() => Promise.all(tables.map((table) => pulse(db, table)))).subscribe({
    next: () => changed(),
    error: failed,
  });
  return () => following.unsubscribe();
}
