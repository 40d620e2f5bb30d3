import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '../../../src/domain/record/json';
import { batchKey, type MadeBatch, memoryTransport, sealBatches, type Transport } from '../../../src/sync';
import { sealedUnder, sha256 } from '../../../src/vault';
import { client, digestOf, exchange, newCore, save, setEdit, testVault, VAULT_ID } from '../../support/data-core';
import { rawRows } from '../../support/raw-rows';

const signal = new AbortController().signal;
const place = (id = 'place', content: Iterable<readonly [string, Uint8Array]> = []) =>
  memoryTransport(id, crypto.randomUUID(), content);

/** Batches of a device that was never here, made with the vault's own key. */
async function foreign(device: string, changes: readonly Json[], vaultId = VAULT_ID) {
  const vault = await testVault();
  const sealer = {
    vaultId,
    sha256,
    seal: async (context: Parameters<typeof vault.seal>[0], value: Json) => {
      const envelope = await vault.seal(context, value);
      return { envelope, kid: sealedUnder(envelope) ?? 0 };
    },
  };
  const made: MadeBatch[] = [];
  for (const change of changes)
    made.push(...(await sealBatches(sealer, device, made.at(-1), [change], '2026-11-22T08:00:00.000Z')));
  return made;
}
const OTHER = 'bbbbbbbbbbbbb';
const typed = (id: string, given: string, at: number, more: Record<string, Json> = {}): Json => ({
  id: crypto.randomUUID(),
  name: 'client_changed',
  at: '2026-11-22T08:00:00.000Z',
  stamp: `${1795300000000 + at}.00000.${OTHER}`,
  undoable: true,
  ops: [{ t: 'client', i: id, f: 'given', v: given }],
  ...more,
});

describe('two laptops and a place both reach', () => {
  test('hold the same after an exchange, and the batches go on to a third', async () => {
    const [one, two, three] = [await newCore(), await newCore(), await newCore()];
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    const there = place();
    expect(await exchange(one, there)).toMatchObject({ sent: 1, received: 0 });
    await save(two, 'client_added', client('Luz'));
    expect(await exchange(two, there)).toMatchObject({ sent: 1, received: 1 });
    await save(two, 'client_changed', setEdit('client', rosa.id, { phone: '1' }));
    expect(await exchange(two, there)).toMatchObject({ sent: 1, received: 0 });
    expect(await exchange(one, there)).toMatchObject({ received: 2, sent: 0 });
    expect(await digestOf(one)).toBe(await digestOf(two));
    // Another place, which only the second laptop reaches: it forwards the first one's batch.
    const elsewhere = place('elsewhere');
    expect(await exchange(two, elsewhere)).toMatchObject({ sent: 3 });
    await exchange(three, elsewhere);
    expect((await three.records.get('client', rosa.id))?.phone).toBe('1');
    const state = await three.replica.state();
    expect(state.devices.map(({ here }) => here)).toEqual([true, false, false]);
    expect(state.devices.every(({ record }) => record?.face === 'extension')).toBe(true);
    expect(state.devices[1]?.lastSeen).toMatch(/^2026-11-2/);
    expect(state.exchanges).toMatchObject([{ remote: 'elsewhere', received: 3, sent: 1 }]);
  });

  test('that lost everything is given it again, and nothing is taken for deleted', async () => {
    const [one, two] = [await newCore(), await newCore()];
    await save(one, 'client_added', client('Rosa'));
    await exchange(one, place());
    await save(one, 'client_added', client('Luz'));
    const wiped = place();
    expect(await exchange(one, wiped, true)).toMatchObject({ sent: 2, received: 0 });
    expect((await one.records.all('client')).size).toBe(2);
    await exchange(two, wiped);
    expect((await two.records.all('client')).size).toBe(2);
  });

  test('do not send again what came back from a backup of the other', async () => {
    const [one, two] = [await newCore(), await newCore()];
    for (let at = 0; at < 5; at += 1) await save(one, 'client_added', client(`Rosa ${at}`));
    for await (const { changes } of one.log.read(0)) await two.log.merge(changes, signal);
    const there = place();
    await exchange(one, there);
    // The second has it all already; what it sends is its own first words.
    expect(await exchange(two, there)).toMatchObject({ received: 1, sent: 1 });
    await exchange(one, there);
    expect(await digestOf(one)).toBe(await digestOf(two));
    expect((await rawRows(one.name, 'op')).length).toBe((await rawRows(two.name, 'op')).length);
  });

  test('say that they are locked, or that another window is at it', async () => {
    const core = await newCore();
    const slow: Transport = { ...place(), listSince: () => new Promise(() => undefined) };
    void core.replica.exchange(slow, { signal });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await core.replica.exchange(place(), { signal })).toMatchObject({ kind: 'failed', why: 'busy' });
    const other = await newCore();
    await other.lock();
    expect(await other.replica.exchange(place(), { signal })).toMatchObject({ kind: 'failed', why: 'locked' });
  });
});

