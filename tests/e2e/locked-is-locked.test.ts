/** After the lock nothing in the browser can open a record, on any surface. */
import type { Page, Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createVault, lock, locked, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { panelBeside } from '../support/beside';
import { openApp, openTab, restart, startBrowser, startPwa } from '../support/browser';
import { type Probed, probe } from '../support/decrypt-probe';
import { withLiveObjects, wordsInMemory } from '../support/live-memory';

/** In a page, keys that only a closure holds are tried as well. */
const look = (surface: Page | Worker): Promise<Probed> =>
  'goto' in surface ? withLiveObjects(surface, () => surface.evaluate(probe)) : surface.evaluate(probe);

/** What was being opened in the moment of the lock may hold its key until it is done; nothing holds it longer. */
async function cannotOpen(surface: Page | Worker, name: string): Promise<void> {
  await expect.poll(async () => (await look(surface)).opened, { message: name }).toBe(0);
  expect((await look(surface)).rows, name).toBeGreaterThan(0);
}

/** One sealed row is enough to try keys on. */
async function saveWorkerName(app: Page): Promise<void> {
  await app.getByLabel(words('settings_worker_name'), { exact: true }).fill('Wren Alder');
  await app.getByRole('button', { name: words('settings_worker_save'), exact: true }).click();
  await app.getByText(words('change_worker_changed')).first().waitFor();
}

describe('locked is locked', () => {
  test('in the extension: side panel, app tab and background', async () => {
    const { browser, panel } = await panelBeside();
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
    for (const [name, surface] of surfaces) await cannotOpen(surface, `${name} after the lock`);
    await unlock(panel);
    await opened(app);
    expect((await look(panel)).opened, 'the probe still works').toBeGreaterThan(0);

    // The lock of the operating system is told to the background; it closes every surface.
    await worker.evaluate(() => {
      const states = chrome.idle.onStateChanged as unknown as { dispatch(state: string): void };
      states.dispatch('locked');
    });
    await locked(app);
    await locked(panel);
    for (const [name, surface] of surfaces) await cannotOpen(surface, `${name}, system locked`);
  });

  test('in the extension: no key outlives the browser', async () => {
    const browser = await startBrowser();
    const app = await openApp(browser, '/settings');
    await createVault(app);
    await saveWorkerName(app);
    expect((await look(app)).opened).toBeGreaterThan(0);
    const again = await openApp(await restart(browser));
    await locked(again);
    const after = await look(again);
    expect(after.rows).toBeGreaterThan(0);
    expect(after.opened).toBe(0);
  });

  test('in the extension: what was on the screen is gone from the memory of the page', async () => {
    const browser = await startBrowser();
    const app = await openApp(browser, '/settings');
    await createVault(app);
    await app.getByRole('button', { name: words('common_sample_people'), exact: true }).click();
    await app.getByRole('button', { name: words('settings_sample_remove'), exact: true }).waitFor();
    // A fresh page has made none of the people itself: what it knows it has opened. Short names are put together on
    // the screen ("Otto U."); the program itself holds none of them.
    const fresh = await openApp(browser);
    await opened(fresh);
    const shortName = /\b[A-Z][a-z]+ [A-Z]\.(?=\s|$)/g;
    const main = fresh.locator('main');
    await main.getByText(new RegExp(shortName.source)).first().waitFor();
    const names = ((await main.allInnerTexts()).join(' ').match(shortName) ?? []).slice(0, 10);
    expect(names.length).toBeGreaterThan(3);
    for (const times of await wordsInMemory(fresh, names)) expect(times).toBeGreaterThan(0);
    await lock(fresh);
    await expect.poll(() => wordsInMemory(fresh, names), { timeout: 30_000 }).toEqual(names.map(() => 0));
  });

  test('in the web app: a tab that the browser stops has no key, and asks the others when it goes on', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const only = await openTab(browser, `${site.origin}/#/settings`);
    await createVault(only);
    await saveWorkerName(only);
    // A headless browser stops no page; it is told here as a browser tells it.
    const stop = (page: Page) =>
      page.evaluate(() => {
        document.dispatchEvent(new Event('freeze'));
        document.dispatchEvent(new Event('resume'));
      });
    await stop(only);
    await locked(only);
    await cannotOpen(only, 'after it was stopped');

    await unlock(only);
    const other = await openTab(browser, `${site.origin}/#/settings`);
    await opened(other);
    await stop(only);
    await opened(only);
  });

  test('in the web app: every open tab, and a new one that asks the others', async () => {
    const site = await startPwa();
    const browser = await startBrowser({ extension: '' });
    const first = await openTab(browser, `${site.origin}/#/settings`);
    await createVault(first);
    await saveWorkerName(first);
    const second = await openTab(browser, `${site.origin}/#/settings`);
    await opened(second);
    for (const tab of [first, second]) {
      const before = await look(tab);
      expect(before.rows).toBeGreaterThan(0);
      expect(before.opened, 'before the lock').toBe(before.rows);
    }
    await lock(first);
    await locked(second);
    for (const tab of [first, second, await openTab(browser, site.origin)]) await cannotOpen(tab, 'after the lock');
  });
});
