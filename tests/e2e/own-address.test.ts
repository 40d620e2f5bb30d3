/** A web app at an address of people's own: added in the settings, trusted as the project's own, removed without a rest. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, opened, PASSPHRASE } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { browserThatAllowed } from '../support/allowed-before';
import { openApp, openTab, restart, startBrowser, startPwa, type TestBrowser } from '../support/browser';
import { refusePermissions } from '../support/refused-permission';
import { dialAsStranger } from '../support/stranger';
import { addAddress, button, connect, twoSurfaces } from '../support/two-surfaces';

/** How many connections a page keeps keys of. */
const keysKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('caseclip-device');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const [store = ''] = db.objectStoreNames;
          const reading = db.transaction(store).objectStore(store).get('pairings');
          reading.onsuccess = () => {
            db.close();
            resolve((reading.result ?? []).length);
          };
        };
      }),
  );

/** What the extension is allowed and has registered for addresses that were added. */
const leftOver = (page: Page) =>
  page.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    list: (await chrome.storage.local.get('web-apps'))['web-apps'],
  }));

const answered = async (browser: TestBrowser, origin: string) =>
  (await dialAsStranger(await openTab(browser, origin))).some((said) => said.includes('"ready"'));

test('a web app on an address that was added and allowed joins; removed, it gets nothing and both sides forget', async () => {
  const [own, other] = [await startPwa(), await startPwa()];
  const address = `http://127.0.0.1:${own.port}`;
  const first = await browserThatAllowed(`${address}/*`);
  await createVault(await openApp(first));
  expect(await answered(first, address), 'before it is added').toBe(false);
  const settings = await openApp(first, '/settings');
  await addAddress(settings, `${address}/#/clients`);
  await settings.getByText(words('webapps_added', { address, button: words('connection_connect') })).waitFor();
  expect((await leftOver(settings)).origins).toEqual([`${address}/*`, 'http://localhost:4747/*'].sort());
  // It is no site that the person lets the extension read.
  expect(await settings.getByText(words('settings_sites'), { exact: true }).count()).toBe(0);

  const web = await openTab(first, address);
  await connect(web, settings);
  expect([await keysKept(web), await keysKept(settings)]).toEqual([1, 1]);
  expect(await answered(first, `http://127.0.0.1:${other.port}`), 'the same host, another port').toBe(false);

  // The next day: what the browser drops when the extension is renewed is put right at the start.
  await settings.evaluate(() => chrome.scripting.unregisterContentScripts());
  const browser = await restart(first);
  const app = await openApp(browser, '/settings');
  await app.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(app, 'unlock_submit').click();
  await opened(app);
  await expect.poll(async () => (await leftOver(app)).scripts).toEqual([`web-app ${address}`]);
  const again = await openTab(browser, `${address}/#/settings`);
  await again.getByLabel(words('unlock_secret'), { exact: true }).fill(PASSPHRASE);
  await button(again, 'unlock_submit').click();
  await again.getByText(words('connection_live'), { exact: true }).waitFor();

  await app.bringToFront();
  await app.getByRole('button', { name: `${words('webapps_remove')} ${address}` }).click();
  await app
    .getByRole('dialog')
    .getByRole('button', { name: words('webapps_remove'), exact: true })
    .click();
  await app.getByText(words('webapps_removed', { address })).waitFor();
  await expect.poll(() => app.evaluate(() => document.activeElement?.textContent)).toBe(words('webapps_title'));
  await expect.poll(() => keysKept(app)).toBe(0);
  await expect.poll(() => keysKept(again)).toBe(0);
  expect(await leftOver(app)).toEqual({ origins: ['http://localhost:4747/*'], scripts: [], list: [] });
  expect(await answered(browser, address)).toBe(false);
});

test('an address whose permission is taken back in the browser is as good as removed', async () => {
  const { address, settings, web } = await twoSurfaces();
  await settings.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), `${address}/*`);
  await expect.poll(async () => [await keysKept(settings), await keysKept(web)]).toEqual([0, 0]);
  await expect.poll(async () => (await leftOver(settings)).scripts).toEqual([]);
  expect(await settings.getByRole('button', { name: `${words('webapps_remove')} ${address}` }).count()).toBe(0);
});

test('the browser is asked for exactly that address, in the click; what is no safe address is not asked for', async () => {
  const browser = await startBrowser();
  await createVault(await openApp(browser));
  const settings = await openApp(browser, '/settings');
  const asked = await refusePermissions(settings);
  for (const [typed, said] of [
    ['', words('webapps_not_an_address')],
    ['https://*.agency.example', words('webapps_not_an_address')],
    ['http://caseclip.agency.example', words('webapps_not_safe')],
    ['http://localhost:4747', words('webapps_known', { address: 'http://localhost:4747' })],
  ] as const) {
    await addAddress(settings, typed);
    await settings.getByText(said).first().waitFor();
  }
  expect(await asked()).toEqual([]);
  await addAddress(settings, 'caseclip.agency.example/index.html');
  const address = 'https://caseclip.agency.example';
  await settings
    .getByText(words('webapps_refused', { address, button: words('webapps_add') }))
    .first()
    .waitFor();
  expect(await asked()).toEqual([{ what: { origins: [`${address}:443/*`] }, gesture: true }]);
  expect((await leftOver(settings)).list ?? []).toEqual([]);
});
