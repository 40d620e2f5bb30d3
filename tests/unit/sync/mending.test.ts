import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { done, refused } from '../../../src/domain/record/result';
import { type Arrived, memoryTransport, syncOnce, type Transport, takeIn, tick, writeStamp } from '../../../src/sync';
import { client, exchange, newCore, save, setEdit } from '../../support/data-core';
import { MemoryReplica } from '../../support/memory-side';
import { nodeLocks } from '../../support/node-locks';

const signal = new AbortController().signal;
const ONE = 'aaaaaaaaaaaaa';
const MANY = 150;

const replica = (device: string) => new MemoryReplica(device, () => 'ddddddddddddd', Date.now);

async function write(writer: MemoryReplica, name: string): Promise<void> {
  writer.clock = tick(writer.clock, Date.now());
  const stamp = writeStamp({ ...writer.clock, device: writer.device });
  const op = { table: 'client', id: name, field: 'given', value: name, stamp, base: [] };
  await writer.takeChanges([{ id: `change of ${name}`, ops: [op] }] as never, signal);
  await writer.make(signal);
}

/** A laptop with one batch, and those of a copy of its profile that went on under the same numbers. */
async function twoOfOneProfile(count: number) {
  const other = replica(ONE);
  for (let at = 0; at < count; at++) await write(other, `copy ${at}`);
  const theirs: readonly Arrived[] = await other.bytesOf(await other.held());
  const here = replica('ccccccccccccc');
  const first = replica(ONE);
  await write(first, 'first');
  await takeIn(here, await first.bytesOf(await first.held()), signal);
  return { here, theirs };
}

test('a batch that lies there just as it is here counts as sent, also when it cannot be opened here any more', async () => {
  const here = replica(ONE);
  await write(here, 'Rosa');
  const place = memoryTransport('place', 'a');
  await syncOnce(place, here, { signal, full: true });
  here.open = async () => refused('key-missing');
  const late: Transport = { ...place, listSince: async () => done({ keys: [], cursor: '', more: false }) };
  expect(await syncOnce(late, here, { signal, full: true })).toMatchObject({ kind: 'done', sent: 0 });
  expect(await here.recall('place')).toMatchObject({ sent: 1 });
});

test('what waits of a copied profile is taken in some dozens at a time; what another key will open is kept', async () => {
  const { here, theirs } = await twoOfOneProfile(MANY);
  const [, second, ...rest] = theirs;
  await here.park(rest);
  const place = memoryTransport('place', 'a', [[`${ONE}/0000000002`, (second as Arrived).bytes]]);
  const { open, parkedBytes } = here;
  here.open = async (batch) => (batch.header.seq === 77 ? refused('key-missing') : open(batch));
  let most = 0;
  here.parkedBytes = async (names) => {
    most = Math.max(most, names.length);
    return parkedBytes(names);
  };
  await syncOnce(place, here, { signal, full: true });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(MANY / 2);
  // All but the number that does not open, and the first one, which is nowhere.
  expect(here.rows.states.size).toBe(1 + MANY - 2);
  expect(await here.parked()).toEqual([{ device: ONE, seq: 77 }]);
});

test('an exchange that is stopped while it takes in what does not follow keeps it for the next one', async () => {
  const { here, theirs } = await twoOfOneProfile(2);
  await here.park(theirs.slice(1));
  const stop = new AbortController();
  const { takeChanges } = here;
  here.takeChanges = async () => {
    stop.abort();
    return done(undefined);
  };
  await takeIn(here, [], stop.signal);
  here.takeChanges = takeChanges;
  await takeIn(here, [], signal);
  expect([...here.rows.states.keys()].sort()).toEqual(['copy 1', 'first']);
});

test('what waited when a snapshot of the other copy passed its number is taken in all the same', async () => {
  const { here, theirs } = await twoOfOneProfile(3);
  await here.park(theirs.slice(2));
  await here.moveEnds(new Map([[ONE, { seq: 5, hash: 'e'.repeat(64) }]]));
  await takeIn(here, [], signal);
  expect([...here.rows.states.keys()].sort()).toEqual(['copy 2', 'first']);
  expect(await here.parked()).toEqual([]);
});

test('what only the snapshot of the other copy brought is passed on, though its numbers are taken here', async () => {
  const [other, here, third] = [replica(ONE), replica(ONE), replica('ccccccccccccc')];
  for (const name of ['a', 'b']) await write(other, name);
  for (const name of ['x', 'y']) await write(here, name);
  const full = memoryTransport('full', 'a');
  await syncOnce(full, other, { signal, full: true, worth: 2 });
  const left = memoryTransport(
    'left',
    'a',
    [...full.stored].filter(([key]) => key.startsWith('snapshot/')),
  );
  await syncOnce(left, here, { signal, full: true, worth: 2 });
  expect(here.device).not.toBe(ONE);
  const elsewhere = memoryTransport('elsewhere', 'a');
  await syncOnce(elsewhere, here, { signal, full: true });
  await syncOnce(elsewhere, third, { signal, full: true });
  expect([...third.rows.states.keys()].sort()).toEqual(['a', 'b', 'x', 'y']);
});

test('each full look at a place compares other batches again, until all had their turn', async () => {
  const one = await newCore({ locks: nodeLocks });
  const rosa = client('Rosa');
  await save(one, 'client_added', rosa);
  for (let at = 0; at < 20; at += 1) {
    await save(one, 'client_changed', setEdit('client', rosa.id, { phone: String(at) }));
    await one.replica.settle(signal);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const place = memoryTransport('place', 'a');
  const asked = new Set<string>();
  const watched: Transport = {
    ...place,
    get: (key, whole) => {
      asked.add(key);
      return place.get(key, whole);
    },
  };
  for (let look = 0; look < 4; look += 1) {
    await exchange(one, watched, true);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const batches = [...place.stored.keys()].filter((key) => !key.startsWith('keyset/'));
  expect(batches.length).toBeGreaterThan(18);
  expect(batches.filter((key) => !asked.has(key))).toEqual([]);
  one.close();
});
