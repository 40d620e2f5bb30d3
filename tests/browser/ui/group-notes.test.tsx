import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { changeWorker } from '../../../src/app/settings/worker';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { fill, heading, openApp, press, see } from './page';

test('a group is written once, names are kept apart, and each client has a note of their own', async () => {
  const app = await newLaptop();
  written(await changeWorker(app, { name: 'Dana Paperclip', credentials: '' }));
  const ids: string[] = [];
  for (const given of ['Wilhelmina', 'Quillon', 'Zephyrine'])
    ids.push(written(await addClient(app, { given, family: 'Sample' })).clientId);
  location.hash = '#/notes';
  await openApp(app);
  await heading('Notes');
  await press('Group note');
  await heading('Group note');
  await userEvent.click(await see('label', 'Wilhelmina Sample'));
  await press('Sign 1 note');
  await see('[role=alert]', 'Choose at least two clients');
  await fill('Find a client', 'quil');
  await userEvent.click(await see('label', 'Quillon Sample'));
  await fill('Words for every note', 'We cooked soup. Quillon cut the bread.');
  await fill('Only for Wilhelmina Sample', 'She asked for the recipe.');
  await see('.note-box', '“quillon” (Quillon S.) in the words for every note');
  expect(await axeHere()).toEqual([]);
  await press('Sign 2 notes');
  await see('[role=alert]', 'A name would stand in somebody else’s note');
  expect((await app.records.all('note')).size).toBe(0);

  location.hash = '#/notes';
  await see('.row', 'Group note');
  location.hash = '#/notes/group';
  await fill('Words for every note', 'We cooked soup.');
  await press('Sign 2 notes');
  await see('.toast', '2 notes signed');
  await see('.empty', 'No drafts and no unsigned notes');
  const [first, second, third] = await Promise.all(ids.map((id) => app.records.notesOf(id)));
  expect(first?.map(({ sections }) => sections.narrative)).toEqual(['We cooked soup.\n\nShe asked for the recipe.']);
  expect(second?.map(({ sections }) => sections.narrative)).toEqual(['We cooked soup.']);
  expect(third).toEqual([]);
});
