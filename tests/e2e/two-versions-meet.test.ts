/**
 * A backup that was edited on another laptop comes home: what both wrote is kept on the field, one is chosen, and a new
 * backup is proved to be whole. In the built extension and the built web app, as a person does it.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addClientInApp } from '../../src/cli/drive/app-work.mjs';
import { createVault, opened } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { saveBackup } from '../support/backups';
import { openApp, openTab, startBrowser, startPwa } from '../support/browser';
import { screens } from '../support/screenshots';
import { goTo } from '../support/two-faces';

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();

/** Writes a telephone number into the form of the client whose page is shown. */
async function writePhone(page: Page, number: string): Promise<void> {
  await press(page, 'common_edit');
  await page.getByLabel(words('client_phone')).fill(number);
  await press(page, 'client_save_changes');
  await page.locator('.fact').getByText(number).first().waitFor();
}

test('both numbers are on the client, one is chosen and taken back, and the new backup is proved', async () => {
  const first = await startBrowser();
  const home = await openApp(first, '/');
  const recoveryKey = await createVault(home);
  await addClientInApp(home, { given: 'Rosa', family: 'Sample' });
  const client = new URL(home.url()).hash;
  const early = await saveBackup(first, home);

  const site = await startPwa();
  const second = await startBrowser({ extension: '' });
  const away = await openTab(second, site.origin);
  await away.getByText(words('backup_used_before')).click();
  await away.locator('input[type=file]').setInputFiles(early);
  await away.getByLabel(words('unlock_secret'), { exact: true }).fill(recoveryKey);
  await press(away, 'backup_open');
  await press(away, 'backup_restore');
  await opened(away);
  await away.locator('.toast').getByText(words('backup_restored_equal')).waitFor();
  await goTo(away, client);
  await writePhone(away, '(213) 555-0122');
  const late = await saveBackup(second, away);

  await goTo(home, client);
  await writePhone(home, '(213) 555-0111');
  await goTo(home, '#/settings');
  await home.locator(`input[aria-label="${words('backup_choose')}"]`).setInputFiles(late);
  await home.getByText(words('backup_conflicts', { count: '1' })).waitFor();
  await press(home, 'backup_restore');
  await home.getByText(words('backup_restored_more')).waitFor();

  await goTo(home, '#/');
  await home.getByText(words('choice_count', { count: '1' })).waitFor();
  await goTo(home, client);
  const copies = home.locator('.copies').getByRole('listitem');
  await copies.getByText('(213) 555-0122').waitFor();
  await copies.getByText('(213) 555-0111').waitFor();
  await screens(home, 'copies-on-client');
  await copies.filter({ hasText: '0111' }).getByRole('button').click();
  await expect.poll(() => copies.count()).toBe(0);
  await press(home, 'common_undo');
  await expect.poll(() => copies.count()).toBe(2);
  await goTo(home, '#/choices');
  await home.getByRole('heading', { name: words('choice_title') }).waitFor();
  await screens(home, 'choices');
  await home.getByRole('listitem').filter({ hasText: '0111' }).getByRole('button').click();
  await home.getByText(words('choice_none_title')).waitFor();

  await goTo(home, `#/history/client/${client.split('/').pop()}`);
  await home.getByText(words('change_copy_chosen')).first().waitFor();
  await home.getByText('(213) 555-0122').first().waitFor();
  await screens(home, 'history');

  const last = await saveBackup(first, home);
  await home.locator(`input[aria-label="${words('backup_prove_choose')}"]`).setInputFiles(last);
  await home.getByText(words('backup_proved')).waitFor();
  await press(home, 'backup_proved_secret_type');
  await home.getByLabel(words('unlock_secret'), { exact: true }).fill(recoveryKey);
  await press(home, 'backup_prove_with');
  await home.getByText(words('backup_proved_with_secret')).waitFor();
  await home.getByText(words('backup_proved_with_secret')).evaluate((said) => said.scrollIntoView({ block: 'center' }));
  await screens(home, 'backup-proved');
});
