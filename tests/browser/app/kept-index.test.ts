/** The index of notes between two unlocks, and the reading in the background that makes it. */
import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { readNoteQuestions, readQuestions } from '../../../src/app/conflicts/read-questions';
import { createIndexCache } from '../../../src/app/search/index-cache';
import { createNoteIndex } from '../../../src/search';
import { openStore } from '../../../src/storage';
import { newCore, testVault, until } from '../../support/data-core';
import { rawClear, rawDelete, rawPut, rawRows } from '../../support/raw-rows';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';
import { asked, fill, finds, firstReading, ids, readAll } from './many-notes';

describe('the index that is kept', () => {
  const parts = async (app: Laptop) =>
    (await rawRows(app.database, 'cache')) as unknown as readonly { name: string; sealed: Uint8Array }[];
  const relock = async (app: Laptop) => {
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
  };

  test('spares the next unlock the reading, takes in what was written since, and shows no word on the disk', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 5000);
    await finds(app, 'word4999x', 1);
    await readAll(app);
    await until(async () => expect((await parts(app)).length).toBeGreaterThan(2), 20_000);
    for (const { sealed } of await parts(app)) expect(new TextDecoder().decode(sealed)).not.toMatch(/word\d|common/);
    const before = await parts(app);
    await relock(app);
    await fill(app, clientId, 5000, 5001);
    await finds(app, 'word5000x', 1);
    await finds(app, 'word1', 200);
    await finds(app, 'word1234x', 1);
    const after = await parts(app);
    // The full segment was taken as it lay there: nothing was built anew.
    const same = before.filter(({ name }) => after.some((part) => part.name === name));
    expect(same.length).toBeGreaterThan(1);
  });

  test('knows after the next unlock in which note two values wait, and is told when one was chosen', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 20);
    const edit = { table: 'note', id: crypto.randomUUID() } as const;
    const draft = { clientId, docStatus: 'preliminary', kind: 'contact', format: 'narrative', date: '2026-11-23' };
    const set = { ...draft, createdAt: '2026-11-23T18:00:00.000Z', 'sections/narrative': 'what was typed here' };
    succeeded(await app.writer.commit({ name: 'note_kept', edits: [{ ...edit, set }] }));
    const other = { 'sections/narrative': 'what the other laptop wrote' };
    succeeded(await app.writer.commit({ name: 'note_kept', edits: [{ ...edit, beside: other }] }));
    await readAll(await asked(app));
    expect(await app.search.disputedNotes()).toEqual([edit.id]);
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    await relock(app);
    expect(await app.search.disputedNotes()).toEqual([edit.id]);
    const [question, ...more] = succeeded(await readNoteQuestions(app));
    expect(question).toMatchObject({ ...edit, clientId, field: 'sections/narrative' });
    expect(question?.copies).toHaveLength(2);
    expect(more).toEqual([]);
    succeeded(await app.writer.commit({ name: 'note_kept', edits: [{ ...edit, choose: other }] }));
    expect(await app.search.disputedNotes()).toEqual([]);
    expect(succeeded(await readNoteQuestions(app))).toEqual([]);
    expect(await readQuestions(app)).toEqual([]);
  });

  test.each([
    [
      'was altered',
      async (app: Laptop) =>
        (await parts(app)).map((p) => ({ ...p, sealed: p.sealed.map((b, at) => (at === 60 ? b ^ 1 : b)) })),
    ],
    [
      'has its parts exchanged',
      async (app: Laptop) => {
        const all = await parts(app);
        return all.map((p, at) => ({ ...p, sealed: all[(at + 1) % all.length]?.sealed }));
      },
    ],
  ])('is thrown away when it %s', async (_, spoil) => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 300);
    await readAll(await asked(app));
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    const before = (await parts(app)).map(({ name }) => name);
    await app.session.lock('asked');
    await rawPut(app.database, 'cache', ...(await spoil(app)));
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'word299x', 1);
    await finds(app, 'common', 200);
    await until(async () => {
      const now = (await parts(app)).map(({ name }) => name);
      expect(now).toHaveLength(2);
      expect(now).not.toEqual(before);
    }, 20_000);
  });

  test('never answers for another state: rows that are older than it, or missing, make it start over', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 200);
    const tables = ['note', 'op', 'meta'];
    const old = await Promise.all(tables.map((table) => rawRows(app.database, table)));
    await fill(app, clientId, 200, 300);
    await readAll(await asked(app));
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    const kept = await parts(app);
    await app.session.lock('asked');
    // The rows of before, the index of now: as after a copy of an older profile.
    await rawClear(app.database, tables);
    for (const [at, table] of tables.entries()) await rawPut(app.database, table, ...(old[at] ?? []));
    await rawPut(app.database, 'cache', ...kept);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'word199x', 1);
    await readAll(app);
    expect(await ids(app, 'word250x')).toEqual([]);
    // A row taken away by itself is missed as well.
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    await app.session.lock('asked');
    const [first] = await rawRows(app.database, 'note');
    await rawDelete(app.database, 'note', String(first?.id));
    succeeded(await app.session.unlock(PASSPHRASE));
    await readAll(await asked(app));
    const { length } = await app.search.find('common', { kinds: ['note'], limit: 1000 });
    expect(length).toBe(199);
  });
});

test('of two surfaces one keeps its index; the other reads it and writes nothing over it', async () => {
  const { name } = await newCore();
  const vault = await testVault();
  const surface = () => {
    const nothing = () => undefined;
    const events = { blocked: nothing, unblocked: nothing, closed: nothing };
    const store = openStore({ name, locks: navigator.locks, events });
    return createIndexCache({ store, vault, draw: () => crypto.randomUUID() });
  };
  const index = createNoteIndex(() => crypto.randomUUID());
  index.take([{ id: 'a', lsn: 0, head: null, words: [] }]);
  const [first, second] = [surface(), surface()];
  expect(await first.load()).toBeNull();
  expect(await second.load()).toBeNull();
  expect(await second.save(index, { low: 0, high: 0 })).toBe(false);
  expect(await rawRows(name, 'cache')).toEqual([]);
  expect(await first.save(index, { low: 0, high: 0 })).toBe(true);
  expect(await rawRows(name, 'cache')).toHaveLength(2);
  // Made from rows that this database never gave out.
  expect(await first.save(index, { low: 0, high: 7 })).toBe(true);
  expect(await second.load()).toBeNull();
});

describe('reading in the background', () => {
  test('begins with the newest, can be stopped, and goes on where it stopped after the next unlock', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 12_000, '2025-01-01');
    await fill(app, clientId, 12_000, 12_100);
    const due = await app.search.dueNotes('2026-08-20');
    expect(due.lastContact.get(clientId)).toBe('2026-11-02');
    expect(due.complete).toBe(false);
    expect(await ids(app, 'word12099x')).toHaveLength(1);
    app.search.stopReading();
    await until(() => expect(app.search.reading.value?.kind).toBe('stopped'), 20_000);
    const stopped = app.search.reading.value;
    if (stopped?.kind !== 'stopped') throw new Error('It was stopped.');
    expect(stopped.done).toBeLessThan(12_000);
    expect(await ids(app, 'word1x')).toEqual([]);
    // What waits in the notes that were not read is not known.
    expect(await app.search.disputedNotes()).toBeNull();
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    const seen: number[] = [];
    const reading = await firstReading(app, seen);
    expect(reading).toBeGreaterThanOrEqual(stopped.done);
    await readAll(app);
    await finds(app, 'word0x', 1);
    expect((await app.search.dueNotes('2026-08-20')).complete).toBe(true);
    expect(await app.search.disputedNotes()).toEqual([]);
  });
});
