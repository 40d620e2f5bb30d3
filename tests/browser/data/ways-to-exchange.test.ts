import { describe, expect, test } from 'vitest';
import type { Platform } from '../../../src/app/platform';
import { exchangeFile } from '../../../src/app/replica/exchange-file';
import { memoryTransport } from '../../../src/sync';
import { copyCore, copyRows } from '../../support/copy-core';
import {
  client,
  digestOf,
  exchange,
  newCore,
  save,
  served,
  setEdit,
  settingsInMemory,
  type TestCore,
} from '../../support/data-core';

const signal = new AbortController().signal;
const place = () => memoryTransport('place', crypto.randomUUID());

describe('a copied profile', () => {
  test('goes on under another name, and what was typed on both reaches both', async () => {
    const settings = settingsInMemory();
    const one = await newCore({ settings });
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    const there = place();
    await exchange(one, there);
    const two = await copyCore(one, settings);
    two.clock.now += 5000;
    await save(one, 'client_changed', setEdit('client', rosa.id, { phone: '1' }));
    await save(two, 'client_changed', setEdit('client', rosa.id, { phone: '2' }));
    // Each goes on under a new id, and tells the other about itself in the exchange after.
    for (let round = 0; round < 3; round += 1) {
      await exchange(one, there);
      await exchange(two, there);
    }
    expect(await digestOf(two)).toBe(await digestOf(one));
    const [conflict] = await one.records.conflicts('client', rosa.id);
    expect(conflict?.values.map(({ value }) => value)).toEqual(['2', '1']);
    const devices = (await two.replica.state()).devices;
    expect(devices.length).toBe(2);
    await save(two, 'client_changed', setEdit('client', rosa.id, { given: 'Rosita' }));
    await exchange(two, there);
    await exchange(one, there);
    expect((await one.records.get('client', rosa.id))?.given).toBe('Rosita');
  });

  test('that was set back to an older day gets what it had sent, and goes on', async () => {
    const settings = settingsInMemory();
    const one = await newCore({ settings });
    await save(one, 'client_added', client('Rosa'));
    const there = place();
    await exchange(one, there);
    const older = await copyCore(one, settings);
    older.close();
    await save(one, 'client_added', client('Luz'));
    await exchange(one, there);
    one.close();
    await copyRows(older.name, one.name);
    const back = await copyCore(one, settings);
    expect((await back.records.all('client')).size).toBe(1);
    await save(back, 'client_added', client('Ana'));
    await exchange(back, there);
    expect((await back.records.all('client')).size).toBe(3);
    const fresh = await newCore();
    await exchange(back, there);
    await exchange(fresh, there);
    await exchange(back, there);
    expect(await digestOf(fresh)).toBe(await digestOf(back));
  });
});

test('a locked laptop still hands out and takes what is sealed, and takes it in when it is unlocked', async () => {
  const [one, two] = [await newCore(), await newCore()];
  await save(one, 'client_added', client('Rosa'));
  expect((await one.replica.settle(signal)).ok).toBe(true);
  await one.lock();
  await save(two, 'client_added', client('Luz'));
  expect(await exchange(two, served(one))).toMatchObject({ received: 1, sent: 1 });
  expect((await two.records.all('client')).size).toBe(2);
  await one.unlock();
  expect((await one.replica.settle(signal)).ok).toBe(true);
  expect((await one.records.all('client')).size).toBe(2);
  expect(await digestOf(one)).toBe(await digestOf(two));
});

test('a file carried from one to the other brings both together, also when it was cut short on the way', async () => {
  const [one, two] = [await newCore(), await newCore()];
  const uuid = () => crypto.randomUUID();
  const app = (core: TestCore) => ({ replica: core.replica, platform: { uuid } as Platform });
  const carried = async (core: TestCore, file: Uint8Array | null) => {
    const exchanged = await exchangeFile(app(core), file, { signal });
    if (!exchanged.ok) throw new Error(exchanged.why);
    return exchanged.value;
  };
  await save(one, 'client_added', client('Rosa'));
  await save(two, 'client_added', client('Luz'));
  const first = await carried(one, null);
  expect(first).toMatchObject({ outcome: { kind: 'done', sent: 1 }, whole: true });
  const cut = await carried(two, first.file.slice(0, -1));
  expect(cut).toMatchObject({ outcome: { kind: 'done', received: 0, sent: 1 }, whole: false });
  const second = await carried(two, first.file);
  expect(second).toMatchObject({ outcome: { received: 1 }, whole: true });
  expect(await carried(one, second.file)).toMatchObject({ outcome: { received: 1 } });
  expect(await digestOf(one)).toBe(await digestOf(two));
});
