/** axe finds nothing on the screens of the care plan: light and dark, from 320 px. */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { walk } from '../support/walk';

test('beginning, writing, signing, changing and printing a plan', async () => {
  const { app, found, press, go, look } = await walk('en', 'care-');
  await createVault(app);
  await addClientInApp(app, { given: 'Rosa', family: 'Samplewood' });
  const client = new URL(app.url()).hash;
  const date = (key: string, day: string) => app.getByLabel(words(key)).first().fill(day);

  await go(`${client}/plan`);
  await press('plan_goal_first');
  await app.getByRole('textbox', { name: words('plan_goal_text') }).fill('A home of my own');
  await app.getByRole('textbox', { name: words('plan_goal_barrier') }).fill('No papers');
  await app.getByRole('checkbox', { name: words('plan_goal_agreed') }).check();
  await look('goal-form');
  await app.keyboard.press('Control+Enter');
  const goal = app.getByRole('article').first();
  await goal.getByRole('button', { name: words('plan_step_add_to', { goal: 'A home of my own' }) }).click();
  await app.getByRole('textbox', { name: words('plan_step_text') }).fill('Look at three flats');
  await app.getByLabel(words('plan_step_repeat')).selectOption('MONTHLY');
  await date('plan_step_due', '2027-01-30');
  await app.getByText(words('plan_step_shorter', { day: '30' })).waitFor();
  await look('step-form-month');
  await app.getByRole('checkbox', { name: words('plan_step_last_day') }).check();
  expect(await app.getByLabel(words('plan_step_due')).inputValue()).toBe('2027-01-31');
  await app.getByLabel(words('plan_step_repeat')).selectOption('WEEKLY');
  await app.getByRole('checkbox', { name: 'Monday' }).check();
  await date('plan_step_due', '2026-12-07');
  await look('step-form');
  await press('plan_step_save');
  await goal.getByRole('checkbox').first().waitFor();
  await goal.getByRole('button', { name: words('plan_milestone_add_to', { goal: 'A home of my own' }) }).click();
  await app.getByRole('textbox', { name: words('plan_milestone_text') }).fill('ID in hand');
  await press('plan_milestone_save');
  await goal.getByText('ID in hand', { exact: true }).waitFor();
  await goal.locator('summary').last().click();
  await press('plan_sign');
  await app.getByRole('radio', { name: words('plan_role_client') }).check();
  await look('sign-form');
  await press('plan_sign_do');
  await app.getByText(words('plan_status_active'), { exact: true }).waitFor();

  const more = async (label: string, item: string) => {
    await app.getByRole('button', { name: label, exact: true }).click();
    await app.getByRole('menuitem', { name: words(item), exact: true }).click();
  };
  await more(words('plan_goal_more', { goal: 'A home of my own' }), 'common_edit');
  await app.getByRole('textbox', { name: words('plan_goal_text') }).fill('A flat with a door I can lock');
  await press('plan_goal_save');
  await press('plan_new_version');
  await app.getByText(words('plan_status_draft'), { exact: true }).first().waitFor();
  for (const details of await app.locator('.plan-version summary').all()) await details.click();
  await press('plan_decline_add');
  await more(words('plan_more'), 'plan_review');
  await app.getByRole('textbox', { name: words('plan_review_words') }).waitFor();
  await look('versions');
  await app.getByRole('link', { name: words('plan_print') }).click();
  await app.getByRole('heading', { name: words('plan_copy_title'), level: 2 }).waitFor();
  await look('copy');
  expect(found).toEqual([]);
});
