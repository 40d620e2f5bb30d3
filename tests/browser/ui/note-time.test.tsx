import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm, noteDraftKey } from '../../../src/app/notes/note-draft';
import type { NoteForm } from '../../../src/domain/note/note-form';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { fill, heading, openApp, press, see } from './page';

test('times become units by the chosen rule; what cannot be or overlaps is said, kept, and not signed', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const earlier = newNoteForm(app, clientId, 'narrative');
  const [startedAt, endedAt] = ['2026-11-23T17:00:00.000Z', '2026-11-23T17:15:00.000Z'];
  written(await keepNote(app, { ...earlier, startedAt, endedAt, sections: { narrative: 'At nine.' } }));

  location.hash = '#/settings';
  await openApp(app);
  await heading('Settings');
  await userEvent.click(await see('label', '8-minute rule'));
  await see('.toast', 'Note settings changed');

  location.hash = `#/clients/${clientId}/note`;
  await see('textarea');
  await fill('Note', 'She came by with her sister.');
  await press('Add how, when and where');
  await fill('Started', '8:00a');
  await fill('Ended', '8:23a');
  await see('.contact-facts', '23 minutes, 2 units. All contacts that day: 38 minutes, 3 units.');
  await fill('Ended', '9:05a');
  await see('.contact-facts .banner', 'Another note has part of this time');
  await fill('Ended', '7:00a');
  await see('.contact-facts .banner', 'The end is before the start');
  await fill('Travel, minutes', '25');
  await fill('Miles driven', '7,5');
  expect(await axeHere()).toEqual([]);

  await press('Sign note');
  await fill('Your name, as it should stand under the note', 'Dana Paperclip');
  await userEvent.click(await see('dialog button', 'Sign note'));
  await see('.toast', 'The end is before the start');
  await press('Go on writing');
  const key = noteDraftKey(clientId);
  const kept = (await app.drafts.list()).find(({ key: { subject } }) => subject === key.subject);
  expect(kept?.body as unknown as NoteForm).toMatchObject({
    sections: { narrative: 'She came by with her sister.' },
    endedAt: '2026-11-23T15:00:00.000Z',
    travelMinutes: 25,
    miles: 7.5,
  });

  await fill('Ended', '8:23a');
  await press('Sign note');
  await userEvent.click(await see('dialog button', 'Sign note'));
  await see('.toast', 'Note signed');
  location.hash = `#/clients/${clientId}/notes`;
  await press('She came by with her sister.');
  await see('.signed-note', '23 minutes, 2 units. All contacts that day: 38 minutes, 3 units.');
  await see('.signed-note', '7.5');
  expect(await axeHere()).toEqual([]);
});
