/** The open steps of a plan on the client's tab of the side panel. */
import { afterEach, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { today } from '../../../src/app/clock';
import { newGoal } from '../../../src/app/plan/goal-form';
import { moveGoal, saveGoal } from '../../../src/app/plan/goals';
import { newStep, saveStep } from '../../../src/app/plan/steps';
import { addDays } from '../../../src/domain/time/plain-date';
import { clearToasts } from '../../../src/ui/components';
import { chooseClient } from '../../../src/ui/features/client-picker/chosen-client';
import { newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { openApp, press, see } from './page';

afterEach(clearToasts);

test('beside a page the open steps of the plan are seen with who and when, ticked, and brought back', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const day = today(app);
  const goal = { ...newGoal(app), text: 'A home of my own', agreed: true };
  const over = { ...newGoal(app), text: 'A bicycle', agreed: true };
  for (const one of [goal, over]) written(await saveGoal(app, clientId, one));
  const step = (text: string, due: string) => ({ ...newStep(app), text, due });
  const flats = {
    ...step('Look at three flats', addDays(day, -2)),
    owner: 'support-person',
    ownerName: 'Bea',
  } as const;
  written(await saveStep(app, goal.goalId, step('Ask for the deposit', day)));
  written(await saveStep(app, goal.goalId, flats));
  written(await saveStep(app, over.goalId, step('Buy a lock', day)));
  written(await moveGoal(app, over.goalId, { to: 'cancelled', reason: 'Stolen' }));

  await openApp(app, 'panel');
  await chooseClient(app, clientId);
  await press('Client');
  const list = () => [...document.querySelectorAll('[aria-label="Open steps of the plan"] li')];
  await expect
    .poll(() => list().map((row) => row.querySelector('.what > bdi')?.textContent))
    .toEqual(['Look at three flats', 'Ask for the deposit']);
  expect(list()[0]?.textContent).toMatch(/Bea.*2 days late/);
  expect(list()[1]?.textContent).toContain('today');
  expect(await axeHere()).toEqual([]);

  list()[0]?.querySelector('input')?.focus();
  list()[0]?.querySelector('input')?.click();
  await see('.toast', 'Done: Look at three flats');
  await expect.poll(() => list().length).toBe(1);
  expect((await app.records.get('step', flats.stepId))?.status).toBe('completed');
  await expect.poll(() => document.activeElement).toBe(list()[0]?.querySelector('input'));
  await press('Undo');
  await expect.poll(() => list().length).toBe(2);
});
