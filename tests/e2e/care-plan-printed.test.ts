/** From no plan to a signed one on the client's paper, in the built web app, without a pointer, in both languages. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { type Language, words } from '../../src/cli/drive/words.mjs';
import { openTab, startBrowser, startPwa } from '../support/browser';
import { paperOf } from '../support/printed-text';
import { screens } from '../support/screenshots';
import { goTo } from '../support/two-faces';

/** What papers say. */
const PAPER = {
  en: { title: 'My plan', who: 'Who', draft: 'This is not agreed yet.' },
  es: { title: 'Mi plan', who: 'Quién', draft: 'Esto todavía no está acordado.' },
} as const;

/** Without a pointer. */
async function enter(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

describe.each(['en', 'es'] as const)('in %s', (language: Language) => {
  const say = (key: string, given: Record<string, string> = {}) => words(key, given, language);
  const other = language === 'en' ? 'es' : 'en';

  test('goals are written and taken over, a step is done, the plan is signed, and the paper is in the chosen language', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const app = await openTab(browser, `${site.origin}/`);
    await createVault(app, { language });
    await goTo(app, '#/clients/new');
    await app.getByRole('textbox', { name: say('client_given'), exact: true }).fill('Rosa');
    await app.keyboard.press('Control+Enter');
    await app.getByRole('heading', { name: 'Rosa', level: 1 }).waitFor();
    const client = new URL(app.url()).hash;

    await goTo(app, `${client}/plan`);
    await screens(app, `plan-empty-${language}`, { widths: [320, 1280] });
    await enter(app.getByRole('button', { name: say('plan_goal_first') }));
    await app.getByRole('textbox', { name: say('plan_goal_text') }).waitFor();
    await app.keyboard.type('Walking the dog with Ñandú');
    await app.getByRole('textbox', { name: say('plan_goal_strength') }).fill('The neighbor with the leash');
    await app.getByRole('textbox', { name: say('plan_goal_barrier') }).fill('The knee hurts on stairs');
    await app.keyboard.press('Control+Enter');
    const mine = app.getByRole('article', { name: 'Walking the dog with Ñandú' });
    await mine.waitFor();
    await enter(mine.getByRole('button', { name: say('plan_goal_agree') }));
    await enter(app.getByText(say('plan_offers'), { exact: true }));
    await enter(app.getByRole('button', { name: say('plan_offer_take_what', { goal: '' }).trim() }).first());
    const taken = app.getByRole('article').nth(1);
    await taken.waitFor();
    const goal = await taken.getByRole('heading').first().innerText();
    await enter(taken.getByRole('checkbox').first(), 'Space');
    await app
      .locator('.toast')
      .getByText(say('plan_step_done', { step: '' }).trim())
      .waitFor();
    await screens(app, `plan-${language}`, { widths: [320, 1280] });

    await enter(app.getByRole('link', { name: say('plan_print') }));
    await app.getByRole('heading', { name: PAPER[language].title, level: 2 }).waitFor();
    expect(await paperOf(app)).toContain(PAPER[language].draft);
    await goTo(app, `${client}/plan`);

    await enter(app.getByRole('button', { name: say('plan_sign'), exact: true }));
    await enter(app.getByRole('radio', { name: say('plan_role_client') }), 'Space');
    await app.getByRole('textbox', { name: say('plan_sign_name') }).fill('Rosa Marmalade');
    await app.keyboard.press('Control+Enter');
    await app.getByText(say('plan_status_active'), { exact: true }).waitFor();
    await screens(app, `plan-signed-${language}`, { widths: [320, 1280] });

    await enter(app.getByRole('link', { name: say('plan_print') }));
    await app.getByRole('heading', { name: PAPER[language].title, level: 2 }).waitFor();
    await screens(app, `plan-copy-${language}`, { widths: [320, 1280] });
    const own = await paperOf(app);
    for (const part of ['Walking the dog with Ñandú', goal, 'Rosa Marmalade', PAPER[language].who])
      expect(own).toContain(part);
    for (const part of [PAPER[language].draft, say('shell_settings'), say('plan_copy_print')])
      expect(own).not.toContain(part);

    // What others should not read is left out of this print, and of no other.
    const parts = [say('plan_copy_with_barriers'), say('plan_copy_with_helpers')];
    for (const part of parts) await enter(app.getByRole('checkbox', { name: part }), 'Space');
    await app.getByText('The knee hurts on stairs').waitFor({ state: 'detached' });
    await screens(app, `plan-copy-short-${language}`);
    const short = await paperOf(app);
    expect(short).toContain('Walking the dog with Ñandú');
    for (const part of ['The neighbor with the leash', 'The knee hurts on stairs']) {
      expect(own).toContain(part);
      expect(short).not.toContain(part);
    }
    await goTo(app, `${client}/plan`);
    await enter(app.getByRole('link', { name: say('plan_print') }));
    await app.getByText('The knee hurts on stairs').waitFor();
    for (const part of parts) expect(await app.getByRole('checkbox', { name: part }).isChecked()).toBe(true);

    await enter(app.getByRole('radio', { name: other === 'es' ? 'Español' : 'English' }), 'Space');
    await app.getByRole('heading', { name: PAPER[other].title, level: 2 }).waitFor();
    const theirs = await paperOf(app);
    expect(theirs).toContain(PAPER[other].who);
    expect(theirs).toContain('Walking the dog with Ñandú');
    // Words that were taken over come in the language of the paper.
    expect(theirs).not.toContain(goal);
  });
});
