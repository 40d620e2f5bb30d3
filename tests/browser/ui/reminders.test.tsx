/** The switches for what is shown outside the windows, as a person meets them. */
import { expect, test } from 'vitest';
import type { Reminders } from '../../../src/app/platform';
import type { DailyNotice } from '../../../src/domain/today/reminders';
import { emptyLaptop, withVault } from '../app/laptop';
import { fill, heading, openApp, see } from './page';

/** Settings of a browser whose user answers the question for messages with `answers`, one after the other. */
async function settings(...answers: boolean[]) {
  const planned: (DailyNotice | null)[] = [];
  const reminders: Reminders = {
    alone: (work) => work(),
    badge: async () => undefined,
    notices: {
      allowed: async () => false,
      ask: async () => answers.shift() === true,
      plan: async (notice) => void planned.push(notice),
      resume: async () => undefined,
      close: async () => undefined,
    },
  };
  await openApp(await withVault(await emptyLaptop(() => ({ reminders: async () => reminders }))));
  location.hash = '#/settings';
  await heading('Settings');
  return planned;
}

const box = async (label: string) => ((await see('label', label)) as HTMLLabelElement).control as HTMLInputElement;

test('a “no” of the browser is said plainly, each time, and the switch stays off until there is a “yes”', async () => {
  const planned = await settings(false, false, true);
  const notify = await box('Show one message a day');
  expect([notify.checked, (await box('Show how many things are due')).checked]).toEqual([false, false]);
  for (const _time of [1, 2]) {
    notify.click();
    await see('.note-box', 'so this stays off');
    await expect.poll(() => notify.checked).toBe(false);
  }
  expect(planned).toEqual([]);
  notify.click();
  await see('.toast', 'Setting saved');
  await expect.poll(() => document.querySelector('.note-box.check')).toBeNull();
  await expect.poll(() => planned.at(-1)).toMatchObject({ at: '08:30', plain: 'Time to look at Today' });
  await fill('Time of the message', '07:10');
  await expect.poll(() => planned.at(-1)).toMatchObject({ at: '07:10', counted: { text: 'Nothing is due today.' } });
  notify.click();
  await expect.poll(() => planned.at(-1)).toBeNull();
});

test('the number on the icon can be made to go with the lock', async () => {
  await settings();
  (await box('Show how many things are due')).click();
  (await box('Take the number away when Caseclip locks')).click();
  await expect.poll(async () => (await box('Take the number away when Caseclip locks')).checked).toBe(true);
});
