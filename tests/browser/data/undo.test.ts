import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/domain/record/edit';
import { client, joinCore, newCore, save, setEdit, type TestCore } from '../../support/data-core';
import { rawRows } from '../../support/raw-rows';

const unwrap = <Value>(result: { ok: true; value: Value } | { ok: false; why: string }): Value => {
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

describe('taking back', () => {
  test('a change gives back what was there before, after a restart too', async () => {
    const core = await newCore();
    const rosa = client('Rose');
    await save(core, 'client_added', rosa);
    const change = await save(
      core,
      'client_changed',
      setEdit('client', rosa.id, { given: 'Rosa', phone: '1', 'languages/es': true, family: undefined }),
    );
    core.close();
    const again = await joinCore({ name: core.name });
    const undone = unwrap(await again.writer.undo(change.changeId));
    expect(undone.kept).toEqual([]);
    expect(await again.records.get('client', rosa.id)).toEqual({ id: rosa.id, ...('set' in rosa ? rosa.set : {}) });
    const redone = unwrap(await again.writer.undo(undone.committed.changeId));
    expect(redone.committed.name).toBe('redone');
    expect(await again.records.get('client', rosa.id)).toMatchObject({
      given: 'Rosa',
      phone: '1',
      languages: { es: true },
    });
    expect((await again.records.get('client', rosa.id))?.family).toBeUndefined();
  });

  test('leaves alone what was changed since, and names it', async () => {
    const core = await newCore();
    const rosa = client('Rose');
    await save(core, 'client_added', rosa);
    const change = await save(core, 'client_changed', setEdit('client', rosa.id, { given: 'Rosa', phone: '1' }));
    await save(core, 'client_changed', setEdit('client', rosa.id, { phone: '2' }));
    expect(unwrap(await core.writer.undo(change.changeId)).kept).toEqual(['client.phone']);
    expect(await core.records.get('client', rosa.id)).toMatchObject({ given: 'Rose', phone: '2' });
  });

  test('an addition goes to the trash, but not once something was written in it', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    const one = await save(core, 'client_added', rosa);
    const two = await save(core, 'client_added', luz);
    await save(core, 'client_seen', setEdit('client', rosa.id, { lastSeenAt: '2026-11-21T21:00:00.000Z' }));
    await save(core, 'client_changed', setEdit('client', luz.id, { phone: '1' }));
    unwrap(await core.writer.undo(one.changeId));
    expect(unwrap(await core.writer.undo(two.changeId)).kept).toEqual(['client.phone']);
    expect([...(await core.records.all('client')).keys()]).toEqual([luz.id]);
    expect((await core.records.trash()).map(({ id }) => id)).toEqual([rosa.id]);
  });

  test('a removal brings the record back with all its values', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    const removal = await save(core, 'client_removed', { table: 'client', id: rosa.id, remove: true });
    expect(await core.records.get('client', rosa.id)).toBeUndefined();
    unwrap(await core.writer.undo(removal.changeId));
    expect((await core.records.get('client', rosa.id))?.given).toBe('Rosa');
  });

  test('knows the newest change that can be taken back, and then the one before', async () => {
    const core = await newCore();
    const one = await save(core, 'client_added', client('Rosa'));
    const two = await save(core, 'client_added', client('Luz'));
    unwrap(await core.writer.commit({ name: 'note_signed', edits: [client('Sol')], undoable: false }));
    expect(core.writer.last.value).toEqual(two);
    unwrap(await core.writer.undo(two.changeId));
    expect(core.writer.last.value).toEqual(one);
    unwrap(await core.writer.undo(one.changeId));
    expect(core.writer.last.value).toBeNull();
  });

  test('refuses what cannot be taken back and what it does not know', async () => {
    const core = await newCore();
    const signed = unwrap(await core.writer.commit({ name: 'note_signed', edits: [client('Sol')], undoable: false }));
    expect(await core.writer.undo(signed.changeId)).toEqual({ ok: false, why: 'not-undoable' });
    expect(await core.writer.undo(crypto.randomUUID())).toEqual({ ok: false, why: 'unknown-change' });
  });

  test('a note written and then signed stays signed', async () => {
    const core = await newCore();
    const id = crypto.randomUUID();
    const kept = await save(
      core,
      'note_kept',
      setEdit('note', id, { clientId: 'c', docStatus: 'preliminary', place: 'home' }),
    );
    const changed = await save(core, 'note_kept', setEdit('note', id, { place: 'office' }));
    await save(core, 'note_signed', setEdit('note', id, { docStatus: 'final' }));
    expect(await core.writer.undo(changed.changeId)).toEqual({ ok: false, why: 'sealed-record' });
    expect(unwrap(await core.writer.undo(kept.changeId)).kept.length).toBeGreaterThan(0);
    expect(await core.records.get('note', id)).toMatchObject({ docStatus: 'final', place: 'office' });
  });
});

