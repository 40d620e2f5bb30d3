/** From the extension's vault to a file, and from the file to the web app of another laptop, as a person does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, lock, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { freshFolder, openApp, openTab, startBrowser, startPwa } from '../support/browser';

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();

/** Names of clients as the list of clients shows them. */
async function clientNames(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    location.hash = '#/clients';
  });
  const links = page.locator('main a[href^="#/clients/"]');
  await links.first().waitFor();
  return (await links.allTextContents()).toSorted();
}

test('a backup brings everything to another laptop, with the recovery key alone', async () => {
  const first = await startBrowser();
  const app = await openApp(first, '/settings');
  const recoveryKey = await createVault(app);
  await press(app, 'common_sample_people');
  await app.getByRole('button', { name: words('settings_sample_remove'), exact: true }).waitFor();
  const folder = freshFolder('downloads');
  const session = await first.debug.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(app, 'backup_now');
  const saved = () => readdirSync(folder).filter((name) => /^caseclip-\d{4}-\d{2}-\d{2}\.caseclip$/.test(name));
  await expect.poll(saved, { timeout: 30_000 }).toHaveLength(1);
  const file = join(folder, saved()[0] ?? '');
  const names = await clientNames(app);
  expect(names.length).toBeGreaterThan(3);
  const bytes = readFileSync(file).toString('latin1');
  for (const name of names) expect(bytes).not.toContain(name.split(' ')[0]);
  await first.close();

  const site = await startPwa();
  const second = await startBrowser({ extension: '' });
  const page = await openTab(second, site.origin);
  await page.getByText(words('backup_used_before')).click();
  await page.locator('input[type=file]').setInputFiles(file);
  const secret = page.getByLabel(words('unlock_secret'), { exact: true });
  await secret.fill('not the key of this backup');
  await press(page, 'backup_open');
  await page.getByText(words('backup_wrong_secret')).first().waitFor();
  await secret.fill(recoveryKey.toLowerCase());
  await press(page, 'backup_open');
  await press(page, 'backup_restore');
  await opened(page);
  expect(await clientNames(page)).toEqual(names);
  await lock(page);
  await unlock(page);
  expect(await clientNames(page)).toEqual(names);
});
