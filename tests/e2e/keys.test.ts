/** What opens the vault, changed on the built web app as a person does it; a passkey in the extension as well. */
import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault, lock, opened, PASSPHRASE, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, openTab, startBrowser, startPwa, type TestBrowser } from '../support/browser';

let browser: TestBrowser;
let site: string;
beforeAll(async () => {
  browser = await startBrowser();
  // A passkey belongs to a name, and a bare number is none.
  site = (await startPwa()).origin.replace('127.0.0.1', 'localhost');
});

interface Authenticator {
  /** Is the person there, and does the finger fit? */
  answers(yes: boolean): Promise<void>;
  remove(): Promise<void>;
}

async function authenticator(page: Page, hasPrf = true): Promise<Authenticator> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    answers: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    remove: async () => {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}

const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });
const goTo = (page: Page, route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);

async function addPasskey(page: Page, name: string): Promise<void> {
  const form = page.getByRole('form', { name: words('keys_passkey_add') });
  if (!(await form.isVisible())) await button(page, 'keys_passkey_add').click();
  await form.getByLabel(words('keys_passkey_name'), { exact: true }).fill(name);
  await form.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await form.getByRole('button', { name: words('keys_passkey_add'), exact: true }).click();
}
const says = (page: Page, key: string) => page.getByText(words(key)).first().waitFor();

/** Adds a passkey, unlocks with it, is refused without it. */
async function passkeyJourney(page: Page): Promise<void> {
  const device = await authenticator(page);
  await addPasskey(page, 'Office laptop');
  await says(page, 'keys_passkey_added');
  await page.getByText('Office laptop').waitFor();
  await says(page, 'keys_passkey_here');
  await lock(page);
  await button(page, 'keys_passkey_unlock').click();
  await opened(page);

  await lock(page);
  await device.answers(false);
  await button(page, 'keys_passkey_unlock').click();
  await says(page, 'keys_passkey_cancelled');
  await device.answers(true);
  await unlock(page);

  await page.getByRole('button', { name: words('keys_passkey_remove_title', { name: 'Office laptop' }) }).click();
  const form = page.getByRole('form', { name: words('keys_passkey_remove_title', { name: 'Office laptop' }) });
  await form.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await form.getByRole('button').first().press('Enter');
  await form.getByRole('button', { name: words('keys_passkey_remove_title', { name: 'Office laptop' }) }).click();
  await form.waitFor({ state: 'detached' });
  await device.remove();
  await lock(page);
  await button(page, 'unlock_submit').waitFor();
  expect(await button(page, 'keys_passkey_unlock').count()).toBe(0);
  await unlock(page);
}

test('in the web app: a passkey, each refusal in words, a new recovery key, a new key for the data', async () => {
  const page = await openTab(browser, `${site}/#/settings`);
  const oldKey = await createVault(page);

  const without = await authenticator(page, false);
  await addPasskey(page, 'Old stick');
  await says(page, 'keys_passkey_no_prf');
  await without.remove();
  await page
    .getByRole('form')
    .getByRole('button', { name: words('common_cancel') })
    .click();
  await passkeyJourney(page);

  await button(page, 'keys_recovery_begin').click();
  await page.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(page, 'keys_recovery_show').click();
  const newKey = (await page.locator('.key-text').textContent()) ?? '';
  await button(page, 'welcome_key_done').click();
  await page.getByLabel(words('keys_recovery'), { exact: true }).fill(oldKey);
  await button(page, 'keys_recovery_finish').click();
  await says(page, 'welcome_back_wrong');
  await page.getByLabel(words('keys_recovery'), { exact: true }).fill(newKey);
  await button(page, 'keys_recovery_finish').click();
  await says(page, 'keys_recovery_done');
  await lock(page);
  await page.getByLabel(words('unlock_secret'), { exact: true }).fill(oldKey);
  await button(page, 'unlock_submit').click();
  await says(page, 'unlock_wrong');
  await unlock(page, { secret: newKey });

  await goTo(page, '#/');
  await showSamplePeople(page);
  await goTo(page, '#/settings');
  await button(page, 'keys_data_renew').click();
  const form = page.getByRole('form', { name: words('keys_data_renew') });
  await form.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await form.getByRole('button', { name: words('keys_data_renew') }).click();
  await says(page, 'keys_data_renewed');
  // The page goes away in the middle of it; the rest is done after the next unlock.
  await page.reload();
  await unlock(page);
  await says(page, 'keys_data_done');
  await goTo(page, '#/clients');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});

test('in the extension: a passkey where the browser allows it', async () => {
  const page = await openApp(browser, '/settings');
  await createVault(page);
  await passkeyJourney(page);
});
