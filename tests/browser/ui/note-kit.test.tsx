import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { changeWorker } from '../../../src/app/settings/worker';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { choose, fill, giveFile, heading, keys, openApp, press, see } from './page';

test('a format of one’s own is made, written in, removed, and stays readable; a phrase saves typing', async () => {
  const app = await newLaptop();
  written(await changeWorker(app, { name: 'Dana Paperclip', credentials: '' }));
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  location.hash = '#/settings/notes';
  await openApp(app);
  await heading('Note formats and phrases');
  await press('Make a format');
  await fill('Name', 'Home visit');
  await press('Save format');
  await see('form', 'Type at least one section.');
  await fill('Sections, one on each line', 'Who was there\nSafety');
  expect(await axeHere()).toEqual([]);
  await keys('{Control>}{Enter}{/Control}');
  await see('.row', 'Who was there · Safety');
  await press('Add a phrase');
  await fill('Name', 'Goodbye');
  await fill('Words', 'We agreed to talk again.');
  await press('Save phrase');
  await see('.row', 'We agreed to talk again.');

  location.hash = `#/clients/${clientId}/note`;
  await see('textarea');
  await choose('Format', 'Home visit');
  await fill('Who was there', 'Mother and aunt.');
  await fill('Safety', 'Door lock is broken.');
  await press('Insert a phrase');
  await userEvent.click(await see('[role=menuitem]', 'Goodbye'));
  await expect
    .poll(() => [...document.querySelectorAll('textarea')].map(({ value }) => value))
    .toEqual(['Mother and aunt.', 'Door lock is broken. We agreed to talk again.']);
  expect(await axeHere()).toEqual([]);
  await press('Sign note');
  await userEvent.click(await see('dialog button', 'Sign note'));
  await see('.toast', 'Note signed');

  location.hash = '#/settings/notes';
  await userEvent.click(await see('[aria-label="More for Home visit"]'));
  await userEvent.click(await see('[role=menuitem]', 'Remove'));
  await see('.toast', 'Note format removed');
  location.hash = `#/clients/${clientId}/notes`;
  await press('Mother and aunt.');
  await see('.signed-note', 'Who was there');
  await see('.signed-note', 'Safety');
});

test('a format that was handed on is taken in; what is unknown or broken is said, and changes nothing', async () => {
  const app = await newLaptop();
  location.hash = '#/settings/notes';
  await openApp(app);
  await heading('Note formats and phrases');
  await giveFile(
    'Take in a file',
    '{"caseclip":"note-format","version":1,"name":"Call","sections":["Heard","Agreed"],"theme":"blue"}',
  );
  await see('.row', 'Heard · Agreed');
  await see('[role=status]', 'Taken in without these parts, which are not known here: theme');
  await giveFile('Take in a file', '{"caseclip":"note-format","version":9}');
  await see('[role=status]', 'made by a newer version. Update Caseclip first. Nothing was changed.');
  await giveFile('Take in a file', 'no json at all');
  await see('[role=status]', 'cannot be read as a note format. Nothing was changed.');
  expect(document.querySelectorAll('.row').length).toBe(1);

  location.hash = '#/settings';
  await choose('A new note starts as', 'Call');
  await see('.toast', 'Note settings changed');
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  location.hash = `#/clients/${clientId}/note`;
  await see('label', 'Heard');
});
