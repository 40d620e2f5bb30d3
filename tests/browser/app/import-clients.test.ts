/** An existing caseload brought in from a file: who comes in, who is here already, and the way back. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import type { ChosenPerson } from '../../../src/app/clients/import-clients';
import { rowIds } from '../../../src/app/clients/import-ids';
import { matchPeople } from '../../../src/app/clients/match-people';
import { readImports } from '../../../src/app/clients/undo-import';
import { bringIn, chosenIn, namesIn, peopleIn, still, takeBack } from '../../support/caseload-file';
import { madePeople } from '../../support/made-people';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';

const FILE = `Name,DOB,Phone,Language,Intake Date
"Muestra, Guadalupe",5/6/1984,213 555 0134,Spanish,2/1/2025
Oriana Samplewood,1/31/1990,213 555 0199,,
Orianna Samplewood,1/31/1990,,,
,1/1/1980,,,
Teodoro Examplar,2/30/1980,,Martian,soon`;

test('those who are new come in with a case; those likely here already are left out unless somebody says otherwise', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06' }));
  const rows = await chosenIn(app, FILE);
  expect(rows.map(({ choice, match }) => [choice, match?.kind])).toEqual([
    ['skip', 'client'],
    ['add', undefined],
    ['skip', 'line'],
    ['skip', undefined],
    ['add', undefined],
  ]);
  expect(succeeded(await bringIn(app, rows, 'monitoring'))).toMatchObject({ added: 2, filled: 0, stopped: null });
  expect(await namesIn(app)).toEqual(['Lupita Muestra', 'Oriana Samplewood', 'Teodoro Examplar']);
  const cases = [...(await app.records.all('episode')).values()].filter((one) => one.clientId !== clientId);
  expect(cases.map(({ status, phase, start }) => [status, phase, start])).toEqual([
    ['active', 'monitoring', '2026-11-23'],
    ['active', 'monitoring', '2026-11-23'],
  ]);
  const [entry] = [...(await app.records.all('audit')).values()].filter(({ action }) => action === 'imported');
  expect(entry).toMatchObject({ action: 'imported', table: 'client', count: 2 });
  expect(await takeBack(app)).toMatchObject({ undone: 2, stayed: [], kept: false, stopped: null });
  expect(await namesIn(app)).toEqual(['Lupita Muestra']);
  expect((await app.records.all('episode')).size).toBe(1);
});

test('the same person is filled in where something is missing, and nothing is written over', async () => {
  const app = await newLaptop();
  const fields = { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06', languages: ['en'] };
  const { clientId } = written(await addClient(app, fields));
  const before = await app.records.get('client', clientId);
  const rows = await chosenIn(app, FILE, { 2: 'same', 4: 'add' });
  expect(succeeded(await bringIn(app, rows))).toMatchObject({ filled: 1, stopped: null });
  expect(await app.records.get('client', clientId)).toEqual({
    ...before,
    phone: '213 555 0134',
    languages: { en: true, es: true },
  });
  expect(await namesIn(app)).toContain('Orianna Samplewood');
  await takeBack(app);
  expect(await app.records.get('client', clientId)).toEqual(before);
});

test('what is safe for the same person is added to what was known, and said once', async () => {
  const app = await newLaptop();
  const fields = { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06', languages: [] };
  const { clientId } = written(await addClient(app, { ...fields, safeContact: 'Text only' }));
  const file = (words: string) => `Name,DOB,Safe contact\n"Muestra, Guadalupe",5/6/1984,${words}`;
  for (const words of ['Never at work', 'Text only']) {
    await bringIn(app, await chosenIn(app, file(words), { 2: 'same' }));
    expect((await app.records.get('client', clientId))?.safeContact).toBe('Text only · Never at work');
  }
});

test('nobody to bring in writes nothing', async () => {
  const app = await newLaptop();
  const rows = (await chosenIn(app, FILE)).map((row) => ({ ...row, choice: 'skip' as const }));
  expect(succeeded(await bringIn(app, rows))).toMatchObject({ added: 0, filled: 0, last: null });
  expect((await app.records.all('client')).size).toBe(0);
});

test('a locked vault takes nothing, not even half of it', async () => {
  const app = await newLaptop();
  const rows = await chosenIn(app, FILE);
  await app.session.lock('asked');
  expect((await bringIn(app, rows)).ok).toBe(false);
});

/** Made people as a file, with a row that cannot be taken after every hundred. */
function fileOf(count: number, seed: number): string {
  const made = madePeople(count, seed).map(({ client }) => client);
  const rows = made.flatMap(({ given, family, birthDate = '', phone = '' }, at) => [
    [given, family, birthDate, phone].join(','),
    ...(at % 100 === 99 ? [',,1980-01-01,', `"Quote,${at},1980-01-01,`] : []),
  ]);
  return ['First name,Last name,DOB,Phone', ...rows].join('\r\n');
}
const everybody = (rows: readonly ChosenPerson[]) =>
  rows.map((row) => (row.person.broken || row.match?.kind === 'in' ? row : { ...row, choice: 'add' as const }));
