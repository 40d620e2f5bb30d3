import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { judgeRisk, newRisk, withLevel } from '../../../src/app/risk/risks';
import { changeRules } from '../../../src/app/today/today-rules';
import { clearToasts } from '../../../src/ui/components';
import { newLaptop, written } from '../app/laptop';
import { choose, fill, heading, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

const section = (title: string) => see('.section', title);

test('every number says its rule and its records, and what can wait says why', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  written(await addClient(app, { given: 'Ana', family: 'Teaspoon' }));
  const note = newNoteForm(app, clientId, 'narrative');
  const times = { startedAt: '2026-11-23T17:00:00.000Z', endedAt: '2026-11-23T18:15:00.000Z', travelMinutes: 20 };
  written(await signNote(app, { ...note, ...times, sections: { narrative: 'Spoke.' } }));
  written(await judgeRisk(app, clientId, { ...withLevel(newRisk(app, 'health'), 'high'), reason: 'Fell twice.' }));
  location.hash = '#/clients';
  await openApp(app);
  await press('Workload');
  await heading('Workload');
  const row = await see('.case-load', 'Rosa Marmalade');
  expect(row.textContent).toContain('1 hr 35 min spent, 4 hr expected');
  expect(row.textContent).toContain('Medium, 7 points');
  const numbers = document.querySelectorAll('.figure, .case-load, table').length;
  expect(document.querySelectorAll('details.rule').length).toBeGreaterThanOrEqual(numbers);
  await userEvent.click(row.querySelector('summary') as HTMLElement);
  await see('.case-load', 'Risk tier: High · 5 points');
  await see('.case-load a', 'Nov 23 · Contact · 1 hr 15 min · travel 20 min');
  expect((await section('Can wait')).textContent).toContain('Ana Teaspoon');
  expect((await section('Can wait')).textContent).toContain('Nothing due in the next 7 days');
  expect((await section('Comes next')).textContent).toContain('Medium, 7 points');
  // As many days as are set, in the reason and in the rule.
  written(await changeRules(app, { ahead: 3 }, { kind: 'setting', subject: '', slot: 'today-rules' }));
  expect((await see('.section', 'Nothing due in the next 3 days')).textContent).toContain(
    'in the next 3 days; a deadline',
  );
  location.hash = '#/';
  await see('.page-head', 'Calendar');
  await press('Workload');
  await heading('Workload');
});

test('a protected time is kept as a draft while it is typed, checked, counted off and taken back', async () => {
  const app = await newLaptop();
  written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  location.hash = '#/workload';
  await openApp(app);
  await press('Keep a time');
  await fill('What for', 'Writing notes');
  await press('Save this time');
  expect((await see('.error-summary')).textContent).toContain('Choose a day');
  location.hash = '#/clients';
  await heading('Clients');
  location.hash = '#/workload';
  await press('Keep a time');
  const label = (await see('label', 'What for')) as HTMLLabelElement;
  expect((label.control as HTMLInputElement).value).toBe('Writing notes');
  await choose('Day', 'Friday');
  await fill('From', '2p');
  await fill('To', '1p');
  await press('Save this time');
  expect((await see('.error-summary')).textContent).toContain('It ends before it starts');
  await fill('To', '4p');
  await press('Save this time');
  await see('.toast', 'Protected time saved');
  await see('.row', 'Friday, 2:00 PM–4:00 PM · 2 hr');
  await see('.figure', '152 hr');
  await press('Undo');
  await see('.figure', '160 hr');
  await fill('Hours of work in a week', 'many');
  await press('Save the hours');
  await see('.error-summary', 'as a number');
  await fill('Hours of work in a week', '20');
  await press('Save the hours');
  await see('.figure', '80 hr');
});
