/** A database that vanished behind the app is noticed: never an empty welcome where there were clients. */
import type { Page, Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createVault, opened, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { axe } from '../support/axe';
import { clientNames, restoreBackup, saveBackup } from '../support/backups';
import { openApp, openTab, serveFolder, startBrowser, startPwa } from '../support/browser';
import { deleteDatabases } from '../support/raw-database';
import { goTo, joinFaces, startTrustedPwa } from '../support/two-faces';

const lost = (page: Page) => page.getByRole('heading', { name: words('shell_vault_lost_title') });
const welcome = (page: Page) => page.getByRole('button', { name: words('welcome_start') });

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();

/** Types what opens the vault of the other side. */
async function takeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await press(page, 'connection_join_submit');
}

describe('storage loss is noticed', () => {
  test('in the extension, also when every database of it is gone', async () => {
    const browser = await startBrowser();
    const app = await openApp(browser);
    await createVault(app);
    await deleteDatabases(app, ['caseclip-device']);
    await lost(app).waitFor();

    await app.close();
    await deleteDatabases(browser.context.serviceWorkers()[0] as Worker);
    const again = await openApp(browser);
    await lost(again).waitFor();
    expect(await welcome(again).count()).toBe(0);
  });

  test('in the web app, whose settings remember that there was a vault', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const app = await openTab(browser, site.origin);
    await createVault(app);
    await deleteDatabases(app, ['caseclip-device']);
    await lost(app).waitFor();
    await app.reload();
    await lost(app).waitFor();
  });

  test('where nothing is remembered, nothing is missed', async () => {
    const blank = await serveFolder('dist/pwa');
    const browser = await startBrowser({ extension: '' });
    await welcome(await openTab(browser, blank.origin)).waitFor();
  });

  test('a backup brings it back from that very screen, with the passphrase or with the recovery key', async () => {
    const browser = await startBrowser();
    const app = await openApp(browser, '/settings');
    const recoveryKey = await createVault(app);
    await press(app, 'common_sample_people');
    await app.getByRole('button', { name: words('settings_sample_remove'), exact: true }).waitFor();
    const file = await saveBackup(browser, app);
    const names = await clientNames(app);
    for (const secret of [PASSPHRASE, recoveryKey]) {
      await deleteDatabases(app, ['caseclip-device']);
      await lost(app).waitFor();
      await restoreBackup(app, file, secret);
      expect(await clientNames(app)).toEqual(names);
    }
    await app.reload();
    await opened(app);
    expect(await clientNames(app)).toEqual(names);
  });

  test('without a backup one may start again, asked plainly; until then the earlier vault is remembered', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const app = await openTab(browser, site.origin);
    await createVault(app);
    await deleteDatabases(app, ['caseclip-device']);
    await press(app, 'lost_again');
    const asked = app.getByRole('dialog');
    for (const key of ['lost_again_lost', 'lost_again_later', 'lost_again_kept'])
      await asked.getByText(words(key)).waitFor();
    await asked.getByRole('button', { name: words('common_cancel'), exact: true }).click();
    await app.reload();
    await press(app, 'lost_again');
    await press(app, 'lost_again_do');
    await welcome(app).waitFor();

    const next = 'saddle nine copper meadow lantern frost';
    await createVault(app, { passphrase: next });
    await app.reload();
    await unlock(app, { secret: next });
  });

  test('where web app and extension are connected, each gives back to the other what it lost', async () => {
    const site = await startTrustedPwa();
    const browser = await startBrowser();
    const app = await openApp(browser, '/settings');
    await createVault(app);
    await press(app, 'common_sample_people');
    const names = await clientNames(app);
    const web = await openTab(browser, site.origin);
    await joinFaces(web, app);
    await goTo(web, '#/settings');
    const devices = web.getByRole('list', { name: words('devices_title'), exact: true }).getByRole('listitem');
    await expect.poll(() => devices.count()).toBe(2);
    await devices.filter({ hasText: words('devices_here') }).waitFor();
    expect(await axe(web)).toEqual([]);
    expect(await clientNames(web)).toEqual(names);

    await deleteDatabases(web, ['caseclip-device']);
    await press(web, 'lost_take_back_web');
    await takeBack(web);
    await opened(web);
    expect(await clientNames(web)).toEqual(names);

    await deleteDatabases(app, ['caseclip-device']);
    await press(app, 'lost_take_back_extension');
    await takeBack(app);
    await opened(app);
    await expect.poll(() => clientNames(app), { timeout: 30_000 }).toEqual(names);
  });
});
