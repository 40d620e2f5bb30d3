/** What a stolen disk tells: nothing that was typed or saved. The control shows that the search would find it. */
import { expect, test } from 'vitest';
import { openTab, serveFolder, startBrowser } from '../support/browser';
import { scan } from '../support/profile-scan';

declare function store(word: string): Promise<void>;

test('the search finds words in a plain database and in a plain half-typed field', async () => {
  const site = await serveFolder('tests/fixtures/plain-control');
  const browser = await startBrowser({ extension: '' });
  const page = await openTab(browser, site.origin);
  await page.evaluate(() => store('Zanzibarovna'));
  await page.locator('#plain').pressSequentially('Quellenhupfer', { delay: 20 });
  await page.locator('#area').pressSequentially('Mondscheinwal', { delay: 20 });
  await page.waitForTimeout(6000);
  await browser.kill();
  const { found } = scan(browser.profile, ['Zanzibarovna', 'Quellenhupfer', 'Mondscheinwal']);
  expect(new Set(found.map(({ word }) => word)).size).toBe(3);
});
