/** Search over what is stored: a real worker, a real database, real keys. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { removeNote } from '../../../src/app/notes/remove-note';
import { signNote } from '../../../src/app/notes/sign-note';
import { addSamples } from '../../../src/app/samples/samples';
import { readToday } from '../../../src/app/today/read-today';
import type { Note } from '../../../src/domain/note/note';
import { createEdit } from '../../../src/domain/record/edit';
import type { Id } from '../../../src/domain/record/record';
import { rawRows, until } from '../../support/data-core';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';

const ids = async (app: Laptop, query: string, kind: 'client' | 'resource' | 'note' = 'note') =>
  (await app.search.find(query, { kinds: [kind], limit: 200 })).map((hit) => hit.id);
const finds = (app: Laptop, query: string, count: number, kind?: 'client' | 'resource' | 'note') =>
  until(async () => expect(await ids(app, query, kind)).toHaveLength(count), 20_000);
const readAll = (app: Laptop) => until(() => expect(app.search.reading.value?.kind).toBe('all'), 40_000);

const note = (facts: Note): Note => facts;

async function sign(app: Laptop, clientId: Id, narrative: string): Promise<Id> {
  written(await signNote(app, { ...newNoteForm(app, clientId, 'narrative'), sections: { narrative } }));
  const found = (await app.records.notesOf(clientId)).find((note) => note.sections.narrative === narrative);
  if (!found) throw new Error('The note was not kept.');
  return found.id;
}

/** Many notes at once, about one client: "word<at>x common". */
async function fill(app: Laptop, clientId: Id, from: number, to: number, date = '2026-11-02'): Promise<void> {
  for (let at = from; at < to; at += 500) {
    const edits = Array.from({ length: Math.min(500, to - at) }, (_, more) =>
      createEdit(
        'note',
        note({
          id: crypto.randomUUID(),
          clientId,
          docStatus: 'final',
          kind: 'contact',
          format: 'narrative',
          sections: { narrative: `word${at + more}x common` },
          date,
          zone: 'UTC',
          createdAt: '2026-11-02T18:00:00.000Z',
        }),
      ),
    );
    succeeded(await app.writer.commit({ name: 'samples_added', edits }));
  }
}

/** Workers made while a test runs. */
function workers() {
  const made: Worker[] = [];
  const ended: Worker[] = [];
  const Real = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        made.push(this);
      }
      override terminate() {
        ended.push(this);
        super.terminate();
      }
    },
  );
  return { made, ended };
}
afterEach(() => void vi.unstubAllGlobals());

describe('search over what is stored', () => {
  test('follows additions and changes, finds nothing while locked, and is back after the unlock', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'José', family: 'Wobblewick' }));
    await finds(app, 'jose', 1, 'client');
    written(await changeClient(app, clientId, { given: 'Tomás', family: 'Wobblewick' }));
    await finds(app, 'tomas', 1, 'client');
    await finds(app, 'jose', 0, 'client');
    written(await addSamples(app));
    await finds(app, 'marmalade street', 1, 'resource');
    await app.session.lock('asked');
    expect(await ids(app, 'tomas', 'client')).toEqual([]);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'tomas wobblewick', 1, 'client');
    const gone = written(await removeClient(app, clientId));
    await finds(app, 'wobblewick', 0, 'client');
    succeeded(await app.writer.undo(gone.changeId));
    await finds(app, 'wobblewick', 1, 'client');
  });

  test('finds a note by each of its words, not when it lies in the trash, and again when that is undone', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    succeeded(
      await app.writer.commit({
        name: 'note_kept',
        edits: [
          createEdit(
            'note',
            note({
              id: 'b9ad4b0c-34d0-4b25-9f0a-0e6f0a4e9b11',
              clientId,
              docStatus: 'preliminary',
              kind: 'contact',
              format: 'narrative',
              sections: { narrative: 'Brought the électricité bill, $140.' },
              withWhom: 'her sister Luz',
              date: '2026-11-22',
              zone: 'UTC',
              createdAt: '2026-11-22T18:00:00.000Z',
            }),
          ),
        ],
      }),
    );
    for (const word of ['brought', 'the', 'electricite', 'bill', '140', 'her', 'sister', 'luz'])
      await finds(app, word, 1);
    const removed = written(await removeNote(app, 'b9ad4b0c-34d0-4b25-9f0a-0e6f0a4e9b11'));
    await finds(app, 'electricite', 0);
    succeeded(await app.writer.undo(removed.changeId));
    await finds(app, 'electricite', 1);
    const id = await sign(app, clientId, 'Signed and sealed.');
    await until(async () => expect(await ids(app, 'sealed')).toEqual([id]));
  });

  test('Today knows whom nobody was in touch with from notes it never opened itself', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    const quiet = async (day: string) =>
      (await readToday(app, day)).items.filter((item) => item.rule === 'client-quiet').map((item) => item.due);
    expect(await quiet('2027-01-20')).toEqual(['2026-12-23']);
    await fill(app, clientId, 0, 3, '2027-01-01');
    expect(await quiet('2027-01-28')).toEqual(['2027-01-31']);
  });
});

