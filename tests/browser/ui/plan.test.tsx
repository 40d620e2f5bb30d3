import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { addNeed } from '../../../src/app/need/needs';
import { newGoal } from '../../../src/app/plan/goal-form';
import { saveGoal } from '../../../src/app/plan/goals';
import { newStep, saveStep } from '../../../src/app/plan/steps';
import { clearToasts } from '../../../src/ui/components';
import { type Laptop, newLaptop, written } from '../app/laptop';
import { fill, heading, keys, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

async function withRosa(): Promise<{ app: Laptop; id: string }> {
  const app = await newLaptop();
  const id = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
  return { app, id };
}

async function openPlan(app: Laptop, id: string): Promise<void> {
  location.hash = `#/clients/${id}/plan`;
  await openApp(app);
}

const labelled = (label: string) => see(`[aria-label="${label}"]`);

test('a need becomes a goal in the client’s words; what was typed is kept when the form is left', async () => {
  const { app, id } = await withRosa();
  written(await addNeed(app, id, { category: 'food-insecurity', words: 'The fridge is empty by Friday' }));
  await openPlan(app, id);
  await userEvent.click(await labelled('Make a goal for: Food'));
  await fill('How it is today', 'Two meals a day');
  await see('.saved', 'Draft saved');
  await press('Finish later');
  await userEvent.click(await labelled('Make a goal for: Food'));
  await see('.saved', 'Draft saved');
  await press('Save goal');
  await see('.goal h3', 'The fridge is empty by Friday');
  await see('.goal', 'Two meals a day');
  const [goal] = [...(await app.records.all('goal')).values()];
  expect(Object.keys(goal?.needs ?? {})).toHaveLength(1);
  expect(goal).toMatchObject({ category: 'food-insecurity', lifecycleStatus: 'proposed', baseline: 'Two meals a day' });
  expect(document.querySelector('[aria-label="Make a goal for: Food"]')).toBeNull();
});

test('a step is added with the keyboard, ticked in one click and taken back; a wrong one says what is missing', async () => {
  const { app, id } = await withRosa();
  const form = { ...newGoal(app), text: 'A home of my own', agreed: true };
  written(await saveGoal(app, id, form));
  await openPlan(app, id);
  (await labelled('Add a step to: A home of my own')).focus();
  await keys('{Enter}');
  await see('label', 'What is to do');
  await keys('{Control>}{Enter}{/Control}');
  await see('.error-summary', 'Say what is to do');
  await fill('What is to do', 'Look at three flats');
  await keys('{Control>}{Enter}{/Control}');
  await see('.toast', 'Step saved');
  const [step] = [...(await app.records.all('step')).values()];
  expect(step).toMatchObject({
    text: 'Look at three flats',
    owner: 'client',
    status: 'requested',
    goalId: form.goalId,
  });
  const box = (await see('label', 'Mark done: Look at three flats')) as HTMLLabelElement;
  await userEvent.click(box.control as HTMLInputElement);
  await see('.toast', 'Done: Look at three flats');
  expect(await app.records.get('step', step?.id ?? '')).toMatchObject({ status: 'completed' });
  await press('Undo');
  await see('.toast', 'Undone');
  expect(await app.records.get('step', step?.id ?? '')).toMatchObject({ status: 'requested' });
});

test('a goal that is turned down asks why; the history tells it in words', async () => {
  const { app, id } = await withRosa();
  const form = { ...newGoal(app), text: 'Counselling each week', targetDate: '2027-01-31' };
  written(await saveGoal(app, id, form));
  written(await saveStep(app, form.goalId, { ...newStep(app), text: 'Call the clinic' }));
  await openPlan(app, id);
  await userEvent.click(await labelled('More for the goal: Counselling each week'));
  await press('The client turned it down');
  await press('Save');
  await see('.error-summary', 'Say why');
  const choice = (await see('label', 'If there is no reason')) as HTMLLabelElement;
  await userEvent.selectOptions(choice.control as HTMLSelectElement, 'asked-declined');
  await press('Save');
  await see('.row', 'Would rather not say');
  location.hash = `#/history/goal/${form.goalId}`;
  await heading('History');
  await see('.row', 'Turned down');
  await see('.row', 'Jan 31, 2027');
  await see('.row', 'Call the clinic');
});
