/** The rows of a database of this page as they lie on the disk, read and changed behind the product's back. */

export const openRaw = (name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

async function change(name: string, tables: readonly string[], work: (tx: IDBTransaction) => void): Promise<void> {
  const db = await openRaw(name);
  try {
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction([...tables], 'readwrite');
      work(tx);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
  } finally {
    db.close();
  }
}

export async function rawRows(name: string, table: string): Promise<Record<string, unknown>[]> {
  const db = await openRaw(name);
  try {
    return await new Promise((resolve, reject) => {
      const all = db.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
  } finally {
    db.close();
  }
}

export const rawPut = (name: string, table: string, ...rows: readonly unknown[]) =>
  change(name, [table], (tx) => {
    for (const row of rows) tx.objectStore(table).put(row);
  });

export const rawDelete = (name: string, table: string, key: string) =>
  change(name, [table], (tx) => void tx.objectStore(table).delete(key));

export const rawClear = (name: string, tables: readonly string[]) =>
  change(name, tables, (tx) => {
    for (const table of tables) tx.objectStore(table).clear();
  });
