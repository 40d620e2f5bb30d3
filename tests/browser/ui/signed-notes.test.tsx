import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { changeWorker } from '../../../src/app/settings/worker';
import { chooseClient } from '../../../src/ui/features/client-picker/chosen-client';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { fill, heading, keys, openApp, press, see } from './page';

async function withSignedNote() {
  const app = await newLaptop();
  written(await changeWorker(app, { name: 'Dana Paperclip', credentials: '' }));
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const form = {
    ...newNoteForm(app, clientId, 'narrative'),
    date: '2026-11-17',
    sections: { narrative: 'She asked for a bus pass.' },
  };
  written(await signNote(app, form));
  return { app, clientId, noteId: form.noteId };
}

test('a signed note says that it came late, is added to from its own place, and keeps its words', async () => {
  const { app, clientId } = await withSignedNote();
  location.hash = `#/clients/${clientId}/notes`;
  await openApp(app);
  await heading('Wilhelmina');
  await press('She asked for a bus pass.');
  await see('.signed-note', 'Signed 6 days after the day it tells about');
  await see('.signed-note', 'Signed by Dana Paperclip');
  await press('Add to this note');
  await see('dialog', 'This will be marked as a late entry');
  await fill('What you add', 'She also asked for a coat.');
  expect(await axeHere()).toEqual([]);
  await press('Close, keep as draft');
  await press('Add to this note');
  expect(((await see('dialog textarea')) as HTMLTextAreaElement).value).toBe('She also asked for a coat.');
  await userEvent.click(await see('label', 'A correction'));
  await press('Sign what you add');
  await see('dialog', 'a correction gives its reason');
  await fill('Why it is added', 'I mixed up two calls.');
  await keys('{Control>}{Enter}{/Control}');
  await see('.addition', 'She also asked for a coat.');
  await see('.addition', 'I mixed up two calls.');
  await see('.signed-note', 'She asked for a bus pass.');
  await see('.tag', 'Signed, added to');
  expect(await axeHere()).toEqual([]);
});

test('a note is linked to what it is about, leads to a follow-up, and is copied field by field', async () => {
  const { app, clientId } = await withSignedNote();
  const need = { clientId, category: 'food-insecurity', status: 'active', words: 'Not enough for the week' };
  const id = crypto.randomUUID();
  written(await app.writer.commit({ name: 'x', edits: [{ table: 'need', id, set: need }] }));
  const referral = { clientId, category: 'utility-insecurity', priority: 'routine', status: 'active' };
  const other = { ...referral, clientId: crypto.randomUUID(), category: 'homelessness' };
  for (const set of [referral, other])
    written(await app.writer.commit({ name: 'x', edits: [{ table: 'referral', id: crypto.randomUUID(), set }] }));

  location.hash = `#/clients/${clientId}/note`;
  await openApp(app);
  await fill('Note', 'We looked at the food box.');
  await press('Add how, when and where');
  await see('.link-choices', 'Referral: ');
  expect(document.querySelectorAll('.link-choices input').length).toBe(2);
  await userEvent.click(await see('.link-choices label', 'Not enough for the week'));
  await fill('With whom', 'Her aunt');
  await press('Sign note');
  await userEvent.click(await see('dialog button', 'Sign note'));
  await see('.toast', 'Note signed');

  location.hash = `#/clients/${clientId}/notes`;
  await press('We looked at the food box.');
  await see('.signed-note', 'Not enough for the week');
  await press('Add a follow-up');
  await fill('What is to do', 'Ask about the box');
  await userEvent.click(await see('dialog button[type=submit]'));
  await expect.poll(async () => [...(await app.records.all('todo')).values()]).toHaveLength(1);
  const [todo] = [...(await app.records.all('todo')).values()];
  const note = (await app.records.notesOf(clientId)).find(({ withWhom }) => withWhom === 'Her aunt');
  expect(todo).toMatchObject({ clientId, noteId: note?.id, title: 'Ask about the box' });

  const copies: string[] = [];
  const clipboard = { writeText: async (text: string) => void copies.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await press('Copy for portal');
  await userEvent.click(await see('[aria-label="Copy: With whom"]'));
  await see('dialog [role=status]', 'Copied: With whom');
  await userEvent.click(await see('[aria-label="Copy: Note"]'));
  expect(copies).toEqual(['Her aunt', 'We looked at the food box.']);
  expect(await axeHere()).toEqual([]);
  clipboard.writeText = async () => Promise.reject(new DOMException('', 'NotAllowedError'));
  await press('Copy all fields');
  await see('dialog [role=status]', 'did not let this be copied');
});

test('who presses “Sign note” before the name is read signs all the same', async () => {
  const { app, clientId } = await withSignedNote();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const records: typeof app.records = {
    ...app.records,
    async get(table, id) {
      if (table === 'setting' && document.querySelector('dialog[open]')) await released;
      return app.records.get(table, id);
    },
  };
  location.hash = `#/clients/${clientId}/note`;
  await openApp({ ...app, records });
  await fill('Note', 'We looked at the food box.');
  await press('Sign note');
  await userEvent.click(await see('dialog button', 'Sign note'));
  release();
  await see('.toast', 'Note signed');
});

test('in the side panel it is read and added to in the same words', async () => {
  const { app, clientId } = await withSignedNote();
  await openApp(app, 'panel');
  await chooseClient(app, clientId);
  await press('Client');
  await press('She asked for a bus pass.');
  await press('Add to this note');
  await see('dialog', 'The signed words stay as they are');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  await chooseClient(app, null);
});
