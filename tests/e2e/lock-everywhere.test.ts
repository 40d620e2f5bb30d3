/** What means the person locks the web app as well, on two real surfaces; nothing the extension says opens it. */
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { locked, opened, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { probe } from '../support/decrypt-probe';
import { withLiveObjects } from '../support/live-memory';
import { button, twoSurfaces } from '../support/two-surfaces';

/** Sealed rows that something in the page can open. */
const openable = (page: Page) => withLiveObjects(page, () => page.evaluate(probe));

const systemLock = (worker: Worker) =>
  worker.evaluate(() => {
    const states = chrome.idle.onStateChanged as unknown as { dispatch(state: string): void };
    states.dispatch('locked');
  });

test('the computer’s lock and “Lock” in the extension lock the web app at once; a deadline of the extension does not', async () => {
  const { browser, settings, web } = await twoSurfaces();
  const worker = browser.context.serviceWorkers()[0] as Worker;
  await web.goto(`${web.url().split('#')[0]}#/settings`);
  await web.getByText(words('connection_live'), { exact: true }).waitFor();
  const before = await openable(web);
  expect(before.opened).toBeGreaterThan(0);

  await systemLock(worker);
  await locked(settings);
  await locked(web);
  await web.getByText(words('unlock_reason_system')).waitFor();
  await expect.poll(async () => (await openable(web)).opened).toBe(0);
  expect((await openable(web)).rows).toBeGreaterThanOrEqual(before.rows);

  // Unlocking one side is no word to the other.
  await unlock(settings);
  await web.waitForTimeout(2_000);
  await locked(web);
  await unlock(web);

  await button(settings, 'shell_lock').click();
  await locked(settings);
  await locked(web);
  await web.getByText(words('unlock_reason_other_surface')).waitFor();
  await unlock(web);

  // The extension locks by its own deadline while somebody is at work in the web app.
  await unlock(settings);
  await settings.evaluate(() => chrome.storage.session.set({ lock: { state: 'locked', reason: 'idle' } }));
  await locked(settings);
  await web.waitForTimeout(2_000);
  await opened(web);

  // Locked already, the extension still passes on that the computer is locked now.
  await systemLock(worker);
  await locked(web);
});
