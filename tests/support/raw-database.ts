/**
 * The databases of an open page, looked at and changed behind the product's back: what damage, a newer version or an
 * older window leave on the disk. Runs in the page and uses plain IndexedDB only.
 */
import type { Page, Worker } from 'playwright-core';

/** Everything in the database as text, bytes as lists of numbers: equal texts are equal databases. */
export function dump(page: Page, database = 'caseclip'): Promise<string> {
  return page.evaluate(async (name) => {
    const asked = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    try {
      const stores = await Promise.all(
        [...db.objectStoreNames].map(async (store) => {
          const query = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve, reject) => {
            query.onsuccess = resolve;
            query.onerror = () => reject(query.error);
          });
          return [store, query.result] as const;
        }),
      );
      return JSON.stringify([db.version, stores], (_key, value) => (value instanceof Uint8Array ? [...value] : value));
    } finally {
      db.close();
    }
  }, database);
}

export interface Place {
  readonly database: string;
  readonly store: string;
  /** Of a store whose rows do not carry their own key. */
  readonly key?: string;
}

export const rowsOf = (store: string): Place => ({ database: 'caseclip', store });
/** Where the device's settings keep their copy of the keyset. */
export const KEYSET_OF_THE_DEVICE: Place = { database: 'caseclip-device', store: 'settings', key: 'keyset' };
/** The name of the database in use; absent: the product's first one. */
export const DATABASE_IN_USE = { database: 'caseclip-device', store: 'settings', key: 'database' } as const;

/** The row under a key; undefined: there is none. */
export function rowOf(page: Page, place: Place & { readonly key: string }): Promise<unknown> {
  return page.evaluate(
    ({ database, store, key }) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const row = opening.result.transaction(store).objectStore(store).get(key);
          row.onerror = () => reject(row.error);
          row.onsuccess = () => {
            opening.result.close();
            resolve(row.result);
          };
        };
      }),
    place,
  );
}

/**
 * Puts what `change` makes of a row in its place: of the first row that it does not answer with undefined. `change` runs
 * in the page and may use nothing from outside itself.
 */
export async function alter<Row>(page: Page, place: Place, change: (row: Row) => unknown): Promise<void> {
  // The page's own policy forbids making functions from words; the debugger may.
  await page.evaluate(`(${replaceRow})(${JSON.stringify(place)}, ${change})`);
}

async function replaceRow({ database, store, key }: Place, change: (row: unknown) => unknown): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open(database));
  try {
    const rows = db.transaction(store, 'readwrite').objectStore(store);
    const found: unknown[] = key === undefined ? await done(rows.getAll()) : [await done(rows.get(key))];
    const next = found.map(change).find((row) => row !== undefined);
    if (next === undefined) throw new Error(`No row to change in ${database}/${store}.`);
    await done(rows.put(next, key));
  } finally {
    db.close();
  }
}

/** Deletes databases as the browser does when it runs short: all at once, nobody asked. */
export function deleteDatabases(where: Page | Worker, keep: string[] = []): Promise<void> {
  return (where as Page).evaluate(async (kept) => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name && !kept.includes(name) ? [name] : []));
    await Promise.all(
      names.map(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      ),
    );
  }, keep);
}
