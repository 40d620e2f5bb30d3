import { expect, test } from 'vitest';
import { catchUpOver } from '../../../src/app/data/catch-up';
import { createWritePath } from '../../../src/app/data/write-path';
import type { Json } from '../../../src/domain/record/json';
import { openStore } from '../../../src/storage';
import { sha256 } from '../../../src/vault';
import { client, joinCore, newCore, save, setEdit, testVault, until } from '../../support/data-core';
import { rawRows } from '../../support/raw-rows';

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

const signal = new AbortController().signal;
const headOf = async (name: string) => (await rawRows(name, 'meta')).find(({ key }) => key === 'head');

/** A change of another device, as the log keeps it: it names a service, or gives it another name. */
const named = (id: string, name: string, at: number, base: readonly string[] = []): Json => ({
  id: crypto.randomUUID(),
  name: 'resource_changed',
  at: '2026-11-21T20:00:00.000Z',
  stamp: stampAt(at),
  undoable: true,
  ops: [{ t: 'service', i: id, f: 'name', v: name, ...(base.length > 0 && { b: [...base] }) }],
});
const stampAt = (at: number): string => `${1_795_000_000_000 + at}.00000.mzxw6ytboi4dg`;

test('what a later version had written in tables unknown so far becomes records once the program knows them', async () => {
  const before = await newCore();
  const service = crypto.randomUUID();
  await save(before, 'client_added', client('Rosa'));
  await save(before, 'resource_added', setEdit('service', service, { name: 'Willow Pantry' }));
  await save(before, 'resource_changed', setEdit('service', service, { name: 'Willow Street Pantry' }));
  const digest = await before.log.digest(sha256);
  before.close();
  // The program of the first version kept the change and had no table for it.
  const name = await firstVersion(before.name);
  const after = await joinCore({ name });
  expect((await after.records.all('service')).size).toBe(0);
  after.resealing.wake();
  await until(async () => expect((await after.records.get('service', service))?.name).toBe('Willow Street Pantry'));
  expect(await after.records.conflicts('service', service)).toEqual([]);
  expect(await after.log.digest(sha256)).toBe(digest);
  await until(async () => expect(await headOf(name)).not.toHaveProperty('behind'));
});

test('that work goes on where it was cut short, and takes nothing twice that was written meanwhile', async () => {
  const before = await newCore();
  const service = crypto.randomUUID();
  const first = Array.from({ length: 1100 }, (_, at) =>
    named(service, `Name ${at}`, at, at > 0 ? [stampAt(at - 1)] : []),
  );
  await before.log.merge(first, signal);
  before.close();
  const name = await firstVersion(before.name);
  const after = await joinCore({ name });
  // What comes before the log was looked through goes into the records at once, and may replace what is still to come.
  const later = Array.from({ length: 40 }, (_, at) => named(service, `Later ${at}`, 1100 + at, [stampAt(1099 + at)]));
  await after.log.merge(later, signal);
  expect((await after.records.get('service', service))?.name).toBe('Later 39');

  const vault = await testVault();
  const nothing = () => undefined;
  const events = { blocked: nothing, unblocked: nothing, closed: nothing };
  const store = openStore({ name, locks: navigator.locks, events });
  const catchUp = catchUpOver(store, createWritePath(store, { vault: () => vault }));
  const cut = new AbortController();
  expect(await catchUp(cut.signal, async () => cut.abort())).toBe('stopped');
  const [behind] = ((await headOf(name)) as { behind: { lsn: number; upTo: number }[] }).behind;
  expect(behind?.lsn).toBeGreaterThan(0);
  expect(behind?.lsn).toBeLessThan(behind?.upTo ?? 0);
  expect(await catchUp(signal)).toBe('done');
  expect(await headOf(name)).not.toHaveProperty('behind');
  expect((await after.records.get('service', service))?.name).toBe('Later 39');
  expect(await after.records.conflicts('service', service)).toEqual([]);

  const straight = await newCore();
  await straight.log.merge([...first, ...later], signal);
  expect(await after.log.digest(sha256)).toBe(await straight.log.digest(sha256));
  store.close();
});
