import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { today } from '../../../src/app/clock';
import { newGoal } from '../../../src/app/plan/goal-form';
import { saveGoal } from '../../../src/app/plan/goals';
import { newStep, saveStep } from '../../../src/app/plan/steps';
import { saveBlock } from '../../../src/app/settings/working-week';
import { momentOf, weekdayOf } from '../../../src/domain/time/plain-date';
import { formatTime } from '../../../src/i18n';
import { clearToasts } from '../../../src/ui/components';
import { newLaptop, written } from '../app/laptop';
import { heading, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

test('routines and protected time stand on their days, say what they are, and lead to their places', async () => {
  // Where the days of a month have room for words.
  await page.viewport(1280, 800);
  const app = await newLaptop();
  const day = today(app);
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const goal = { ...newGoal(app), text: 'A home of my own', agreed: true };
  written(await saveGoal(app, clientId, goal));
  const step = { ...newStep(app), text: 'Bring the pills', owner: 'worker', due: day, repeat: 'DAILY' } as const;
  written(await saveStep(app, goal.goalId, step));
  const block = { name: 'Writing notes', weekday: String(weekdayOf(day)), from: '14:00', to: '16:00' };
  written(await saveBlock(app, undefined, block));
  const at = formatTime(momentOf({ date: day, time: '14:00' }, app.platform.zone()));
  location.hash = `#/calendar/week/${day}`;
  await openApp(app);
  await see('.calendar-grid .entry', 'Routine: Bring the pills · Rosa M.');
  await see('.calendar-grid .entry', `${at} Protected time: Writing notes`);
  await press('Month');
  await see('.calendar-grid .entry', 'Protected time: Writing notes');
  await press('List');
  expect((await see('.row', 'Writing notes')).textContent).toContain(`${at} · Protected time`);
  expect((await see('.row', 'Bring the pills')).textContent).toContain('all day · Routine');
  const leadsTo = async (title: string) => (await see('.row a', title)).getAttribute('href');
  expect(await leadsTo('Bring the pills')).toBe(`#/clients/${clientId}/plan`);
  expect(await leadsTo('Writing notes')).toBe('#/workload');
  await press('Writing notes');
  await heading('Workload');
});
