/** What the import's screen says of people out of the trash, and of those who stay when an import is taken back. */
import { afterEach, expect, test } from 'vitest';
import { removeClient } from '../../../src/app/clients/remove-client';
import { readImports } from '../../../src/app/clients/undo-import';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { clearToasts } from '../../../src/ui/components';
import { bringInFile } from '../../support/caseload-file';
import { madePeople } from '../../support/made-people';
import { newLaptop, succeeded, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { fill, heading, openApp, press, see } from './page';

afterEach(clearToasts);

const FILE = 'Name,DOB\nRosa Marmalade,5/6/1984\nTeodoro Teaspoon,1/31/1990\nAna Examplar,2/1/1970';

/** Three came in; Rosa has a note, Teodoro was thrown away. */
async function atWork() {
  const app = await newLaptop();
  await bringInFile(app, FILE);
  const clients = [...(await app.records.all('client')).values()];
  const idOf = (name: string) => clients.find(({ given }) => given === name)?.id ?? '';
  const note = { ...newNoteForm(app, idOf('Rosa'), 'narrative'), sections: { narrative: 'Spoke.' } };
  written(await signNote(app, { ...note, startedAt: '2026-11-23T17:00:00.000Z', endedAt: '2026-11-23T18:00:00.000Z' }));
  succeeded(await removeClient(app, idOf('Teodoro')));
  return app;
}

test('who stayed is named with the reason until the screen is left', async () => {
  const app = await atWork();
  location.hash = '#/clients/import';
  await openApp(app);
  await press('Take back');
  await see('.toast', 'Taken back. 1 client stayed.');
  const told = await see('.section', 'Taken back. 1 client stayed.');
  expect(told.textContent).toContain('Rosa Marmalade');
  expect(told.textContent).toContain('There is work about this client');
  expect(told.textContent).toContain('1 client was in the trash already and stays there.');
  expect(told.textContent).not.toContain('Ana');
  expect(await axeHere()).toEqual([]);
  await press('Rosa Marmalade');
  await heading('Rosa Marmalade');
  // Once left it is told no more, until it is asked for.
  location.hash = '#/clients/import';
  await see('button', 'Choose a CSV file');
  expect(document.body.textContent).not.toContain('There is work about this client');
});

test('the preview says who comes out of the trash, and Undo puts them back there', async () => {
  const app = await atWork();
  location.hash = '#/clients/import';
  await openApp(app);
  await fill('Or paste the rows', FILE);
  await press('Read the pasted rows');
  await see('p', '1 person of this file is in your trash.');
  await see('p', '2 rows of this file were brought in before.');
  await press('Bring in 1 client');
  await see('.section', '1 client was brought in');
  expect([...(await app.records.all('client')).values()].map(({ given }) => given).sort()).toEqual([
    'Ana',
    'Rosa',
    'Teodoro',
  ]);
  expect(await readImports(app.records)).toMatchObject([{ count: 1 }, { count: 3 }]);
  await press('Undo');
  await see('.toast', 'Undone');
  expect([...(await app.records.all('client')).values()].map(({ given }) => given).sort()).toEqual(['Ana', 'Rosa']);
});

test('Undo in the message takes the whole import back, also after other work, and shows who stayed', async () => {
  const app = await newLaptop();
  location.hash = '#/clients/import';
  await openApp(app);
  const people = madePeople(320, 5).map(
    ({ client: { given, family }, person }, at) => `${given},${family},No ${person}-${at}`,
  );
  await fill('Or paste the rows', ['First name,Last name,MRN', ...people].join('\n'));
  await press('Read the pasted rows');
  await press('Bring in 2');
  await see('.section', 'were brought in');
  const [first, second] = [...(await app.records.all('client')).keys()];
  expect((await readImports(app.records))[0]?.changes.length).toBeGreaterThan(1);
  for (const id of [first ?? '', second ?? ''])
    succeeded(
      await app.writer.commit({ name: 'client_changed', edits: [{ table: 'client', id, set: { phone: '1' } }] }),
    );
  location.hash = '#/clients';
  await heading('Clients');
  await press('Undo');
  await see('.toast', 'Taken back. 2 clients stayed.');
  expect([...(await app.records.all('client')).keys()].sort()).toEqual([first, second].sort());
  await press('Show who stayed');
  expect((await see('.section', 'Taken back. 2 clients stayed.')).textContent).toContain('was changed since');
});
