/** A database that vanished behind the app is noticed: never an empty welcome where there were clients. */
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, openTab, serveFolder, startBrowser, startPwa } from '../support/browser';

const lost = (page: Page) => page.getByRole('heading', { name: words('shell_vault_lost_title') });
const welcome = (page: Page) => page.getByRole('button', { name: words('welcome_start') });

/** Deletes databases as the browser does when it runs short: all at once, nobody asked. */
function deleteDatabases(where: Page | Worker, keep: string[] = []): Promise<void> {
  return (where as Page).evaluate(async (kept) => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name && !kept.includes(name) ? [name] : []));
    await Promise.all(
      names.map(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      ),
    );
  }, keep);
}

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
