/** axe finds nothing on any screen: side panel and full app, light and dark, English and Spanish. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { clipped } from '../../src/cli/drive/main-job.mjs';
import { createVault, lock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { violations } from '../support/axe';
import { clickToolbar, openApp, openSidePanel, openTab, serveFolder, startBrowser } from '../support/browser';
import { screens } from '../support/screenshots';

/** Looks at the screen as it is, and takes its pictures. */
async function inspect(page: Page, name: string, language: string): Promise<string[]> {
  await page.waitForTimeout(300);
  await screens(page, `${name}-${language}`);
  return violations(page, `${name} (${language})`);
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test('the first run, the lock and the full app', async () => {
    const browser = await startBrowser();
    const app = await openApp(browser, '/');
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await inspect(app, name, language)));
    };
    await createVault(app, { language, look });
    await look('today-empty');
    await showSamplePeople(app, language);
    await app.getByRole('link', { name: words('shell_clients', {}, language), exact: true }).click();
    await app.getByRole('main').getByRole('listitem').first().waitFor();
    await look('clients');
    await app.getByRole('main').getByRole('link').first().click();
    const tabs = app.getByRole('tab');
    await tabs.first().waitFor();
    for (let n = 0; n < (await tabs.count()); n += 1) {
      await tabs.nth(n).click();
      await look(`client-${n + 1}`);
    }
    const client = new URL(app.url()).hash.split('/').slice(0, 3).join('/');
    const routes = {
      'client-edit': `${client}/edit`,
      note: `${client}/note`,
      today: '#/',
      'client-new': '#/clients/new',
    };
    for (const [name, route] of Object.entries({ ...routes, directory: '#/directory', settings: '#/settings' })) {
      await app.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await look(name);
    }
    await app.evaluate(() => {
      location.hash = '#/directory';
    });
    await app.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await look('record');
    await app.keyboard.press('Control+K');
    await look('palette');
    await app.keyboard.press('Escape');
    await lock(app, language);
    await look('unlock');
    expect(found).toEqual([]);
  });

  test('the side panel', async () => {
    const site = await serveFolder('src/cli/sample-site');
    const browser = await startBrowser();
    const page = await openTab(browser, `${site.origin}/recipe.html`);
    const panel = await openSidePanel(browser, page);
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await inspect(panel, `panel-${name}`, language)));
    };
    await createVault(panel, { language });
    await panel.getByText(words('clip_none_title', {}, language)).waitFor();
    await look('nothing-found');
    for (const [name, file] of [
      ['clip', 'food-pantry.html'],
      ['chooser', 'services.html'],
    ] as const) {
      await page.goto(`${site.origin}/${file}`);
      await clickToolbar(browser, page);
      await clipped(panel);
      await look(name);
    }
    const choose = panel.getByRole('button', { name: words('picker_choose', {}, language), exact: true });
    await choose.click();
    await look('picker');
    await panel.getByRole('combobox', { name: words('picker_field', {}, language) }).fill('Odalys Testperson');
    await panel.keyboard.press('Enter');
    await look('new-client');
    await panel.getByRole('button', { name: words('picker_new_save', {}, language), exact: true }).click();
    await choose.waitFor({ state: 'detached' });
    const tabs = panel.getByRole('tab');
    for (const [n, name] of ['clip-with-client', 'note', 'client'].entries()) {
      await tabs.nth(n).click();
      await look(name);
    }
    expect(found).toEqual([]);
  });
});
