/** From the intake list to a safety plan on paper, in the built web app, without a pointer, in both languages. */
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { type Language, words } from '../../src/cli/drive/words.mjs';
import { openTab, startBrowser, startPwa } from '../support/browser';
import { paperOf } from '../support/printed-text';
import { screens } from '../support/screenshots';
import { goTo } from '../support/two-faces';

const PLAN = {
  en: {
    set: 'Safety plan',
    intake: 'Explain and sign the consent',
    title: 'My safety plan',
    part: 'What I can do by myself',
  },
  es: {
    set: 'Plan de seguridad',
    intake: 'Explicar y firmar el consentimiento',
    title: 'Mi plan de seguridad',
    part: 'Lo que puedo hacer',
  },
} as const;

describe.each(['en', 'es'] as const)('in %s', (language: Language) => {
  test('an intake task is marked, a plan is written with the keyboard, and the paper says what was typed', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const app = await openTab(browser, `${site.origin}/`);
    await createVault(app, { language });
    await goTo(app, '#/clients/new');
    await app.getByRole('textbox', { name: words('client_given', {}, language), exact: true }).fill('Rosa');
    await app.keyboard.press('Control+Enter');
    await app.getByRole('heading', { name: 'Rosa', level: 1 }).waitFor();
    const client = new URL(app.url()).hash;

    const status = app.getByLabel(words('intake_status_of', { task: PLAN[language].intake }, language), {
      exact: true,
    });
    await status.focus();
    await app.keyboard.press('ArrowDown');
    await app.locator('.toast').waitFor();
    await expect.poll(() => status.inputValue()).toBe('in-progress');

    await goTo(app, `${client}/questions/safety-plan`);
    const areas = app.locator('.question textarea');
    await areas.nth(1).focus();
    await app.keyboard.type('Walking the dog with Ñandú');
    await app.keyboard.press('Control+Enter');
    await app.getByRole('heading', { name: 'Rosa', level: 1 }).waitFor();
    await goTo(app, `${client}/assessment`);
    const more = app
      .getByRole('button', { name: new RegExp(`^${words('need_more', { need: PLAN[language].set }, language)}`) })
      .last();
    await more.focus();
    await app.keyboard.press('Enter');
    await app.keyboard.press('Enter');
    await app.getByRole('heading', { name: PLAN[language].title, level: 1 }).waitFor();
    await screens(app, `safety-plan-${language}`, { widths: [320, 1280] });

    const paper = await paperOf(app);
    expect(paper).toContain(PLAN[language].title);
    expect(paper).toContain(PLAN[language].part);
    expect(paper).toContain('Walking the dog with Ñandú');
    expect(paper).not.toContain(words('shell_settings', {}, language));
    expect(paper).not.toContain(words('assess_print', {}, language));
  });
});
