import { describe, expect, test } from 'vitest';
import { client, joinCore, newCore, save, setEdit, until } from '../../support/data-core';
import { rawPut, rawRows } from '../../support/raw-rows';

describe('writing', () => {
  test('what was saved is there after a restart, and the disk holds no word of it', async () => {
    const core = await newCore();
    const rosa = client('Rosamunda');
    await save(core, 'client_added', rosa);
    const clients = await core.records.all('client');
    expect([...clients.values()]).toEqual([
      { id: rosa.id, given: 'Rosamunda', family: 'Sample', createdAt: '2026-11-21T20:00:00.000Z' },
    ]);
    core.close();
    const again = await joinCore({ name: core.name });
    expect((await again.records.get('client', rosa.id))?.given).toBe('Rosamunda');
    for (const table of ['client', 'op', 'meta']) {
      const rows = await rawRows(core.name, table);
      expect(rows.length).toBeGreaterThan(0);
      const bytes = rows.map((row) => (row.sealed ? new TextDecoder('latin1').decode(row.sealed as Uint8Array) : ''));
      expect(JSON.stringify(rows) + bytes.join()).not.toContain('Rosamunda');
    }
    const [row] = await rawRows(core.name, 'client');
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'lsn', 'sealed']);
  });

  test('two windows writing at once lose nothing and agree', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const shared = client('Shared');
    await save(one, 'client_added', shared);
    const write = (core: typeof one, tag: string) =>
      Promise.all(
        Array.from({ length: 25 }, (_, at) =>
          save(
            core,
            'client_changed',
            client(`${tag}${at}`),
            setEdit('client', shared.id, { [`tags/${tag}${at}`]: true }),
          ),
        ),
      );
    await Promise.all([write(one, 'a'), write(two, 'b')]);
    for (const core of [one, two]) {
      const all = await core.records.all('client');
      expect(all.size).toBe(51);
      expect(Object.keys((all.get(shared.id) as unknown as { tags: object }).tags)).toHaveLength(50);
    }
    const lsns = (await Promise.all(['client', 'op'].map((table) => rawRows(one.name, table))))
      .flat()
      .map(({ lsn }) => lsn);
    expect(new Set(lsns).size).toBe(lsns.length);
  });

  test('a screen in the other window follows', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const seen: number[] = [];
    const stop = two.records.follow(
      ['client'],
      async () => (await two.records.all('client')).size,
      (size) => seen.push(size),
    );
    await until(() => expect(seen.at(-1)).toBe(0));
    await save(one, 'client_added', client('Rosa'));
    await until(() => expect(seen.at(-1)).toBe(1));
    stop();
    await save(one, 'client_added', client('Luz'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen.at(-1)).toBe(1);
  });

  test('reading while others write never steps back', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const counter = client('0');
    await save(one, 'client_added', counter);
    let writing = true;
    const readers = Array.from({ length: 4 }, async () => {
      let last = 0;
      while (writing) {
        const now = Number((await two.records.all('client')).get(counter.id)?.given);
        expect(now).toBeGreaterThanOrEqual(last);
        last = now;
      }
    });
    for (let at = 1; at <= 60; at++) await save(one, 'x', setEdit('client', counter.id, { given: String(at) }));
    writing = false;
    await Promise.all(readers);
    expect((await two.records.all('client')).get(counter.id)?.given).toBe('60');
  });

  test('reading again hands out the same rows until something changes', async () => {
    const core = await newCore();
    await save(core, 'client_added', client('Rosa'));
    const first = await core.records.all('client');
    expect(await core.records.all('client')).toBe(first);
    await save(core, 'client_added', client('Luz'));
    expect(await core.records.all('client')).not.toBe(first);
  });

  test('after the lock nothing is read or written, and everything is there after the unlock', async () => {
    const core = await newCore();
    const rosa = client('Rosa');
    await save(core, 'client_added', rosa);
    await core.lock();
    await expect(core.records.all('client')).rejects.toThrow('locked');
    expect(await core.writer.commit({ name: 'x', edits: [client('Luz')] })).toEqual({ ok: false, why: 'locked' });
    expect(core.writer.last.value).toBeNull();
    await core.unlock();
    expect((await core.records.all('client')).size).toBe(1);
  });

  test('a damaged row is listed, kept as it is, and does not hide the others', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(core, 'client_added', rosa, luz);
    const row = (await rawRows(core.name, 'client')).find(({ id }) => id === rosa.id);
    const sealed = Uint8Array.from(row?.sealed as Uint8Array);
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    await rawPut(core.name, 'client', { ...row, sealed });
    expect([...(await core.records.all('client')).keys()]).toEqual([luz.id]);
    expect(core.records.damaged()).toEqual([{ table: 'client', id: rosa.id, why: 'damaged' }]);
    expect(await core.writer.commit({ name: 'x', edits: [setEdit('client', rosa.id, { given: 'X' })] })).toEqual({
      ok: false,
      why: 'damaged',
    });
    const after = (await rawRows(core.name, 'client')).find(({ id }) => id === rosa.id);
    expect(after?.sealed).toEqual(sealed);
  });

  test('a row put in the place of another does not open', async () => {
    const core = await newCore();
    const [rosa, luz] = [client('Rosa'), client('Luz')];
    await save(core, 'client_added', rosa, luz);
    const rows = await rawRows(core.name, 'client');
    const [a, b] = [rows.find(({ id }) => id === rosa.id), rows.find(({ id }) => id === luz.id)];
    await rawPut(core.name, 'client', { ...a, sealed: b?.sealed });
    expect([...(await core.records.all('client')).keys()]).toEqual([luz.id]);
    expect(core.records.damaged()).toHaveLength(1);
  });

  test('a signed note keeps its words, may be marked as amended, and stays', async () => {
    const core = await newCore();
    const id = crypto.randomUUID();
    await save(
      core,
      'note_signed',
      setEdit('note', id, { clientId: 'c', docStatus: 'final', 'sections/text': 'called' }),
    );
    const change = (edits: Parameters<typeof setEdit>[2]) =>
      core.writer.commit({ name: 'x', edits: [setEdit('note', id, edits)] });
    expect(await change({ 'sections/text': 'never called' })).toEqual({ ok: false, why: 'sealed-record' });
    expect(await change({ docStatus: 'preliminary' })).toEqual({ ok: false, why: 'sealed-record' });
    expect(await core.writer.commit({ name: 'x', edits: [{ table: 'note', id, remove: true }] })).toEqual({
      ok: false,
      why: 'sealed-record',
    });
    expect((await change({ docStatus: 'amended', 'sections/text': 'called' })).ok).toBe(true);
    const note = await core.records.get('note', id);
    expect([note?.docStatus, note?.sections.text]).toEqual(['amended', 'called']);
  });

  test('the notes of one client are found without opening the others, newest first', async () => {
    const core = await newCore();
    const note = (clientId: string, date: string) =>
      setEdit('note', crypto.randomUUID(), {
        clientId,
        docStatus: 'preliminary',
        date,
        createdAt: `${date}T10:00:00.000Z`,
      });
    await save(core, 'note_kept', note('rosa', '2026-11-01'), note('luz', '2026-11-02'), note('rosa', '2026-11-03'));
    expect((await core.records.notesOf('rosa')).map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-01']);
    const owners = (await rawRows(core.name, 'note')).map(({ owner }) => owner);
    expect(new Set(owners).size).toBe(2);
    expect(owners).not.toContain('rosa');
    const moved = (await core.records.notesOf('luz'))[0];
    await save(core, 'note_kept', setEdit('note', moved?.id ?? '', { clientId: 'rosa' }));
    expect(await core.records.notesOf('luz')).toEqual([]);
    expect(await core.records.notesOf('rosa')).toHaveLength(3);
  });

  test('deciding under the lock sees what the other window just wrote', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const counter = client('Counter');
    await save(one, 'client_added', counter);
    const add = (core: typeof one) =>
      core.writer.commitFrom(async () => {
        const now = Number((await core.records.get('client', counter.id))?.identifier ?? 0);
        return { name: 'client_changed', edits: [setEdit('client', counter.id, { identifier: String(now + 1) })] };
      });
    await Promise.all(Array.from({ length: 20 }, (_, at) => add(at % 2 ? one : two)));
    expect((await two.records.get('client', counter.id))?.identifier).toBe('20');
    expect(await one.writer.commitFrom(async () => null)).toEqual({ ok: true, value: null });
  });
});
