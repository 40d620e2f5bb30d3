/** After the lock nothing in the browser can open a record, on any surface. */
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { createVault, lock, locked, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, openSidePanel, openTab, serveFolder, startBrowser, startPwa } from '../support/browser';
import { type Probed, probe } from '../support/decrypt-probe';

const look = (surface: Page | Worker): Promise<Probed> => (surface as Page).evaluate(probe);

/** One sealed row is enough to try keys on. */
async function saveWorkerName(app: Page): Promise<void> {
  await app.getByLabel(words('settings_worker_name'), { exact: true }).fill('Wren Alder');
  await app.getByRole('button', { name: words('settings_worker_save'), exact: true }).click();
  await app.getByText(words('change_worker_changed')).first().waitFor();
}

test('in the extension: side panel, app tab and background', async () => {
  const site = await serveFolder('src/cli/sample-site');
  const browser = await startBrowser();
  const page = await openTab(browser, `${site.origin}/food-pantry.html`);
  const panel = await openSidePanel(browser, page);
  await createVault(panel);
  const app = await openApp(browser, '/settings');
  await opened(app);
  await saveWorkerName(app);
  const worker = browser.context.serviceWorkers()[0] as Worker;
  const surfaces: [string, Page | Worker][] = [
    ['side panel', panel],
    ['app tab', app],
    ['background', worker],
  ];
  for (const [name, surface] of surfaces) {
    const before = await look(surface);
    expect(before.rows, name).toBeGreaterThan(0);
    expect(before.opened, `${name} before the lock`).toBe(before.rows);
    expect(before.sample, name).toContain('{');
  }
  await lock(app);
  await locked(panel);
  for (const [name, surface] of surfaces) {
    const after = await look(surface);
    expect(after.rows, name).toBeGreaterThan(0);
    expect(after.opened, `${name} after the lock`).toBe(0);
  }
  await unlock(panel);
  expect((await look(panel)).opened, 'the probe still works').toBeGreaterThan(0);
});

test('in the web app: every open tab, and a new one that asks the others', async () => {
  const site = await startPwa();
  const browser = await startBrowser({ extension: '' });
  const first = await openTab(browser, `${site.origin}/#/settings`);
  await createVault(first);
  await saveWorkerName(first);
  const second = await openTab(browser, `${site.origin}/#/settings`);
  await opened(second);
  const before = await look(second);
  expect(before.rows).toBeGreaterThan(0);
  expect(before.opened, 'before the lock').toBe(before.rows);
  await lock(first);
  await locked(second);
  for (const tab of [first, second, await openTab(browser, site.origin)]) {
    const after = await look(tab);
    expect(after.rows).toBeGreaterThan(0);
    expect(after.opened, 'after the lock').toBe(0);
  }
});
