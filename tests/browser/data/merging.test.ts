import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/domain/record/json';
import { client, digestOf, logOf, newCore, save, setEdit, type TestCore } from '../../support/data-core';

const forever = new AbortController().signal;

async function merge(core: TestCore, changes: readonly Json[]) {
  const merged = await core.log.merge(changes, forever);
  if (!merged.ok) throw new Error(merged.why);
  return merged.value;
}

describe('a second laptop', () => {
  test('that takes in the whole log holds the same, told by the digest', async () => {
    const one = await newCore();
    const rosa = client('Rosa');
    await save(
      one,
      'client_added',
      rosa,
      setEdit('note', crypto.randomUUID(), { clientId: rosa.id, date: '2026-11-01' }),
    );
    await save(one, 'client_changed', setEdit('client', rosa.id, { phone: '1', 'languages/es': true }));
    const gone = client('Gone');
    await save(one, 'client_added', gone);
    await save(one, 'client_removed', { table: 'client', id: gone.id, remove: true });
    const two = await newCore();
    expect(await digestOf(two)).not.toBe(await digestOf(one));
    const counts = await merge(two, await logOf(one));
    expect(counts).toMatchObject({ fresh: 4, known: 0, unreadable: 0, damaged: 0, complete: true });
    expect(await digestOf(two)).toBe(await digestOf(one));
    expect(await two.records.all('client')).toEqual(await one.records.all('client'));
    expect(await two.records.notesOf(rosa.id)).toHaveLength(1);
    expect((await two.records.trash()).map(({ id }) => id)).toEqual([gone.id]);
    expect((await two.writer.history('client', rosa.id)).map(({ name }) => name)).toEqual([
      'client_changed',
      'client_added',
    ]);
  });

  test('takes the same in twice, shuffled, without harm', async () => {
    const one = await newCore();
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    for (let at = 0; at < 5; at++) await save(one, 'client_changed', setEdit('client', rosa.id, { phone: String(at) }));
    const two = await newCore();
    const log = await logOf(one);
    await merge(two, log.slice(3).concat(log.slice(2)).reverse());
    expect(await merge(two, log.concat(log))).toMatchObject({ fresh: 2, known: 4 });
    expect(await digestOf(two)).toBe(await digestOf(one));
  });

  test('that wrote at the same time: both values stay, and choosing one settles it on both', async () => {
    const one = await newCore();
    const two = await newCore();
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    await merge(two, await logOf(one));
    await save(one, 'client_changed', setEdit('client', rosa.id, { phone: '1' }));
    two.clock.now += 1000;
    await save(two, 'client_changed', setEdit('client', rosa.id, { phone: '2' }));
    const preview = await one.log.preview(await logOf(two), forever);
    expect(preview).toMatchObject({ ok: true, value: { fresh: 1, known: 1 } });
    expect(preview.ok && preview.value.tables).toEqual([
      { table: 'client', added: 0, changed: 1, removed: 0, conflicts: 1 },
    ]);
    expect(await one.records.conflicts('client', rosa.id)).toEqual([]);
    await merge(one, await logOf(two));
    await merge(two, await logOf(one));
    for (const core of [one, two]) {
      const [conflict] = await core.records.conflicts('client', rosa.id);
      expect(conflict?.values.map(({ value }) => value)).toEqual(['2', '1']);
    }
    await save(one, 'conflict_settled', { table: 'client', id: rosa.id, choose: { phone: '1' } });
    await merge(two, await logOf(one));
    expect((await two.records.get('client', rosa.id))?.phone).toBe('1');
    expect(await two.records.conflicts('client', rosa.id)).toEqual([]);
    expect(await digestOf(two)).toBe(await digestOf(one));
  });

  test('a preview counts what would come, table by table, and writes nothing', async () => {
    const one = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(one, 'client_added', rosa, luz, setEdit('todo', crypto.randomUUID(), { title: 'call' }));
    await save(one, 'client_removed', { table: 'client', id: luz.id, remove: true });
    const two = await newCore();
    const before = await digestOf(two);
    const preview = await two.log.preview((await logOf(one)).concat(['nonsense', { id: 'x' }]), forever);
    expect(preview).toEqual({
      ok: true,
      value: {
        fresh: 2,
        known: 0,
        unreadable: 2,
        damaged: 0,
        complete: true,
        tables: [
          { table: 'client', added: 1, changed: 0, removed: 0, conflicts: 0 },
          { table: 'todo', added: 1, changed: 0, removed: 0, conflicts: 0 },
        ],
      },
    });
    expect(await digestOf(two)).toBe(before);
  });

  test('keeps and passes on what only a later version understands', async () => {
    const one = await newCore();
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    const [change] = (await logOf(one)) as [{ ops: Json[] }];
    const later = {
      ...change,
      id: crypto.randomUUID(),
      colour: 'green',
      ops: [{ t: 'hologram', i: 'h1', f: 'x', v: 1 }],
    };
    const two = await newCore();
    expect(await merge(two, [later as unknown as Json])).toMatchObject({ fresh: 1, tables: [] });
    expect(await logOf(two)).toEqual([later]);
  });

  test('a merge that is stopped keeps what it took in and goes on next time', async () => {
    const one = await newCore();
    for (let at = 0; at < 10; at++)
      await save(one, 'client_added', ...Array.from({ length: 5 }, () => client(`c${at}`)));
    const log = await logOf(one);
    const many = log.flatMap((change) =>
      Array.from({ length: 230 }, () => ({ ...(change as object), id: crypto.randomUUID() })),
    ) as Json[];
    const two = await newCore();
    const stop = new AbortController();
    const cut = await two.log.merge(many, stop.signal, (doneSoFar) => doneSoFar >= 500 && stop.abort());
    expect(cut).toMatchObject({ ok: true, value: { fresh: 2000, complete: false } });
    expect(await merge(two, many)).toMatchObject({ fresh: 300, known: 2000, complete: true });
    expect((await two.records.all('client')).size).toBe(50);
  });
});