const counted = async (app: Laptop) => [
  (await app.records.all('client')).size,
  (await app.records.all('episode')).size,
];
/** Stops when so many are done. */
function stopping(after: number) {
  const stop = new AbortController();
  const told: number[] = [];
  const progress = (done: number) => {
    told.push(done);
    if (done >= after) stop.abort();
  };
  return { work: { signal: stop.signal, progress }, told };
}

test('two thousand people come in by portions, without the broken rows, and are gone again together', async () => {
  const app = await newLaptop();
  const rows = everybody(await chosenIn(app, fileOf(2000, 5)));
  expect(rows.filter(({ person }) => person.broken).map(({ person }) => person.problems[0]?.kind)).toEqual(
    Array.from({ length: 20 }, () => ['name-missing', 'quote-open']).flat(),
  );
  const told: number[] = [];
  const work = { ...still(), progress: (done: number) => void told.push(done) };
  const end = succeeded(await bringIn(app, rows, 'intake', work));
  expect(end).toMatchObject({ added: 2000, filled: 0, stopped: null });
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)).toBe(2000);
  expect(await counted(app)).toEqual([2000, 2000]);
  // The database is asked anew, as after a restart.
  await app.session.lock('asked');
  succeeded(await app.session.unlock(PASSPHRASE));
  expect(await takeBack(app)).toMatchObject({ undone: 2000, stayed: [], kept: false, stopped: null });
  expect(await counted(app)).toEqual([0, 0]);
  expect(await readImports(app.records)).toEqual([]);
});

test('stopped half-way, what is in stays, and the same file goes on where it stopped', async () => {
  const app = await newLaptop();
  const file = fileOf(1200, 7);
  const first = stopping(500);
  const end = succeeded(await bringIn(app, everybody(await chosenIn(app, file)), 'intake', first.work));
  expect(end).toMatchObject({ added: 500, stopped: 'cancelled' });
  expect(await counted(app)).toEqual([500, 500]);
  const again = await chosenIn(app, file);
  expect(again.filter(({ match }) => match?.kind === 'in')).toHaveLength(500);
  expect(succeeded(await bringIn(app, everybody(again)))).toMatchObject({ added: 700, stopped: null });
  expect(await counted(app)).toEqual([1200, 1200]);
  // A third time there is nobody left to bring in.
  const third = everybody(await chosenIn(app, file));
  expect(third.filter(({ choice }) => choice !== 'skip')).toEqual([]);
});

test('rows chosen before another window brought them in do not come in twice', async () => {
  const app = await newLaptop();
  const rows = everybody(await chosenIn(app, fileOf(300, 9)));
  succeeded(await bringIn(app, rows));
  expect(succeeded(await bringIn(app, rows))).toMatchObject({ added: 0, last: null });
  expect(await counted(app)).toEqual([300, 300]);
});

test('taking an import back can be stopped and gone on with, and the file comes in again as it says now', async () => {
  const app = await newLaptop();
  const file = fileOf(600, 11);
  succeeded(await bringIn(app, everybody(await chosenIn(app, file))));
  const stop = stopping(100);
  const half = await takeBack(app, stop.work);
  expect(half.stopped).toBe('cancelled');
  expect(await counted(app)).toEqual([600 - half.undone, 600 - half.undone]);
  expect((await takeBack(app)).stopped).toBeNull();
  expect(await counted(app)).toEqual([0, 0]);
  expect(succeeded(await bringIn(app, everybody(await chosenIn(app, file))))).toMatchObject({ added: 600 });
  expect(await counted(app)).toEqual([600, 600]);
  await takeBack(app);
  expect(await counted(app)).toEqual([0, 0]);
});

test('what was written about somebody after an import stays when it is taken back', async () => {
  const app = await newLaptop();
  succeeded(await bringIn(app, await chosenIn(app, FILE)));
  const [client] = [...(await app.records.all('client')).values()];
  if (!client) throw new Error('Nobody came in');
  const set = { phone: '213 555 0100' };
  succeeded(await app.writer.commit({ name: 'client_changed', edits: [{ table: 'client', id: client.id, set }] }));
  expect(await takeBack(app)).toMatchObject({ kept: true, stopped: null });
  expect((await app.records.all('client')).get(client.id)?.phone).toBe('213 555 0100');
});

test('two rows that say the same get ids of their own, the same each time, that tell nothing without the vault', async () => {
  const twins = await peopleIn('Name\nRosa\nRosa\nAna');
  const ids = [...(await rowIds('secret', twins, still())).values()].map(({ client }) => client);
  expect(new Set(ids).size).toBe(3);
  expect([...(await rowIds('secret', twins, still())).values()].map(({ client }) => client)).toEqual(ids);
  expect([...(await rowIds('other', twins, still())).values()].map(({ client }) => client)).not.toContain(ids[0]);
});

test('looking for who is here already stops when it is told to', async () => {
  const app = await newLaptop();
  const stop = new AbortController();
  const text = ['Name', ...Array.from({ length: 3000 }, (_, at) => `Person${at} Family${at}`)].join('\n');
  const looking = matchPeople(app, await peopleIn(text), { signal: stop.signal, progress: () => stop.abort() });
  await expect(looking).rejects.toThrow();
});
