import { expect, test } from 'vitest';
import { client, joinCore, newCore, rawRows, save } from '../../support/data-core';

/** Indexes of the first version of the database, as its program made them. */
const FIRST = ['client', 'note', 'draft', 'op', 'meta', 'setting'] as const;

const requested = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A database as version 1 left it, with the rows of another one. */
async function firstVersion(from: string): Promise<string> {
  const name = `test-${crypto.randomUUID()}`;
  const asked = indexedDB.open(name, 10);
  asked.onupgradeneeded = () => {
    for (const table of FIRST) {
      const store = asked.result.createObjectStore(table, { keyPath: table === 'meta' ? 'key' : 'id' });
      if (table !== 'meta') store.createIndex('lsn', 'lsn');
      if (table === 'note') store.createIndex('owner', 'owner');
    }
  };
  const db = await requested(asked);
  for (const table of FIRST) {
    for (const row of await rawRows(from, table)) {
      const old = row.key === 'head' ? { ...row, schema: 1 } : row;
      const writing = db.transaction(table, 'readwrite');
      writing.objectStore(table).put(old);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
    }
  }
  db.close();
  return name;
}

test('a database of the first version opens with everything in it and can exchange from then on', async () => {
  const before = await newCore();
  await save(before, 'client_added', client('Rosa'));
  await save(before, 'client_added', client('Luz'));
  const held = await before.records.all('client');
  before.close();
  const name = await firstVersion(before.name);
  const after = await joinCore({ name });
  expect(await after.vaultRecords.isPresent()).toBe('present');
  expect(await after.records.all('client')).toEqual(held);
  expect((await rawRows(name, 'meta')).find(({ key }) => key === 'head')).toMatchObject({ schema: 3, minReader: 1 });
  expect(await rawRows(name, 'batch')).toEqual([]);
  await save(after, 'client_added', client('Ana'));
  expect((await after.records.all('client')).size).toBe(3);
});