describe('a batch', () => {
  const add = IDBObjectStore.prototype.add;
  afterEach(() => {
    IDBObjectStore.prototype.add = add;
  });

  test('is taken in whole or not at all, also when the browser dies in between', async () => {
    const [one, two] = [await newCore(), await newCore()];
    for (let at = 0; at < 20; at += 1) await save(one, 'client_added', client(`Rosa ${at}`));
    const there = place();
    await exchange(one, there);
    await exchange(two, place('first words'));
    const before = await Promise.all(
      ['client', 'op', 'batch', 'replica', 'meta'].map((table) => rawRows(two.name, table)),
    );
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
      if (this.name === 'batch_bytes') this.transaction.abort();
      return add.apply(this, row);
    };
    await expect(two.replica.exchange(there, { signal })).rejects.toThrow();
    IDBObjectStore.prototype.add = add;
    const after = await Promise.all(
      ['client', 'op', 'batch', 'replica', 'meta'].map((table) => rawRows(two.name, table)),
    );
    expect(after).toEqual(before);
    expect(await exchange(two, there)).toMatchObject({ received: 1 });
    await exchange(one, there);
    expect(await digestOf(two)).toBe(await digestOf(one));
  });

  test('that comes early waits and is shown to wait; when the gap closes both are there', async () => {
    const core = await newCore();
    const id = crypto.randomUUID();
    const [first, second] = await foreign(OTHER, [typed(id, 'Rosa', 1), typed(id, 'Rosita', 2)]);
    if (!first || !second) throw new Error('No batches.');
    expect(await exchange(core, place('late', [[batchKey(second), second.bytes]]))).toMatchObject({ parked: 1 });
    const waiting = (await core.replica.state()).devices.find((device) => device.id === OTHER);
    expect(waiting).toMatchObject({ waiting: 1, batches: 0, lastSeen: null });
    expect(await core.records.get('client', id)).toBeUndefined();
    expect(await exchange(core, place('rest', [[batchKey(first), first.bytes]]))).toMatchObject({ received: 2 });
    const now = (await core.replica.state()).devices.find((device) => device.id === OTHER);
    expect(now).toMatchObject({ waiting: 0, batches: 2, lastSeen: '2026-11-22T08:00:00.000Z' });
    expect((await core.records.get('client', id))?.given).toBe('Rosita');
  });

  test('that is bad is shown with its reason, changes nothing and holds up nobody else', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Luz'));
    const id = crypto.randomUUID();
    const [good] = await foreign(OTHER, [typed(id, 'Rosa', 1)]);
    if (!good) throw new Error('No batch.');
    const altered = good.bytes.slice();
    altered[200] = (altered[200] ?? 0) ^ 1;
    const third = await foreign('ddddddddddddd', [typed(crypto.randomUUID(), 'Ana', 3)]);
    const there = place('bad', [
      [batchKey(good), altered],
      ...third.map((one) => [batchKey(one), one.bytes] as const),
      ['eeeeeeeeeeeee/0000000001', new Uint8Array(40)],
      ['somebody elses file', new Uint8Array(40)],
    ]);
    expect(await exchange(core, there)).toMatchObject({ received: 1, refused: 2 });
    const { devices } = await core.replica.state();
    const why = (device: string) => devices.find(({ id: one }) => one === device)?.refused.map((one) => one.why);
    expect(why(OTHER)).toEqual(['cannot-be-opened']);
    expect(why('eeeeeeeeeeeee')).toEqual(['unreadable']);
    expect(why('ddddddddddddd')).toEqual([]);
    expect((await core.records.all('client')).size).toBe(2);
    // From another place it comes whole, and nothing is held against it any more.
    await exchange(core, place('good', [[batchKey(good), good.bytes]]));
    const healed = (await core.replica.state()).devices.find((device) => device.id === OTHER);
    expect(healed).toMatchObject({ refused: [], batches: 1 });
  });

  test('of another vault is refused, and nothing of ours is left in that place', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Luz'));
    const made = await foreign(OTHER, [typed(crypto.randomUUID(), 'Rosa', 1)], '00000000-0000-4000-8000-00000000000f');
    const there = place(
      'theirs',
      made.map((one) => [batchKey(one), one.bytes] as const),
    );
    expect(await core.replica.exchange(there, { signal })).toMatchObject({ kind: 'failed', why: 'other-vault' });
    expect(there.stored.size).toBe(1);
    expect((await core.records.all('client')).size).toBe(1);
  });

  test('with tables, fields and operations of a later version is kept as it is and passed on', async () => {
    const core = await newCore();
    const id = crypto.randomUUID();
    const later = typed(id, 'Rosa', 1, {
      colour: 'green',
      ops: [
        { t: 'client', i: id, f: 'given', v: 'Rosa' },
        { t: 'client', i: id, f: 'aura', v: { shade: 7 } },
        { t: 'hologram', i: 'h1', f: 'x', v: 1 },
        { t: 'client', i: id, f: 'visits', v: 3, k: 'add' },
      ],
    });
    const made = await foreign(OTHER, [later, { nonsense: true }, typed(id, 'Rosita', 2)]);
    await exchange(
      core,
      place(
        'newer',
        made.map((one) => [batchKey(one), one.bytes] as const),
      ),
    );
    const record = (await core.records.get('client', id)) as unknown as Record<string, unknown>;
    expect(record).toMatchObject({ aura: { shade: 7 } });
    expect(record.visits).toBeUndefined();
    const logged: Json[] = [];
    for await (const { changes } of core.log.read(0)) logged.push(...changes);
    expect(logged).toContainEqual(later);
    const on = place('onward');
    await exchange(core, on);
    for (const one of made) expect(on.stored.get(batchKey(one))).toEqual(one.bytes);
  });
});
