/** Taking an import back, and bringing the same file in again: nothing that somebody wrote meanwhile goes with it. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { readImports } from '../../../src/app/clients/undo-import';
import type { Client } from '../../../src/domain/client/client';
import type { Edit } from '../../../src/domain/record/edit';
import { bringIn, bringInFile, chosenIn, namesIn, takeBack } from '../../support/caseload-file';
import { rawPut, rawRows } from '../../support/raw-rows';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';

const FILE = 'Name,DOB\nRosa Muestra,5/6/1984\nTeodoro Examplar,1/31/1990';

async function clientOf(app: Laptop, given: string): Promise<Client> {
  const found = [...(await app.records.all('client')).values()].find((one) => one.given === given);
  if (!found) throw new Error(`${given} is not here`);
  return found;
}
const caseOf = async (app: Laptop, clientId: string) =>
  [...(await app.records.all('episode')).values()].find((one) => one.clientId === clientId);
const save = async (app: Laptop, ...edits: readonly Edit[]) =>
  succeeded(await app.writer.commit({ name: 'client_changed', edits }));
const remove = async (app: Laptop, id: string) => succeeded(await removeClient(app, id));
/** Rosa and Teodoro came in. */
async function broughtIn() {
  const app = await newLaptop();
  await bringInFile(app, FILE);
  return { app, rosa: await clientOf(app, 'Rosa') };
}
/** One byte of a stored row is another one. */
async function damage(app: Laptop, table: 'client' | 'episode', id: string) {
  const row = (await rawRows(app.database, table)).find((one) => one.id === id);
  const sealed = Uint8Array.from(row?.sealed as Uint8Array);
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  await rawPut(app.database, table, { ...row, sealed });
  await app.session.lock('asked');
  succeeded(await app.session.unlock(PASSPHRASE));
}

test.each(['note', 'todo', 'referral', 'need', 'appointment', 'plan', 'episode'] as const)(
  'somebody with a %s written since stays, with the case, and is named',
  async (table) => {
    const { app, rosa } = await broughtIn();
    const before = await caseOf(app, rosa.id);
    await save(app, { table, id: crypto.randomUUID(), set: { clientId: rosa.id } });
    expect(await takeBack(app)).toEqual({
      undone: 1,
      stayed: [{ id: rosa.id, why: 'work' }],
      gone: 0,
      stuck: 0,
      kept: true,
      stopped: null,
    });
    expect(await namesIn(app)).toEqual(['Rosa Muestra']);
    expect((await app.records.all('episode')).get(before?.id ?? '')).toEqual(before);
    expect(await readImports(app.records)).toEqual([]);
  },
);

test('work that lies in the trash keeps nobody', async () => {
  const { app, rosa } = await broughtIn();
  const note = { table: 'note', id: crypto.randomUUID() } as const;
  await save(app, { ...note, set: { clientId: rosa.id, docStatus: 'preliminary' } });
  await save(app, { ...note, remove: true });
  expect(await takeBack(app)).toMatchObject({ undone: 2, stayed: [] });
  expect(await namesIn(app)).toEqual([]);
});

test('somebody whose case went on stays, and somebody who was changed keeps the case', async () => {
  const { app, rosa } = await broughtIn();
  const teodoro = await clientOf(app, 'Teodoro');
  await save(app, { table: 'episode', id: (await caseOf(app, rosa.id))?.id ?? '', set: { phase: 'planning' } });
  await save(app, { table: 'client', id: teodoro.id, set: { phone: '213 555 0100' } });
  expect(await takeBack(app)).toMatchObject({
    undone: 0,
    stayed: [
      { id: rosa.id, why: 'changed' },
      { id: teodoro.id, why: 'changed' },
    ],
  });
  for (const id of [rosa.id, teodoro.id]) expect(await caseOf(app, id)).toBeDefined();
});

test('somebody another client was put together with stays, and so does whom another one lives with', async () => {
  const { app, rosa } = await broughtIn();
  const teodoro = await clientOf(app, 'Teodoro');
  const { clientId } = written(await addClient(app, { given: 'Rosita', family: 'Muestra' }));
  const other = written(await addClient(app, { given: 'Ana', family: 'Examplar' })).clientId;
  const members = { [`members/${teodoro.id}`]: { kind: 'client' } };
  await save(
    app,
    { table: 'client', id: clientId, set: { replacedBy: rosa.id } },
    { table: 'household', id: other, set: { clientId: other, ...members } },
  );
  expect((await takeBack(app)).stayed.map(({ id }) => id)).toEqual([rosa.id, teodoro.id]);
});

