/** Backups as a person makes and restores them, on the screens of the product. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { opened } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { freshFolder, type TestBrowser } from './browser';
import { goTo } from './two-faces';

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();

/** Makes a backup in the settings; gives the file it became. */
export async function saveBackup(browser: TestBrowser, page: Page): Promise<string> {
  const folder = freshFolder('downloads');
  const session = await browser.debug.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await goTo(page, '#/settings');
  await press(page, 'backup_now');
  const saved = () => readdirSync(folder).filter((name) => /^caseclip-\d{4}-\d{2}-\d{2}\.caseclip$/.test(name));
  await expect.poll(saved).toHaveLength(1);
  await session.detach();
  return join(folder, saved()[0] ?? '');
}

/** Where no vault is: opens the file and stops before anything is brought in. At the first run that part is unfolded. */
export async function openBackup(page: Page, file: string, secret: string): Promise<void> {
  const folded = page.getByText(words('backup_used_before'));
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  if (await folded.isVisible()) await folded.click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel(words('unlock_secret'), { exact: true }).fill(secret);
  await press(page, 'backup_open');
  await page.getByRole('button', { name: words('backup_restore'), exact: true }).waitFor();
}

/** Where no vault is: brings the whole vault of the file here. */
export async function restoreBackup(page: Page, file: string, secret: string): Promise<void> {
  await openBackup(page, file, secret);
  await press(page, 'backup_restore');
  await opened(page);
}

/** Names of clients as the list of clients shows them. */
export async function clientNames(page: Page): Promise<string[]> {
  await goTo(page, '#/clients');
  const links = page.locator('main a[href^="#/clients/"]');
  await links.first().waitFor();
  return (await links.allTextContents()).toSorted();
}
