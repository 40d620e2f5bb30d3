/** axe finds nothing on the screens of the care plan: light and dark, from 320 px. */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { walk } from '../support/walk';

/** The day's name as the screens write it. `day`: YYYY-MM-DD. */
const weekday = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

test.each(['en', 'es'] as const)(
  'beginning, writing, signing, changing and printing a plan, in %s',
  async (language) => {
    const { app, found, word, press, go, look } = await walk(language, 'care-');
    await createVault(app, { language });
    await addClientInApp(app, { given: 'Rosa', family: 'Samplewood' }, language);
    const client = new URL(app.url()).hash;
    const date = (key: string, day: string) => app.getByLabel(word(key)).first().fill(day);

    await go(`${client}/plan`);
    await press('plan_goal_first');
    await app.getByRole('textbox', { name: word('plan_goal_text') }).fill('A home of my own');
    await app.getByRole('textbox', { name: word('plan_goal_barrier') }).fill('No papers');
    await app.getByRole('checkbox', { name: word('plan_goal_agreed') }).check();
    await look('goal-form');
    await app.keyboard.press('Control+Enter');
    const goal = app.getByRole('article').first();
    await goal.getByRole('button', { name: word('plan_step_add_to', { goal: 'A home of my own' }) }).click();
    await app.getByRole('textbox', { name: word('plan_step_text') }).fill('Look at three flats');
    await app.getByLabel(word('plan_step_repeat')).selectOption('MONTHLY');
    await date('plan_step_due', '2027-01-30');
    await app.getByText(word('plan_step_shorter', { day: '30' })).waitFor();
    await look('step-form-month');
    await app.getByRole('checkbox', { name: word('plan_step_last_day') }).check();
    expect(await app.getByLabel(word('plan_step_due')).inputValue()).toBe('2027-01-31');
    await app.getByLabel(word('plan_step_repeat')).selectOption('WEEKLY');
    await app.getByRole('checkbox', { name: weekday('2026-12-07', language) }).check();
    await date('plan_step_due', '2026-12-07');
    await look('step-form');
    await press('plan_step_save');
    await goal.getByRole('checkbox').first().waitFor();
    await goal.getByRole('button', { name: word('plan_milestone_add_to', { goal: 'A home of my own' }) }).click();
    await app.getByRole('textbox', { name: word('plan_milestone_text') }).fill('ID in hand');
    await press('plan_milestone_save');
    await goal.getByText('ID in hand', { exact: true }).waitFor();
    await goal.locator('summary').last().click();
    await press('plan_sign');
    await app.getByRole('radio', { name: word('plan_role_client') }).check();
    await look('sign-form');
    await press('plan_sign_do');
    await app.getByText(word('plan_status_active'), { exact: true }).waitFor();

    const more = async (label: string, item: string) => {
      await app.getByRole('button', { name: label, exact: true }).click();
      await app.getByRole('menuitem', { name: word(item), exact: true }).click();
    };
    await more(word('plan_goal_more', { goal: 'A home of my own' }), 'common_edit');
    await app.getByRole('textbox', { name: word('plan_goal_text') }).fill('A flat with a door I can lock');
    await press('plan_goal_save');
    await press('plan_new_version');
    await app.getByText(word('plan_status_draft'), { exact: true }).first().waitFor();
    for (const details of await app.locator('.plan-version summary').all()) await details.click();
    await press('plan_decline_add');
    await more(word('plan_more'), 'plan_review');
    await app.getByRole('textbox', { name: word('plan_review_words') }).waitFor();
    await look('versions');
    await app.getByRole('link', { name: word('plan_print') }).click();
    await app.getByRole('heading', { name: word('plan_copy_title'), level: 2 }).waitFor();
    await look('copy');
    expect(found).toEqual([]);
  },
);
