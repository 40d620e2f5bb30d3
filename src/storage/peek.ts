/**
 * Looks at a database without making or changing it: opening one that is not there would leave an empty one behind, and
 * opening one of a later version through the library might mend it to the older shape.
 */
import { type Head, SCHEMA } from './schema';

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function headOf(db: IDBDatabase): Promise<Head | undefined> {
  if (!db.objectStoreNames.contains('meta')) return undefined;
  const reading = db.transaction('meta');
  // A connection whose transaction is not over closes late and would seem to block the upgrade that comes next.
  const over = new Promise((resolve) => {
    reading.oncomplete = resolve;
    reading.onabort = resolve;
  });
  const head = await answer<Head | undefined>(reading.objectStore('meta').get('head'));
  await over;
  return head;
}

export type Peeked =
  | { readonly kind: 'absent' | 'newer-version' }
  /** Says nothing about what is in it, but which tables there are. */
  | { readonly kind: 'usable'; readonly tables: ReadonlySet<string> };

export async function peek(name: string): Promise<Peeked> {
  const request = indexedDB.open(name);
  let absent = false;
  request.onupgradeneeded = () => {
    absent = true;
    request.transaction?.abort();
  };
  const db = await answer(request).catch((error: unknown) => {
    if (absent) return null;
    throw error;
  });
  if (!db) return { kind: 'absent' };
  try {
    const head = await headOf(db);
    if (head && head.minReader > SCHEMA) return { kind: 'newer-version' };
    return { kind: 'usable', tables: new Set(db.objectStoreNames) };
  } finally {
    db.close();
  }
}
