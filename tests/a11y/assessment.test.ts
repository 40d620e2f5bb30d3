/** axe finds nothing on the screens of the assessment and of own questions: light and dark, from 320 px. */
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { axe } from '../support/axe';
import { openApp, startBrowser } from '../support/browser';
import { screens } from '../support/screenshots';

test('asking, comparing, reading and making questions', async () => {
  const browser = await startBrowser();
  const app = await openApp(browser, '/');
  await createVault(app);
  await addClientInApp(app, { given: 'Rosa', family: 'Samplewood' });
  const client = new URL(app.url()).hash;
  const found: string[] = [];
  const go = async (route: string) => {
    await app.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await app.waitForTimeout(500);
  };
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme });
      await app.waitForTimeout(200);
      found.push(...(await axe(app)).map((line) => `${name} (${colorScheme}): ${line}`));
    }
    await screens(app, name, { widths: [320, 1280] });
    await app.setViewportSize({ width: 320, height: 740 });
    const wide = await app.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) found.push(`${name}: ${wide} px wide in a window of 320`);
    await app.setViewportSize({ width: 1280, height: 800 });
  };
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
    await app.getByRole('heading', { name: words('assess_past') }).waitFor();
  }
  await look('assess-tab');
  await go(`${client}/compare/life-domains`);
  await app.locator('figure').waitFor();
  await look('assess-compare');
  const routes = {
    'assess-plain': `${client}/questions/food-and-home`,
    'assess-instrument': `${client}/questions/gad-7`,
    'question-sets': '#/settings/questions',
    'question-set-edit': '#/settings/questions/copy-strengths',
  };
  for (const [name, route] of Object.entries(routes)) {
    await go(route);
    await look(name);
  }
  expect(found).toEqual([]);
});