describe('what happened', () => {
  test('to one record is told newest first, with the account of it', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(core, 'client_added', rosa, luz);
    await save(core, 'client_changed', setEdit('client', luz.id, { phone: '1' }));
    const removal: Edit = { table: 'client', id: rosa.id, remove: true };
    unwrap(
      await core.writer.commit({
        name: 'client_removed',
        edits: [removal],
        audit: { action: 'removed', table: 'client', recordId: rosa.id },
      }),
    );
    const history = await core.writer.history('client', rosa.id);
    expect(history.map(({ name }) => name)).toEqual(['client_removed', 'client_added']);
    expect(history[1]?.records.map(({ id }) => id).sort()).toEqual([rosa.id, luz.id].sort());
    expect(history[0]?.device).toMatch(/^[a-z2-7]{13}$/);
    const audit = [...(await core.records.all('audit')).values()];
    expect(audit).toMatchObject([{ action: 'removed', table: 'client', recordId: rosa.id }]);
    unwrap(await core.writer.undo(history[0]?.changeId ?? ''));
    expect((await core.records.all('audit')).size).toBe(1);
    expect((await core.records.get('client', rosa.id))?.given).toBe('Rosa');
  });

  test('is told in full for a record that was changed many times', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa, client('Luz'));
    for (let at = 0; at < 40; at++) {
      await save(core, 'client_changed', setEdit('client', rosa.id, { phone: String(at) }));
      await save(core, 'client_added', client('Somebody else'));
    }
    const history = await core.writer.history('client', rosa.id);
    expect(history.map(({ name }) => name)).toEqual([...Array(40).fill('client_changed'), 'client_added']);
    const sizes = (await rawRows(core.name, 'client')).map(({ sealed }) => (sealed as Uint8Array).length);
    expect(Math.max(...sizes)).toBeLessThan(2200);
  });

  test('the trash tells when, newest first, and gives back', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(core, 'client_added', rosa, luz);
    await save(core, 'client_removed', { table: 'client', id: rosa.id, remove: true });
    core.clock.now += 60_000;
    await save(core, 'client_removed', { table: 'client', id: luz.id, remove: true });
    const trash = await core.records.trash();
    expect(trash.map(({ record }) => (record as { given?: string }).given)).toEqual(['Luz', 'Rosa']);
    expect(Date.parse(trash[0]?.at ?? '') - Date.parse(trash[1]?.at ?? '')).toBeGreaterThanOrEqual(60_000);
    await save(core, 'record_restored', { table: 'client', id: rosa.id, restore: true });
    expect((await core.records.trash()).map(({ id }) => id)).toEqual([luz.id]);
    expect((await core.records.all('client')).size).toBe(1);
  });

  test('a change that changes nothing is not written', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    const nothing = await save(core, 'client_changed', setEdit('client', rosa.id, { given: 'Rosa' }));
    expect(nothing.undoable).toBe(false);
    expect(await core.writer.history('client', rosa.id)).toHaveLength(1);
  });
});

