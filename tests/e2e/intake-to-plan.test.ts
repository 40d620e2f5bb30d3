/** From the first call to a plan on the client's paper: one journey, played in both faces with the same steps. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { dateOf } from '../../src/domain/time/plain-date';
import { FACES, faceWithVault } from '../support/faces';
import { landsOn } from '../support/keyboard';
import { paperOf } from '../support/printed-text';
import { screens } from '../support/screenshots';

const SET = 'Food and home';
const ASK = 'Ask about food and home';
const INTAKE = [
  'Say who you are and what you must report',
  'Ask how it is safe to call and write',
  'Explain and sign the consent',
];
const NEED = 'Food';
const GOAL = 'There is supper on my table every night';
const STEP = 'Ask the pantry which days it opens';

const button = (app: Page, key: string, blanks = {}) =>
  app.getByRole('button', { name: words(key, blanks), exact: true });
const field = (app: Page, key: string) => app.getByLabel(words(key), { exact: true });
const tab = (app: Page, key: string) => app.getByRole('tab', { name: words(key), exact: true });

/** A day of next year, so that it lies ahead on whatever day this is played. */
const NEXT_YEAR = Number(dateOf(Date.now(), 'UTC').slice(0, 4)) + 1;

describe.each(FACES)('in the built %s', (face) => {
  test('intake, questions, a need, a risk, a goal with a step, a signature, and the paper says what was agreed', async () => {
    const app = await faceWithVault(face);
    await addClientInApp(app, { given: 'Rosalba', family: 'Testperson' });

    const status = (task: string) => app.getByLabel(words('intake_status_of', { task }), { exact: true });
    for (const task of INTAKE) await status(task).selectOption({ label: words('intake_done') });
    await app.getByText(words('intake_count', { done: '3', all: '8' })).waitFor();

    await button(app, 'intake_ask_what', { task: ASK }).click();
    await app.getByRole('heading', { name: SET, level: 1 }).waitFor();
    await landsOn(app, SET);
    const question = app.getByRole('group', { name: 'How often is there too little to eat at home?' });
    await question.getByRole('radio', { name: 'Sometimes' }).check();
    // Asked and not told is kept apart from not asked.
    await app
      .getByRole('group', { name: 'Where did you sleep last night?' })
      .getByRole('radio', { name: words('assess_declined') })
      .check();
    await button(app, 'assess_finish').click();

    // The answer points to a need; nothing is recorded before somebody says so.
    await app.getByText(words('need_none')).waitFor();
    await app
      .getByRole('list', { name: words('need_proposed') })
      .getByText(NEED)
      .first()
      .waitFor();
    await app
      .getByRole('list', { name: words('need_proposed') })
      .getByRole('button')
      .first()
      .press('Enter');
    await app
      .getByRole('list', { name: words('need_title') })
      .getByText(words('need_unconfirmed'))
      .waitFor();
    // The list is empty, and has gone.
    await landsOn(app, 'Rosalba Testperson');
    await button(app, 'need_more', { need: NEED }).click();
    await app.getByRole('menuitem', { name: words('need_confirm') }).click();
    await app
      .getByRole('list', { name: words('need_title') })
      .getByText(words('need_confirmed'))
      .waitFor();

    await button(app, 'risk_add').click();
    await field(app, 'risk_kind').selectOption({ label: words('risk_kind_housing_loss') });
    await app.getByRole('radio', { name: words('risk_level_moderate') }).check();
    await app.getByLabel(words('risk_reason')).fill('The rent is two months late.');
    await field(app, 'risk_review_by').fill(`${NEXT_YEAR}-01-31`);
    await app.keyboard.press('Control+Enter');
    await app.getByText(words('risk_review', { day: `Jan 31, ${NEXT_YEAR}` })).waitFor();
    await landsOn(app, words('risk_add'));
    await screens(app, `journey-assessed-${face.replace(' ', '-')}`, { widths: [320] });

    await tab(app, 'plan_tab').click();
    await button(app, 'plan_goal_first').click();
    await landsOn(app, words('plan_goal_text'));
    await app.keyboard.type(GOAL);
    await app.getByRole('checkbox', { name: NEED, exact: true }).check();
    await field(app, 'plan_goal_agreed').check();
    await app.keyboard.press('Control+Enter');
    const goal = app.getByRole('article', { name: GOAL });
    await goal.waitFor();
    await landsOn(app, 'Rosalba Testperson');
    await button(app, 'plan_step_add_to', { goal: GOAL }).click();
    await landsOn(app, words('plan_step_text'));
    await app.keyboard.type(STEP);
    await app.keyboard.press('Control+Enter');
    await goal
      .getByRole('list', { name: words('plan_steps') })
      .getByText(STEP, { exact: true })
      .waitFor();
    await landsOn(app, words('plan_step_add_to', { goal: GOAL }));

    await button(app, 'plan_sign').click();
    await app.getByRole('radio', { name: words('plan_role_client') }).check();
    await expect.poll(() => field(app, 'plan_sign_name').inputValue()).toBe('Rosalba Testperson');
    await button(app, 'plan_sign_do').click();
    await app.getByText(words('plan_status_active'), { exact: true }).waitFor();
    await landsOn(app, words('plan_sign'));
    await screens(app, `journey-signed-${face.replace(' ', '-')}`, { widths: [320] });

    await app.getByRole('link', { name: words('plan_print') }).click();
    await app.getByRole('heading', { name: words('plan_copy_title'), level: 2 }).waitFor();
    const paper = await paperOf(app);
    for (const part of [words('plan_copy_title'), 'Rosalba', GOAL, STEP, words('plan_copy_me'), 'Rosalba Testperson'])
      expect(paper).toContain(part);
    // What was judged is for the file, not for the paper.
    for (const part of [words('plan_copy_draft'), words('shell_settings'), 'The rent is two months late.'])
      expect(paper).not.toContain(part);

    // All of it is there on the next day as well.
    await app.reload();
    if (face === 'web app') await unlock(app);
    await app.getByRole('heading', { name: words('plan_copy_title'), level: 2 }).waitFor();
    expect(await paperOf(app)).toBe(paper);
  });
});
