import { expect, test } from 'vitest';
import { memoryTransport } from '../../../src/sync';
import { copyCore } from '../../support/copy-core';
import { client, digestOf, exchange, newCore, save, setEdit, settingsInMemory } from '../../support/data-core';

const signal = new AbortController().signal;

test('a new laptop starts from a snapshot, holds the same, and brings it to a place that has nothing', {
  timeout: 120_000,
}, async () => {
  const one = await newCore();
  const rosa = client('Rosa');
  await save(one, 'client_added', rosa);
  const there = memoryTransport('there', 'a');
  for (let at = 0; at < 66; at += 1) {
    await save(one, 'client_changed', setEdit('client', rosa.id, { phone: String(at) }));
    await one.replica.settle(signal);
  }
  await exchange(one, there, true);
  const kinds = [...there.stored.keys()].map((key) => key.split('/')[0]);
  expect(kinds.filter((kind) => kind === 'snapshot')).toHaveLength(2);

  const two = await newCore();
  expect((await exchange(two, there, true)).received).toBe(0);
  expect((await two.records.get('client', rosa.id))?.phone).toBe('65');
  expect(await two.writer.history('client', rosa.id)).toHaveLength(67);
  await exchange(one, there, true);
  expect(await digestOf(two)).toBe(await digestOf(one));

  // The first laptop and the place are gone: the second alone brings a third up.
  const elsewhere = memoryTransport('elsewhere', 'b');
  await exchange(two, elsewhere, true);
  const three = await newCore();
  await exchange(three, elsewhere, true);
  await exchange(two, elsewhere, true);
  expect(await digestOf(three)).toBe(await digestOf(two));
  // What is written from then on comes as batches.
  await save(one, 'client_changed', setEdit('client', rosa.id, { phone: 'new' }));
  await exchange(one, there, true);
  expect((await exchange(two, there, true)).received).toBeGreaterThan(0);
  expect((await two.records.get('client', rosa.id))?.phone).toBe('new');
});

test('a snapshot with a part that is missing or altered is left alone, and the batches do it', {
  timeout: 120_000,
}, async () => {
  const one = await newCore();
  for (let at = 0; at < 66; at += 1) {
    await save(one, 'client_added', client(`Rosa ${at}`));
    await one.replica.settle(signal);
  }
  const there = memoryTransport('there', 'a');
  await exchange(one, there, true);
  for (const spoil of [() => null, (bytes: Uint8Array) => bytes.map((byte, at) => (at === 99 ? byte ^ 1 : byte))]) {
    const content = [...there.stored].flatMap(([key, bytes]) => {
      const kept = /^snapshot\/.*\//.test(key) ? spoil(bytes) : bytes;
      return kept ? [[key, kept] as const] : [];
    });
    const spoilt = memoryTransport(`spoilt ${content.length}`, 'c', content);
    const two = await newCore();
    expect((await exchange(two, spoilt, true)).received).toBe(66);
    expect((await two.records.all('client')).size).toBe(66);
  }
});

test('a copied profile that meets the other copy in a snapshot alone brings in again what it wrote under the same numbers', {
  timeout: 120_000,
}, async () => {
  const settings = settingsInMemory();
  const one = await newCore({ settings });
  const rosa = client('Rosa');
  await save(one, 'client_added', rosa);
  await one.replica.settle(signal);
  const two = await copyCore(one, settings);
  await save(two, 'client_changed', setEdit('client', rosa.id, { phone: 'on the copy' }));
  await two.replica.settle(signal);
  for (let at = 0; at < 66; at += 1) {
    await save(one, 'client_changed', setEdit('client', rosa.id, { given: `Rosa ${at}` }));
    await one.replica.settle(signal);
  }
  const there = memoryTransport('there', 'a');
  await exchange(one, there, true);
  one.close();

  // The first laptop is gone, and the place lost all batches.
  const kept = [...there.stored].filter(([key]) => key.startsWith('snapshot/'));
  const left = memoryTransport('left', 'b', kept);
  const three = await newCore();
  // The copy goes on under a new id, and tells about itself in the exchange after.
  for (const core of [three, two, three, two, three]) await exchange(core, left, true);
  expect((await three.records.get('client', rosa.id))?.phone).toBe('on the copy');
  expect(await digestOf(three)).toBe(await digestOf(two));
});
