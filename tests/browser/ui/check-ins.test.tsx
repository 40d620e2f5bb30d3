import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { addTodo } from '../../../src/app/todos/add-todo';
import { clearToasts } from '../../../src/ui/components';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { choose, fill, keys, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

async function withWeekly(place: string) {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const weekly = { title: 'Call Rosa', due: '2026-11-23', repeat: 'FREQ=WEEKLY;BYDAY=MO', clientId };
  written(await addTodo(app, weekly));
  location.hash = place;
  await openApp(app);
  return app;
}
const calls = () => [...document.querySelectorAll('main .row')].filter((row) => row.textContent?.includes('Call Rosa'));

test('a day of a check-in is called off where it stands in the calendar, and undo puts it back', async () => {
  await withWeekly('#/calendar/list/2026-11-23');
  await see('.row', 'Call Rosa');
  await expect.poll(() => calls().length).toBe(4);
  const button = await see('[aria-label="Not this day: Call Rosa · Rosa M., Nov 30"]');
  button.focus();
  await keys('{Enter}');
  await see('.toast', 'Not on Nov 30. The other days stay.');
  await expect.poll(() => calls().length).toBe(3);
  await press('Undo');
  await expect.poll(() => calls().length).toBe(4);
  expect(await axeHere()).toEqual([]);
});

test('a check-in is skipped from the day’s list: the next one stands for its own day', async () => {
  const app = await withWeekly('#/');
  const row = await see('.row', 'Call Rosa');
  await userEvent.click(row.querySelector('[aria-haspopup=menu]') as HTMLElement);
  await userEvent.click(await see('[role=menuitem]', 'Skip it this time'));
  await see('.toast', 'Not on Nov 23. The other days stay.');
  const open = [...(await app.records.all('todo')).values()].filter(({ status }) => status === 'requested');
  expect(open.map(({ due }) => due)).toEqual(['2026-11-30']);
  await press('Undo');
  await see('.row', 'Call Rosa');
});

test('what comes again is given an end; one that is none is said, and what was typed stays', async () => {
  const app = await withWeekly('#/calendar/list/2026-11-23');
  await press('Add a deadline or check-in');
  await fill('What is to be done', 'Ask about the week');
  await fill('On which day', '2026-11-24');
  await choose('Comes again', 'Every week: Tuesday');
  await choose('Ends', 'After a number of times');
  await fill('How many times', '1e1');
  await userEvent.click(await see('[type=submit]', 'Save'));
  const times = await see('.field', 'Type how many times, from 1 to 999');
  expect(times.querySelector('input')?.value).toBe('1e1');
  await fill('How many times', '3');
  await see('.hint', 'The last time is on Dec 8, 2026.');
  await userEvent.click(await see('[type=submit]', 'Save'));
  await see('.row', 'Ask about the week');
  const kept = [...(await app.records.all('todo')).values()].map(({ repeat }) => repeat);
  expect(kept).toContain('FREQ=WEEKLY;BYDAY=TU;COUNT=3');
});