describe('a choice between copies', () => {
  /** A client whose phone was written on two laptops that did not know of each other. */
  async function twoPhones() {
    const core = await newCore();
    const other = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    await send(core, other);
    await save(core, 'client_changed', setEdit('client', rosa.id, { phone: '1', email: 'a@b.example' }));
    other.clock.now += 1000;
    await save(other, 'client_changed', setEdit('client', rosa.id, { phone: '2', email: undefined }));
    await send(other, core);
    core.clock.now += 5000;
    return { core, other, id: rosa.id };
  }
  async function send(from: TestCore, to: TestCore) {
    for await (const page of from.log.read(0)) unwrap(await to.log.merge(page.changes, new AbortController().signal));
  }
  const phones = async (core: TestCore, id: string) => {
    const found = (await core.records.conflicts('client', id)).find(({ field }) => field === 'phone');
    return found?.values.map(({ value }) => value);
  };

  test('is taken back: the copies stand beside each other again, the same one shown, also after a restart', async () => {
    const { core, other, id } = await twoPhones();
    expect(await phones(core, id)).toEqual(['2', '1']);
    for (const phone of ['1', '2']) {
      const chosen = await save(core, 'copy_chosen', { table: 'client', id, choose: { phone } });
      expect(await phones(core, id)).toBeUndefined();
      expect((await core.records.get('client', id))?.phone).toBe(phone);
      await core.lock();
      await core.unlock();
      unwrap(await core.writer.undo(chosen.changeId));
      expect(await phones(core, id)).toEqual(['2', '1']);
      expect((await core.records.get('client', id))?.phone).toBe('2');
    }
    await send(core, other);
    expect(await phones(other, id)).toEqual(['2', '1']);
  });

  test('what is typed over a copy that came back leaves the other one to be chosen', async () => {
    const { core, id } = await twoPhones();
    const chosen = await save(core, 'copy_chosen', { table: 'client', id, choose: { phone: '1' } });
    unwrap(await core.writer.undo(chosen.changeId));
    await save(core, 'client_changed', setEdit('client', id, { phone: '3' }));
    expect(await phones(core, id)).toEqual(['3', '1']);
  });

  test('of a record that was put in the trash elsewhere is taken back too', async () => {
    const { core, other, id } = await twoPhones();
    await save(other, 'client_removed', { table: 'client', id, remove: true });
    await save(core, 'client_changed', setEdit('client', id, { phone: '3' }));
    await send(other, core);
    const asked = async () => (await core.records.conflicts('client', id)).some(({ field }) => field === '$deleted');
    expect(await asked()).toBe(true);
    const kept = await save(core, 'copy_chosen', { table: 'client', id, restore: true });
    expect(await asked()).toBe(false);
    unwrap(await core.writer.undo(kept.changeId));
    expect(await asked()).toBe(true);
    expect((await core.records.get('client', id))?.phone).toBe('3');
  });
});

describe('the history of a record', () => {
  test('tells what each change made of each field, and what stood there before', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    await save(core, 'client_changed', setEdit('client', rosa.id, { given: 'Rose', phone: '1' }));
    await save(core, 'client_changed', setEdit('client', rosa.id, { phone: undefined }));
    const [third, second] = await core.writer.history('client', rosa.id);
    const of = (field: string) => ({ table: 'client', id: rosa.id, field });
    expect(second?.fields).toEqual([
      { ...of('given'), from: 'Rosa', to: 'Rose' },
      { ...of('phone'), to: '1' },
    ]);
    expect(third?.fields).toEqual([{ ...of('phone'), from: '1' }]);
    expect(third?.device).toMatch(/^[a-z2-7]{13}$/);
  });

  test('of two records names a change that touched both once', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(core, 'client_added', rosa, luz);
    await save(core, 'client_changed', setEdit('client', luz.id, { phone: '1' }));
    const both = [rosa, luz].map(({ table, id }) => ({ table, id }));
    expect((await core.writer.histories(both)).map(({ name }) => name)).toEqual(['client_changed', 'client_added']);
  });
});
