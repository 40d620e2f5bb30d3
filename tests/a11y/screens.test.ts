/** axe finds nothing on any screen of the full app, its first run and its lock: light and dark, English and Spanish. */
import { describe, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault, lock, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, startBrowser } from '../support/browser';
import { inspect } from '../support/inspect';
import { deleteDatabases } from '../support/raw-database';

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
      'clip-words': '#/directory/clip',
      history: client.replace('#/', '#/history/').replace('clients', 'client'),
      choices: '#/choices',
      trash: '#/trash',
    };
    for (const [name, route] of Object.entries({ ...routes, directory: '#/directory', settings: '#/settings' })) {
      await app.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await look(name);
    }
    const press = (key: string) =>
      app
        .getByRole('button', { name: words(key, {}, language), exact: true })
        .first()
        .click();
    await press('keys_passkey_add');
    await look('keys-passkey');
    await press('keys_recovery_begin');
    await look('recovery-key');
    await app.getByLabel(words('unlock_secret', {}, language), { exact: true }).fill(PASSPHRASE);
    await press('keys_recovery_show');
    await app.locator('.key-text').waitFor();
    await look('recovery-key-shown');
    await press('welcome_key_done');
    await look('recovery-key-back');
    await app.evaluate(() => {
      location.hash = '#/directory';
    });
    await app.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await look('record');
    const record = new URL(app.url()).hash;
    await app.evaluate((hash) => {
      location.hash = hash;
    }, `${record}/merge`);
    await app.getByRole('combobox', { name: words('directory_merge_find', {}, language) }).fill('a');
    await app.getByRole('option').first().waitFor();
    await look('merge');
    await app.getByRole('option').first().click();
    await app.getByRole('button', { name: words('directory_merge_do', {}, language) }).waitFor();
    await look('merge-preview');
    await app.evaluate(() => {
      location.hash = '#/directory/clip';
    });
    await app.getByRole('button', { name: words('clip_paste', {}, language), exact: true }).click();
    await app.getByLabel(words('clip_paste_label', {}, language)).fill('Maple Shelter\n213-555-0177\nBring: photo ID');
    await look('clip-paste');
    await app.keyboard.press('Control+Enter');
    await app.locator('[data-fact=service] bdi').first().waitFor();
    await look('clip-pasted');
    await app.keyboard.press('Control+K');
    await look('palette');
    await app.keyboard.press('Escape');
    await app.evaluate(() => {
      location.hash = '#/settings';
    });
    await press('settings_sample_remove');
    await app.evaluate(() => {
      location.hash = '#/trash';
    });
    await app.getByRole('main').getByRole('listitem').first().waitFor();
    await look('trash-full');
    await lock(app, language);
    await look('unlock');
    await deleteDatabases(app, ['caseclip-device']);
    await app.getByRole('heading', { name: words('shell_vault_lost_title', {}, language) }).waitFor();
    await look('lost');
    await press('lost_again');
    await app.getByRole('dialog').waitFor();
    await look('lost-again');
    expect(found).toEqual([]);
  });
});
