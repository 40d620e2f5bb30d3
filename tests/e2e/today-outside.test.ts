/** Today outside the program's windows: the number on the toolbar button and the message of the day, in both faces. */
import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault, locked, unlock } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { browserThatAllowed } from '../support/allowed-before';
import { openApp, openTab, startBrowser, startPwa } from '../support/browser';
import { controlled } from '../support/service-worker';

test('the toolbar button shows how many things are due and the day’s message says no more; hiding everything clears it', async () => {
  const browser = await browserThatAllowed('notifications');
  const app = await openApp(browser);
  await createVault(app);
  const worker = browser.context.serviceWorkers()[0] as Worker;
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
  await showSamplePeople(app);
  const box = (key: string) => app.getByRole('checkbox', { name: words(key), exact: true });
  await box('remind_badge').waitFor();
  expect(await badge()).toBe('');

  await box('remind_badge').check();
  await expect.poll(badge).toMatch(/^[1-9]\d*$/);
  await box('remind_notify').check();
  await app.getByLabel(words('remind_at'), { exact: true }).fill('06:45');
  const planned = () => worker.evaluate(async () => (await chrome.alarms.get('today'))?.scheduledTime);
  await expect.poll(async () => new Date((await planned()) ?? 0).toTimeString().slice(0, 5)).toBe('06:45');

  await app.getByRole('link', { name: words('shell_today'), exact: true }).click();
  const due = async () => app.getByText(words('today_due', { count: await badge() })).count();
  await expect.poll(due).toBeGreaterThan(0);
  const count = await badge();

  // The clock rings; what it was set for is as if it were today.
  const message = await worker.evaluate(async () => {
    const said = Promise.withResolvers<string | undefined>();
    const create = chrome.notifications.create.bind(chrome.notifications);
    Object.assign(chrome.notifications, {
      create: (id: string, options: chrome.notifications.NotificationCreateOptions) => {
        said.resolve(options.message);
        return create(id, options);
      },
    });
    const ring = new Date();
    ring.setHours(6, 45, 0, 0);
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({
      name: 'today',
      scheduledTime: ring.getTime(),
    });
    return said.promise;
  });
  expect(message).toBe(words('remind_counted', { count }));
  const onScreen = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(onScreen).toEqual(['today']);

  await app.getByRole('button', { name: words('shell_quick_hide_help') }).click();
  await expect.poll(badge).toBe('');
  await expect.poll(onScreen).toEqual([]);
});

test('the web app says the day’s message in a window that was only opened, and hiding everything takes it away', async () => {
  const browser = await startBrowser({ extension: '' });
  const { origin } = await startPwa();
  await browser.context.grantPermissions(['notifications'], { origin });
  const app = await openTab(browser, 'about:blank');
  await app.clock.install({ time: new Date('2026-11-23T08:00:00') });
  await app.goto(`${origin}/`);
  await createVault(app);
  await controlled(app);
  await app.getByRole('link', { name: words('shell_settings'), exact: true }).click();
  await app.getByRole('checkbox', { name: words('remind_notify'), exact: true }).check();
  await app.getByLabel(words('remind_at'), { exact: true }).waitFor();
  const onScreen = () =>
    app.evaluate(async () => {
      const worker = await navigator.serviceWorker.ready;
      return (await worker.getNotifications()).map(({ body }) => body);
    });
  const kept = () =>
    app.evaluate(async () => {
      const asDone = <Value>(asked: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const settings = await asDone(indexedDB.open('caseclip-device'));
      const notice = await asDone(settings.transaction('settings').objectStore('settings').get('daily-notice'));
      settings.close();
      return notice?.counted?.text;
    });
  await expect.poll(kept).toBe(words('today_nothing_now'));

  await app.reload();
  await locked(app);
  expect(await onScreen()).toEqual([]);
  // Hour after hour, until the clock that the window sets at its start has rung; that may be the next morning.
  const anHourLater = async () => {
    await app.clock.fastForward('01:00:00');
    return onScreen();
  };
  await expect.poll(anHourLater).toHaveLength(1);
  expect([words('today_nothing_now'), words('remind_plain')]).toContain((await onScreen())[0]);
  await unlock(app);
  await app.getByRole('button', { name: words('shell_quick_hide_help') }).click();
  await expect.poll(onScreen).toEqual([]);
});
