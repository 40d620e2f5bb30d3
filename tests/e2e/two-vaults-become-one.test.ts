/** Two real surfaces, each with a vault of its own: the web app's records move into the extension's vault. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { addClientInApp, showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import * as job from '../../src/cli/drive/main-job.mjs';
import { createVault, locked, opened, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { axe } from '../support/axe';
import { clientNames, saveBackup } from '../support/backups';
import {
  openApp,
  openSidePanel,
  openTab,
  type Site,
  serveFolder,
  startBrowser,
  type TestBrowser,
} from '../support/browser';
import { DATABASE_IN_USE, rowOf } from '../support/raw-database';
import { screens } from '../support/screenshots';
import { goTo, startTrustedPwa } from '../support/two-faces';

const OTHER = 'copper saddle winter pencil orchard nine';
const TWIN = { given: 'Oriana', family: 'Samplewood' };
const OWN = { given: 'Teodoro', family: 'Examplar' };
const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: words('move_title'), exact: true });
let pwa: Site;
beforeAll(async () => {
  pwa = await startTrustedPwa();
});

/** The extension with a vault and a client, the web app with another vault, connected. */
async function twoVaults(browser: TestBrowser): Promise<{ readonly web: Page; readonly panel: Page }> {
  const site = await serveFolder('src/cli/sample-site');
  const panel = await openSidePanel(browser, await openTab(browser, `${site.origin}/recipe.html`));
  await createVault(panel, { passphrase: OTHER });
  await job.addClient(panel, TWIN);
  const web = await openTab(browser, pwa.origin);
  await createVault(web);
  await addClientInApp(web, TWIN);
  await addClientInApp(web, OWN);
  await showSamplePeople(web);
  await goTo(web, '#/settings');
  await button(web, 'connection_connect').click();
  const asked = panel.getByRole('dialog').filter({ hasText: words('connection_ask_title') });
  await asked.getByRole('button', { name: words('connection_ask_yes'), exact: true }).click();
  await web.bringToFront();
  await button(web, 'move_begin').waitFor();
  return { web, panel };
}

async function look(web: Page, key = 'move_begin', secret = OTHER): Promise<void> {
  await button(web, key).click();
  await dialog(web).getByLabel(words('unlock_secret'), { exact: true }).fill(secret);
  await button(web, 'move_look').click();
  await button(web, 'move_start').waitFor();
}

const NAMES = [`${TWIN.given} ${TWIN.family}`, `${TWIN.given} ${TWIN.family}`, `${OWN.given} ${OWN.family}`];

/** The panel's picker finds the client. */
async function known(panel: Page, name: string): Promise<void> {
  await button(panel, 'picker_choose').or(button(panel, 'picker_change_label')).first().click();
  await panel.getByRole('combobox', { name: words('picker_field') }).fill(name);
  await panel.getByRole('option', { name }).first().waitFor({ timeout: 60_000 });
  await panel
    .getByRole('dialog')
    .getByRole('button', { name: words('common_close'), exact: true })
    .click();
}

/** The shared vault is open in the web app, and both faces show each client, once. */
async function isOne(web: Page, panel: Page): Promise<void> {
  await expect
    .poll(async () => (await clientNames(web)).filter((name) => NAMES.includes(name)).toSorted(), { timeout: 60_000 })
    .toEqual(NAMES);
  await known(panel, `${OWN.given} ${OWN.family}`);
  await goTo(web, '#/clients');
  await addClientInApp(web, { given: 'Wilhelmina', family: 'Sample' });
  await known(panel, 'Wilhelmina Sample');
}