test('somebody put into the trash by hand stays there as they are, with the case for when they come back', async () => {
  const { app, rosa } = await broughtIn();
  const before = await caseOf(app, rosa.id);
  await remove(app, rosa.id);
  expect(await takeBack(app)).toMatchObject({ undone: 1, gone: 1, stayed: [] });
  expect(await namesIn(app)).toEqual([]);
  await save(app, { table: 'client', id: rosa.id, restore: true });
  expect(await caseOf(app, rosa.id)).toEqual(before);
});

test('brought in, taken back, brought in again and changed: it is not taken back again', async () => {
  const { app, rosa } = await broughtIn();
  await takeBack(app);
  await bringInFile(app, FILE);
  await save(app, { table: 'client', id: rosa.id, set: { phone: '213 555 0100' } });
  expect(await takeBack(app)).toMatchObject({ undone: 1, stayed: [{ id: rosa.id, why: 'changed' }] });
  expect(await clientOf(app, 'Rosa')).toMatchObject({ phone: '213 555 0100' });
  expect(await caseOf(app, rosa.id)).toBeDefined();
});

test('brought in again after it was taken back, the cases stand where it says now', async () => {
  const { app, rosa } = await broughtIn();
  await takeBack(app);
  await bringInFile(app, FILE, {}, 'monitoring');
  const again = await caseOf(app, rosa.id);
  expect(again?.phase).toBe('monitoring');
  expect(Object.values(again?.phaseMoves ?? {}).map(({ phase }) => phase)).toEqual(['monitoring']);
  expect(await takeBack(app)).toMatchObject({ undone: 2, stayed: [] });
  expect(await namesIn(app)).toEqual([]);
  expect((await app.records.all('episode')).size).toBe(0);
});

test('somebody put into the trash after work comes out as they were, and goes back with the import', async () => {
  const { app, rosa } = await broughtIn();
  const episode = await caseOf(app, rosa.id);
  const typed = { given: 'Rosalinda', phone: '213 555 0100', safeContact: 'Text only' };
  await save(
    app,
    { table: 'client', id: rosa.id, set: { ...typed, birthDate: undefined } },
    { table: 'episode', id: episode?.id ?? '', set: { phase: 'planning', 'intake/consent': { state: 'done' } } },
    { table: 'note', id: crypto.randomUUID(), set: { clientId: rosa.id } },
  );
  const before = await caseOf(app, rosa.id);
  await remove(app, rosa.id);
  const rows = await chosenIn(app, FILE);
  expect(rows.map(({ choice, match }) => [choice, match?.kind])).toEqual([
    ['add', 'trash'],
    ['skip', 'in'],
  ]);
  succeeded(await bringIn(app, rows, 'monitoring'));
  expect(await clientOf(app, 'Rosalinda')).toMatchObject({ id: rosa.id, ...typed, birthDate: '1984-05-06' });
  expect(await caseOf(app, rosa.id)).toEqual(before);
  expect(await takeBack(app)).toMatchObject({ undone: 1, stayed: [] });
  expect(await namesIn(app)).toEqual(['Teodoro Examplar']);
  await save(app, { table: 'client', id: rosa.id, restore: true });
  expect(await clientOf(app, 'Rosalinda')).toMatchObject(typed);
  expect((await clientOf(app, 'Rosalinda')).birthDate).toBeUndefined();
  expect(await caseOf(app, rosa.id)).toEqual(before);
});

test('somebody who came out of the trash stays when a note was written since', async () => {
  const { app, rosa } = await broughtIn();
  await remove(app, rosa.id);
  await bringInFile(app, FILE);
  await save(app, { table: 'note', id: crypto.randomUUID(), set: { clientId: rosa.id } });
  expect(await takeBack(app)).toMatchObject({ undone: 0, stayed: [{ id: rosa.id, why: 'work' }] });
  expect(await namesIn(app)).toContain('Rosa Muestra');
});

