/** axe finds nothing on the screens of the assessment and of own questions: light and dark, from 320 px. */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import foodAndHome from '../../src/domain/assessment/data/food-and-home.json';
import { walk } from '../support/walk';

test.each(['en', 'es'] as const)('asking, comparing, reading and making questions, in %s', async (language) => {
  const { app, found, word, go, look } = await walk(language);
  await createVault(app, { language });
  await addClientInApp(app, { given: 'Rosa', family: 'Samplewood' }, language);
  const client = new URL(app.url()).hash;
  for (const asking of [0, 1]) {
    await go(`${client}/questions/life-domains`);
    const questions = app.locator('.question');
    await questions.first().waitFor();
    for (const at of [0, 1, 2])
      await questions
        .nth(at)
        .getByRole('radio')
        .nth(at + asking)
        .check();
    if (asking === 0) await look('assess-scale');
    await app.keyboard.press('Control+Enter');
    await app.getByRole('heading', { name: word('assess_past') }).waitFor();
  }
  await look('assess-tab');
  await go(`${client}/compare/life-domains`);
  await app.locator('figure').waitFor();
  await look('assess-compare');
  const screens = [
    ['assess-plain', `${client}/questions/food-and-home`, foodAndHome.title[language]],
    ['assess-instrument', `${client}/questions/gad-7`, /GAD-7/],
    ['question-sets', '#/settings/questions', word('sets_title')],
    ['question-set-edit', '#/settings/questions/copy-strengths', word('sets_new')],
  ] as const;
  for (const [name, route, title] of screens) {
    await go(route);
    await app.getByRole('heading', { level: 1, name: title }).waitFor();
    await look(name);
  }
  expect(found).toEqual([]);
});