test('the web app shows what would move, moves it, and both are one vault; the earlier one stays until a newer backup is proved', async () => {
  const browser = await startBrowser();
  const { web, panel } = await twoVaults(browser);
  for (const width of [360, 1280]) {
    await web.setViewportSize({ width, height: 800 });
    await button(web, 'move_begin').scrollIntoViewIfNeeded();
    await screens(web, 'two-vaults-offer', { widths: [width] });
  }
  await button(web, 'move_begin').click();
  await screens(web, 'two-vaults-secret');
  await button(web, 'common_cancel').click();

  await look(web);
  await dialog(web)
    .getByRole('row', { name: words('backup_clients') })
    .getByRole('cell')
    .waitFor();
  await dialog(web).getByText(words('same_person_sign_name')).first().waitFor();
  await screens(web, 'two-vaults-preview');
  expect(await axe(web)).toEqual([]);
  await button(web, 'move_start').click();

  await locked(web);
  await web.getByText(words('move_unlock')).waitFor();
  await screens(web, 'two-vaults-unlock');
  expect(await axe(web)).toEqual([]);
  await unlock(web, { secret: OTHER });
  await isOne(web, panel);

  await goTo(web, '#/settings');
  await web.getByRole('heading', { name: words('earlier_title'), exact: true }).waitFor();
  for (const width of [360, 1280]) {
    await web.setViewportSize({ width, height: 800 });
    await button(web, 'earlier_save').scrollIntoViewIfNeeded();
    await screens(web, 'two-vaults-after', { widths: [width] });
  }
  expect(await axe(web)).toEqual([]);
  expect(await button(web, 'earlier_remove').count()).toBe(0);
  const file = await saveBackup(browser, web);
  const chooser = web.waitForEvent('filechooser');
  await web.getByText(words('backup_prove_choose'), { exact: true }).click();
  await (await chooser).setFiles(file);
  await web.getByText(words('backup_proved'), { exact: true }).waitFor();
  await button(web, 'earlier_save').focus();
  await button(web, 'earlier_remove').click();
  await button(web.getByRole('dialog') as unknown as Page, 'earlier_remove').click();
  await web.getByText(words('earlier_removed')).waitFor();
  const databases = () => web.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).not.toContain('caseclip');
});

test('the extension moves into the vault of the web app: both of its windows lock, load themselves anew and show both', async () => {
  const browser = await startBrowser();
  const { web, panel } = await twoVaults(browser);
  const app = await openApp(browser, '/settings');
  await look(app, 'move_begin', PASSPHRASE);
  await dialog(app).getByText(words('same_person_sign_name')).first().waitFor();
  await button(app, 'move_start').click();
  for (const page of [app, panel]) {
    await locked(page);
    await page.getByText(words('move_unlock')).waitFor();
  }
  await unlock(panel, { secret: PASSPHRASE });
  await opened(app);
  await isOne(web, panel);
});

test('a browser killed while the records move leaves one of the two vaults whole and in use, and the move goes on', async () => {
  for (const pause of [0, 60, 200]) {
    const browser = await startBrowser();
    const { web } = await twoVaults(browser);
    await look(web);
    await button(web, 'move_start').click({ noWaitAfter: true });
    await new Promise((resolve) => setTimeout(resolve, pause));
    await browser.kill();

    const again = await startBrowser({ ...browser.options, profile: browser.profile });
    const page = await openTab(again, pwa.origin);
    await locked(page);
    // The screen says so a moment after it asks for the passphrase.
    const inUse = (await rowOf(page, DATABASE_IN_USE)) !== undefined;
    if (inUse) await page.getByText(words('move_unlock')).waitFor();
    await unlock(page, { secret: inUse ? OTHER : PASSPHRASE });
    const panel = await openSidePanel(again, page);
    await unlock(panel, { secret: OTHER });
    if (!inUse) {
      // Half a second after the start it can be written again, wherever the end came.
      await expect.poll(() => clientNames(page)).toContain(NAMES[0]);
      await page.waitForTimeout(1_000);
      await goTo(page, '#/settings');
      await button(page, 'move_begin').or(button(page, 'move_go_on')).waitFor();
      await look(page, (await button(page, 'move_go_on').count()) > 0 ? 'move_go_on' : 'move_begin');
      await button(page, 'move_start').click();
      await page.getByText(words('move_unlock')).waitFor();
      await unlock(page, { secret: OTHER });
    }
    await isOne(page, panel);
    await again.close();
  }
});