describe('with the lock', () => {
  test('the worker and all it read end, also while it reads, and nothing answers any more', async () => {
    const { made, ended } = workers();
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 3000);
    const answered: unknown[] = [];
    const asking = app.search.find('common', { kinds: ['note'] }).then((hits) => answered.push(hits));
    const worker = made.at(-1);
    const heard: unknown[] = [];
    worker?.addEventListener('message', ({ data }) => heard.push(data));
    await app.session.lock('asked');
    expect(ended).toEqual([worker]);
    await asking;
    expect(answered).toEqual([[]]);
    expect(app.search.reading.value).toBeNull();
    const before = heard.length;
    worker?.postMessage({ kind: 'ask', id: 99, what: 'find', query: 'common', options: { kinds: ['note'] } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(heard).toHaveLength(before);
    expect(await ids(app, 'common')).toEqual([]);
    expect(made).toHaveLength(1);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'word2999x', 1);
    expect(made).toHaveLength(2);
  });

  test('a passed deadline refuses the question before the timer does', async () => {
    const app = await newLaptop();
    written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await finds(app, 'rosa', 1, 'client');
    app.clock.now += 11 * 60_000;
    expect(await ids(app, 'rosa', 'client')).toEqual([]);
    expect(app.session.state.value.kind).toBe('locked');
  });
});

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
    await rawPutAll(app.database, await spoil(app));
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
    const old = await everything(app.database);
    await fill(app, clientId, 200, 300);
    await readAll(await asked(app));
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    const kept = await parts(app);
    await app.session.lock('asked');
    // The rows of before, the index of now: as after a copy of an older profile.
    await clear(app.database, ['note', 'op', 'meta']);
    for (const [table, rows] of old) if (table !== 'cache') await rawPutAll(app.database, rows, table);
    await rawPutAll(app.database, kept);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'word199x', 1);
    await readAll(app);
    expect(await ids(app, 'word250x')).toEqual([]);
    // A row taken away by itself is missed as well.
    await until(async () => expect((await parts(app)).length).toBe(2), 20_000);
    await app.session.lock('asked');
    const [first] = await rawRows(app.database, 'note');
    await remove(app.database, 'note', String(first?.id));
    succeeded(await app.session.unlock(PASSPHRASE));
    await readAll(await asked(app));
    const { length } = await app.search.find('common', { kinds: ['note'], limit: 1000 });
    expect(length).toBe(199);
  });
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
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    const seen: number[] = [];
    const reading = await firstReading(app, seen);
    expect(reading).toBeGreaterThanOrEqual(stopped.done);
    await readAll(app);
    await finds(app, 'word0x', 1);
    expect((await app.search.dueNotes('2026-08-20')).complete).toBe(true);
  });
});

/** After a question, so that the reading has begun. */
async function asked(app: Laptop): Promise<Laptop> {
  await app.search.find('anything');
  return app;
}

async function firstReading(app: Laptop, seen: number[]): Promise<number> {
  await app.search.find('anything');
  await until(
    () => {
      const reading = app.search.reading.value;
      if (reading && reading.kind !== 'all') seen.push(reading.done);
      expect(reading?.kind === 'all' || seen.length > 0).toBe(true);
    },
    20_000,
    1,
  );
  return seen[0] ?? Number.POSITIVE_INFINITY;
}

const withDatabase = async <Value>(name: string, work: (db: IDBDatabase) => Promise<Value>): Promise<Value> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
};
const change = (name: string, tables: readonly string[], work: (tx: IDBTransaction) => void): Promise<void> =>
  withDatabase(
    name,
    (db) =>
      new Promise((resolve, reject) => {
        const tx = db.transaction(tables as string[], 'readwrite');
        work(tx);
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      }),
  );
const rawPutAll = (name: string, rows: readonly unknown[], table = 'cache') =>
  change(name, [table], (tx) => {
    for (const row of rows) tx.objectStore(table).put(row);
  });
const clear = (name: string, tables: readonly string[]) =>
  change(name, tables, (tx) => {
    for (const table of tables) tx.objectStore(table).clear();
  });
const remove = (name: string, table: string, key: string) =>
  change(name, [table], (tx) => void tx.objectStore(table).delete(key));
const everything = async (name: string) =>
  Promise.all(['note', 'op', 'meta'].map(async (table) => [table, await rawRows(name, table)] as const));