test('two rows of one client are both filled in, and no warning takes the place of another', async () => {
  const app = await newLaptop();
  const fields = {
    given: 'Lupita',
    family: 'Muestra',
    birthDate: '1984-05-06',
    languages: [],
    safeContact: 'Text only',
  };
  const { clientId } = written(await addClient(app, fields));
  const file = `Name,DOB,Phone,Email,Safe contact
"Muestra, Guadalupe",5/6/1984,213 555 0134,,Never at work
"Muestra, Guadalupe",5/6/1984,213 555 0199,lupita@example.org,Ask for Ana`;
  const before = await app.records.get('client', clientId);
  const end = await bringInFile(app, file, { 2: 'same', 3: 'same' });
  expect(end).toMatchObject({ added: 0, filled: 2 });
  expect(await app.records.get('client', clientId)).toEqual({
    ...before,
    phone: '213 555 0134',
    email: 'lupita@example.org',
    safeContact: 'Text only · Never at work · Ask for Ana',
  });
  await takeBack(app);
  expect(await app.records.get('client', clientId)).toEqual(before);
});

test('a client filled in and put into the trash since stays there, and what was filled in is taken back', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Muestra', birthDate: '1984-05-06' }));
  await bringInFile(app, 'Name,DOB,Phone\nRosa Muestra,5/6/1984,213 555 0134', { 2: 'same' });
  const before = await clientOf(app, 'Rosa');
  expect(before.phone).toBe('213 555 0134');
  await remove(app, clientId);
  const undone = await app.writer.undo((await readImports(app.records))[0]?.changes[0]?.id ?? '');
  expect(await namesIn(app)).toEqual([]);
  const [gone] = await app.records.trash(['client']);
  expect((gone?.record as Client | undefined)?.phone).toBeUndefined();
  // Taking that back fills it in again, in the trash.
  succeeded(await app.writer.undo(succeeded(undone).committed.changeId));
  expect(await namesIn(app)).toEqual([]);
  expect(((await app.records.trash(['client']))[0]?.record as Client | undefined)?.phone).toBe('213 555 0134');
});

test.each(['client', 'episode'] as const)(
  'a damaged %s stays with what belongs to it; the others are taken back',
  async (table) => {
    const { app, rosa } = await broughtIn();
    await damage(app, table, table === 'client' ? rosa.id : ((await caseOf(app, rosa.id))?.id ?? ''));
    expect(await takeBack(app)).toMatchObject({ undone: 1, stayed: [{ id: rosa.id, why: 'damaged' }], stopped: null });
    expect(await namesIn(app)).toEqual(table === 'client' ? [] : ['Rosa Muestra']);
    expect((await app.records.all('episode')).size).toBe(table === 'client' ? 1 : 0);
    expect(await readImports(app.records)).toEqual([]);
  },
);

test.each(['client', 'episode'] as const)('a damaged %s is named before, and the others come in', async (table) => {
  const { app, rosa } = await broughtIn();
  const teodoro = await clientOf(app, 'Teodoro');
  await takeBack(app);
  const episode = (await app.records.trash(['episode'])).find(
    ({ record }) => 'clientId' in record && record.clientId === rosa.id,
  );
  await damage(app, table, table === 'client' ? rosa.id : (episode?.id ?? ''));
  const rows = await chosenIn(app, FILE);
  expect(rows.map(({ choice, match }) => [choice, match?.kind])).toEqual([
    ['skip', 'damaged'],
    ['add', 'trash'],
  ]);
  // Also when it was chosen before that was known.
  const all = rows.map((row) => ({ ...row, choice: 'add' as const }));
  expect(succeeded(await bringIn(app, all))).toMatchObject({ added: 1, stopped: null });
  expect((await app.records.all('client')).has(teodoro.id)).toBe(true);
});

test('an import stopped and gone on with is one, and is taken back whole', async () => {
  const app = await newLaptop();
  const file = ['Name', ...Array.from({ length: 700 }, (_, at) => `Person${at} Family${at}`)].join('\n');
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done >= 300) stop.abort();
  };
  const everybody = async () =>
    (await chosenIn(app, file)).map((row) => (row.match?.kind === 'in' ? row : { ...row, choice: 'add' as const }));
  const importId = crypto.randomUUID();
  const begun = await bringIn(app, await everybody(), 'intake', { signal: stop.signal, progress }, importId);
  expect(succeeded(begun)).toMatchObject({ importId, stopped: 'cancelled' });
  const added = succeeded(begun).added;
  const rest = await bringIn(app, await everybody(), 'intake', undefined, importId);
  expect(succeeded(rest)).toMatchObject({ importId, added: 700 - added, stopped: null });
  expect(await readImports(app.records)).toMatchObject([{ id: importId, count: 700 }]);
  expect(await takeBack(app)).toMatchObject({ undone: 700, stopped: null });
  expect(await namesIn(app)).toEqual([]);
});
