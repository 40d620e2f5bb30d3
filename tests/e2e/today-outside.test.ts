/** Today outside the extension's pages: the number on the toolbar button and the message of the day, both switched on. */
import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { showSamplePeople } from '../../src/cli/drive/app-work.mjs';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { words } from '../../src/cli/drive/words.mjs';
import { browserThatAllowed } from '../support/allowed-before';
import { openApp } from '../support/browser';

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

  await app.getByRole('button', { name: words('shell_quick_hide_help') }).click();
  await expect.poll(badge).toBe('');
});
