/** An existing caseload brought in from a file: who comes in, who is here already, and the way back. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import {
  type ChosenPerson,
  choiceOf,
  importClients,
  matchPeople,
  type RowChoice,
} from '../../../src/app/clients/import-clients';
import { readCaseloadTable } from '../../../src/app/clients/read-caseload-file';
import type { DraftKey } from '../../../src/app/drafts';
import { madePeople } from '../../support/made-people';
import { type Laptop, newLaptop, succeeded, written } from './laptop';

const DRAFT: DraftKey = { kind: 'client', subject: '', slot: 'import' };
const FILE = `Name,DOB,Phone,Language,Intake Date
"Muestra, Guadalupe",5/6/1984,213 555 0134,Spanish,2/1/2025
Oriana Samplewood,1/31/1990,213 555 0199,,
Orianna Samplewood,1/31/1990,,,
,1/1/1980,,,
Teodoro Examplar,2/30/1980,,Martian,soon`;

const people = (text: string) => {
  const table = readCaseloadTable(text, {}, { today: '2026-11-23', order: 'month-first' });
  if (!table.ok) throw new Error(table.why);
  return table.value.people;
};

async function chosen(app: Laptop, text: string, told: Readonly<Record<number, RowChoice>> = {}) {
  const read = people(text);
  const matches = await matchPeople(app, read, { signal: new AbortController().signal });
  return read.map((person): ChosenPerson => {
    const match = matches.get(person.line);
    const choice = person.broken ? 'skip' : choiceOf(match, told[person.line]);
    return { person, choice, ...(match && { match }) };
  });
}
const names = async (app: Laptop) =>
  [...(await app.records.all('client')).values()].map(({ given, family }) => `${given} ${family}`).sort();

test('those who are new come in with a case; those likely here already are left out unless somebody says otherwise', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06' }));
  const rows = await chosen(app, FILE);
  expect(rows.map(({ choice, match }) => [choice, match?.kind])).toEqual([
    ['skip', 'client'],
    ['add', undefined],
    ['skip', 'line'],
    ['skip', undefined],
    ['add', undefined],
  ]);
  const done = written(await importClients(app, rows, 'monitoring', DRAFT));
  expect(await names(app)).toEqual(['Lupita Muestra', 'Oriana Samplewood', 'Teodoro Examplar']);
  const cases = [...(await app.records.all('episode')).values()].filter((one) => one.clientId !== clientId);
  expect(cases.map(({ status, phase, start }) => [status, phase, start])).toEqual([
    ['active', 'monitoring', '2026-11-23'],
    ['active', 'monitoring', '2026-11-23'],
  ]);
  const [entry] = [...(await app.records.all('audit')).values()].filter(({ action }) => action === 'imported');
  expect(entry).toMatchObject({ action: 'imported', table: 'client', count: 2 });
  succeeded(await app.writer.undo(done.changeId));
  expect(await names(app)).toEqual(['Lupita Muestra']);
  expect((await app.records.all('episode')).size).toBe(1);
});

test('the same person is filled in where something is missing, and nothing is written over', async () => {
  const app = await newLaptop();
  const fields = { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06', languages: ['en'] };
  const { clientId } = written(await addClient(app, fields));
  const before = await app.records.get('client', clientId);
  const rows = await chosen(app, FILE, { 2: 'same', 4: 'add' });
  const done = written(await importClients(app, rows, 'intake', DRAFT));
  expect(await app.records.get('client', clientId)).toEqual({
    ...before,
    phone: '213 555 0134',
    languages: { en: true, es: true },
  });
  expect(await names(app)).toContain('Orianna Samplewood');
  succeeded(await app.writer.undo(done.changeId));
  expect(await app.records.get('client', clientId)).toEqual(before);
});

test('what is safe for the same person is added to what was known, and said once', async () => {
  const app = await newLaptop();
  const fields = { given: 'Lupita', family: 'Muestra', birthDate: '1984-05-06', languages: [] };
  const { clientId } = written(await addClient(app, { ...fields, safeContact: 'Text only' }));
  const file = (words: string) => `Name,DOB,Safe contact\n"Muestra, Guadalupe",5/6/1984,${words}`;
  for (const words of ['Never at work', 'Text only']) {
    await importClients(app, await chosen(app, file(words), { 2: 'same' }), 'intake', DRAFT);
    expect((await app.records.get('client', clientId))?.safeContact).toBe('Text only · Never at work');
  }
});

test('nobody to bring in writes nothing', async () => {
  const app = await newLaptop();
  const rows = (await chosen(app, FILE)).map((row) => ({ ...row, choice: 'skip' as const }));
  expect(succeeded(await importClients(app, rows, 'intake', DRAFT))).toBeNull();
  expect((await app.records.all('client')).size).toBe(0);
});

test('a locked vault takes nothing, not even half of it', async () => {
  const app = await newLaptop();
  const rows = await chosen(app, FILE);
  await app.session.lock('asked');
  expect((await importClients(app, rows, 'intake', DRAFT)).ok).toBe(false);
});

test('a thousand people come in at once, and are gone again at once', async () => {
  const app = await newLaptop();
  const made = madePeople(1000, 5).map(({ client }) => client);
  const text = ['First name,Last name,DOB,Phone']
    .concat(made.map(({ given, family, birthDate = '', phone = '' }) => [given, family, birthDate, phone].join(',')))
    .join('\n');
  const rows = (await chosen(app, text)).map((row) => ({ ...row, choice: 'add' as const }));
  const done = written(await importClients(app, rows, 'implementation', DRAFT));
  expect((await app.records.all('client')).size).toBe(1000);
  succeeded(await app.writer.undo(done.changeId));
  expect((await app.records.all('client')).size).toBe(0);
});

test('looking for who is here already stops when it is told to', async () => {
  const app = await newLaptop();
  const stop = new AbortController();
  const text = ['Name', ...Array.from({ length: 3000 }, (_, at) => `Person${at} Family${at}`)].join('\n');
  const looking = matchPeople(app, people(text), { signal: stop.signal, progress: () => stop.abort() });
  await expect(looking).rejects.toThrow();
});
