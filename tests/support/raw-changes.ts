/** A database as somebody with a hand on the disk would change it. */
import { rawRows } from './data-core';

const withDatabase = async <Value>(name: string, work: (db: IDBDatabase) => Promise<Value>): Promise<Value> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
};
const change = (name: string, tables: readonly string[], work: (tx: IDBTransaction) => void): Promise<void> =>
  withDatabase(
    name,
    (db) =>
      new Promise((resolve, reject) => {
        const tx = db.transaction(tables as string[], 'readwrite');
        work(tx);
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      }),
  );
export const rawPutAll = (name: string, rows: readonly unknown[], table = 'cache') =>
  change(name, [table], (tx) => {
    for (const row of rows) tx.objectStore(table).put(row);
  });
export const clear = (name: string, tables: readonly string[]) =>
  change(name, tables, (tx) => {
    for (const table of tables) tx.objectStore(table).clear();
  });
export const remove = (name: string, table: string, key: string) =>
  change(name, [table], (tx) => void tx.objectStore(table).delete(key));
export const everything = async (name: string) =>
  Promise.all(['note', 'op', 'meta'].map(async (table) => [table, await rawRows(name, table)] as const));
