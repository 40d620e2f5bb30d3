/** From the extension's vault to a file, and from the file to the web app of another laptop, as a person does it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createVault, lock, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { clientNames, saveBackup } from '../support/backups';
import { openApp, openTab, startBrowser, startPwa } from '../support/browser';
import { readVault } from '../support/sealed-database';

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();

describe('backup restores', () => {
  test('everything is on another laptop, with the recovery key alone, and the digests are equal', async () => {
    const first = await startBrowser();
    const app = await openApp(first, '/settings');
    const recoveryKey = await createVault(app);
    await press(app, 'common_sample_people');
    await app.getByRole('button', { name: words('settings_sample_remove'), exact: true }).waitFor();
    const file = await saveBackup(first, app);
    const names = await clientNames(app);
    expect(names.length).toBeGreaterThan(3);
    const bytes = readFileSync(file).toString('latin1');
    for (const name of names) expect(bytes).not.toContain(name.split(' ')[0]);
    const before = await readVault(app, recoveryKey);
    expect(before.faults).toEqual([]);
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
    await page.locator('.toast').getByText(words('backup_restored_equal')).waitFor();
    expect(await readVault(page, recoveryKey)).toMatchObject({ digest: before.digest, faults: [] });
    expect(await clientNames(page)).toEqual(names);
    await lock(page);
    await unlock(page);
    expect(await clientNames(page)).toEqual(names);
  });
});
