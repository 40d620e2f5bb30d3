/** Two clients made one: what is shown, what stays as it was, and the way back. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { alikeClients, alikePairs, tellClientsApart } from '../../../src/app/clients/find-alike';
import { mergeClients, readBelongings, readClientMerges } from '../../../src/app/clients/merge-clients';
import { readCaseload } from '../../../src/app/clients/read-caseload';
import { readTimeline } from '../../../src/app/clients/read-timeline';
import { removeClient } from '../../../src/app/clients/remove-client';
import { addNeed } from '../../../src/app/need/needs';
import { checkNotes } from '../../../src/app/notes/check-notes';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { readTrash, restoreRemoval } from '../../../src/app/records/restore-removed';
import { readToday } from '../../../src/app/today/read-today';
import { addTodo } from '../../../src/app/todos/add-todo';
import { canonicalJson } from '../../../src/domain/record/canonical-json';
import type { Json } from '../../../src/domain/record/json';
import { RECORD_TABLES } from '../../../src/domain/record/tables';
import { type Laptop, newLaptop, PASSPHRASE, secondWindow, succeeded, why, written } from './laptop';

const noted = (app: Laptop, clientId: string, narrative: string) => ({
  ...newNoteForm(app, clientId, 'narrative'),
  sections: { narrative },
});

/** One person entered twice, each with a case, a task, a need, a signed note and one begun. */
async function twice() {
  const app = await newLaptop();
  const kept = written(await addClient(app, { given: 'Guadalupe', family: 'Muestra', phone: '213 555 0134' })).clientId;
  const other = written(
    await addClient(app, { given: 'Lupita', family: 'Muestra', languages: ['es'], birthDate: '1984-05-06' }),
  ).clientId;
  for (const id of [kept, other]) {
    written(await addTodo(app, { clientId: id, title: `Call ${id}`, due: '2026-11-20' }));
    written(await addNeed(app, id, { category: 'food-insecurity', words: '' }));
    const form = noted(app, id, `Signed for ${id}.`);
    written(await keepNote(app, form));
    written(await signNote(app, form));
    written(await keepNote(app, noted(app, id, `Begun for ${id}.`)));
  }
  return { app, kept, other };
}

/** Everything of the vault, as it was written. */
async function digest(app: Laptop): Promise<string> {
  const tables = await Promise.all(RECORD_TABLES.map((table) => app.records.asWritten(table)));
  const rows = tables.map((table) => [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const bytes = new TextEncoder().encode(canonicalJson(rows as unknown as Json));
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16)).join('');
}

const problems = async (app: Laptop) => {
  const { whole, problems: found } = await checkNotes(app, new AbortController().signal);
  return { whole, found };
};

test('everything of the other is shown with the one that stays, and nobody is listed twice', async () => {
  const { app, kept, other } = await twice();
  expect(await readBelongings(app, other)).toEqual([
    { table: 'note', count: 2 },
    { table: 'episode', count: 1 },
    { table: 'todo', count: 1 },
    { table: 'need', count: 1 },
  ]);
  written(await mergeClients(app, kept, other, { given: 'other' }));
  expect((await readCaseload(app)).map(({ client }) => client)).toEqual([
    expect.objectContaining({
      id: kept,
      given: 'Lupita',
      phone: '213 555 0134',
      birthDate: '1984-05-06',
      languages: { es: true },
    }),
  ]);
  expect(await app.records.get('client', other)).toMatchObject({ id: kept });
  for (const id of [kept, other]) expect(await app.records.notesOf(id)).toHaveLength(4);
  for (const table of ['episode', 'todo', 'need'] as const)
    expect([...(await app.records.all(table)).values()].map(({ clientId }) => clientId)).toEqual([kept, kept]);
  expect((await readTimeline(app, kept)).filter(({ kind }) => kind === 'note')).toHaveLength(4);
  const hits = await app.search.find('Muestra', { kinds: ['client'] });
  expect(hits.map(({ id }) => id)).toEqual([kept]);
  const { items } = await readToday(app, '2026-11-23');
  expect(new Set(items.map(({ clientId }) => clientId))).toEqual(new Set([kept]));
});

