import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm, noteDraftKey } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { rawDelete } from '../../support/raw-rows';
import { newLaptop, secondWindow, succeeded, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { heading, openApp, press, see } from './page';

async function caseload() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const form = (text: string) => ({ ...newNoteForm(app, clientId, 'narrative'), sections: { narrative: text } });
  return { app, clientId, form };
}

test('drafts and unsigned notes of all clients stand in one place, each once, and open where they are written', async () => {
  const { app, clientId, form } = await caseload();
  written(await keepNote(app, form('Kept for later.')));
  const begun = form('Half a sentence');
  written(await keepNote(app, begun));
  await succeeded(await app.drafts.open(noteDraftKey(clientId), () => begun)).close();
  await succeeded(
    await app.drafts.open(noteDraftKey(''), () => ({ ...begun, noteId: crypto.randomUUID(), clientId: '' })),
  ).close();
  written(await signNote(app, form('Signed and done.')));
  location.hash = '#/clients';
  await openApp(app);
  await heading('Clients');
  await press('Notes');
  await heading('Notes');
  await expect.poll(() => document.querySelectorAll('[aria-label="Not finished"] > li').length).toBe(3);
  await see('.row', 'Note without a client');
  expect(await axeHere()).toEqual([]);
  const row = await see('.row', 'Not signed');
  row.querySelector('button')?.click();
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('Kept for later.');
  location.hash = '#/notes/new';
  await see('.who', 'No client');
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('Half a sentence');
  expect(await axeHere()).toEqual([]);
});

test('the check says that all signed notes are whole, or what is missing', async () => {
  const { app, form } = await caseload();
  const [one, two] = [form('One.'), form('Two.')];
  written(await signNote(app, one));
  written(await signNote(app, two));
  location.hash = '#/notes';
  await openApp(app);
  await press('Check my signed notes');
  await see('[role=status]', '2 signed notes are as they were signed. Nothing is missing.');
  expect(await axeHere()).toEqual([]);
  document.body.replaceChildren();
  await rawDelete(app.database, 'note', one.noteId);
  await openApp(await secondWindow(app));
  await press('Check my signed notes');
  await see('[role=status]', '1 finding. Nothing was changed.');
  await see('.row', 'The note signed before this one on the same device is not here');
  await see('.row', 'Wilhelmina S., note of');
  expect(await axeHere()).toEqual([]);
});