test('signed notes stay what was signed', async () => {
  const { app, kept, other } = await twice();
  written(await mergeClients(app, kept, other, {}));
  expect(await problems(app)).toEqual({ whole: 2, found: [] });
  const begun = (await app.records.notesOf(kept)).find(({ docStatus }) => docStatus === 'preliminary');
  expect(begun?.clientId).toBe(kept);
});

test('a note begun for the other and signed after the merge belongs to the one that stays, and is whole', async () => {
  const { app, kept, other } = await twice();
  const form = noted(app, other, 'Begun before.');
  written(await keepNote(app, form));
  written(await mergeClients(app, kept, other, {}));
  written(await signNote(app, form));
  expect((await app.records.notesOf(kept)).map(({ id }) => id)).toContain(form.noteId);
  expect(await problems(app)).toEqual({ whole: 3, found: [] });
});

test('taking it back restores both exactly, also after a restart', async () => {
  const { app, kept, other } = await twice();
  const before = await digest(app);
  written(await mergeClients(app, kept, other, { given: 'other' }));
  expect(await digest(app)).not.toBe(before);
  const again = await secondWindow(app);
  succeeded(await again.session.unlock(PASSPHRASE));
  const [merge] = await readClientMerges(again, kept);
  expect(merge?.name).toBe('Lupita Muestra');
  expect(succeeded(await again.writer.undo(merge?.change.changeId ?? '')).kept).toEqual([]);
  expect(await digest(again)).toBe(before);
  expect(await readClientMerges(again, kept)).toEqual([]);
  expect((await again.records.all('client')).size).toBe(2);
});

test('three made one come apart one by one', async () => {
  const { app, kept, other } = await twice();
  const third = written(await addClient(app, { given: 'Guadalupe', family: 'Muestras' })).clientId;
  written(await mergeClients(app, other, third, {}));
  written(await mergeClients(app, kept, other, {}));
  expect([...(await app.records.all('client')).keys()]).toEqual([kept]);
  expect((await app.records.get('client', third))?.id).toBe(kept);
  const [last] = await readClientMerges(app, kept);
  succeeded(await app.writer.undo(last?.change.changeId ?? ''));
  expect(new Set((await app.records.all('client')).keys())).toEqual(new Set([kept, other]));
});

test('into the trash and out again, those shown under a client go along', async () => {
  const { app, kept, other } = await twice();
  written(await mergeClients(app, kept, other, {}));
  written(await removeClient(app, kept));
  expect((await app.records.all('client')).size).toBe(0);
  const [removal] = await readTrash(app);
  expect(removal?.main.id).toBe(kept);
  if (removal) written(await restoreRemoval(app, removal));
  expect([...(await app.records.all('client')).keys()]).toEqual([kept]);
});

test('who may be here already is told while the name is typed; told apart, they are not told again', async () => {
  const { app, kept, other } = await twice();
  const typed = { given: 'Lupe', family: 'Muestra' };
  expect((await alikeClients(app, typed)).map(({ client }) => client.id).sort()).toEqual([kept, other].sort());
  expect(await alikeClients(app, typed, { notSame: [kept, other] })).toEqual([]);
  expect(await alikeClients(app, { given: 'Lu', family: '' })).toEqual([]);
  expect(await alikePairs(app)).toHaveLength(1);
  written(await tellClientsApart(app, kept, other));
  expect(succeeded(await tellClientsApart(app, other, kept))).toBeNull();
  expect(await alikePairs(app)).toEqual([]);
  const added = written(await addClient(app, { ...typed, notSame: [kept, other] }));
  expect(await alikePairs(app)).toEqual([]);
  succeeded(await app.writer.undo(added.changeId));
  expect((await app.records.all('attribute')).size).toBe(1);
});

test('nobody is made one with themself, or with somebody who is gone', async () => {
  const { app, kept, other } = await twice();
  expect(why(await mergeClients(app, kept, kept, {}))).toBe('gone');
  written(await removeClient(app, other));
  expect(why(await mergeClients(app, kept, other, {}))).toBe('gone');
});
