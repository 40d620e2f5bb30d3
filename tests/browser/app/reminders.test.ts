/** What is shown of Today outside the windows, over a real vault; the browser's side is written down as it comes. */
import { afterEach, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { today } from '../../../src/app/clock';
import type { Reminders } from '../../../src/app/platform';
import { keepReminders } from '../../../src/app/today/keep-reminders';
import { chooseReminders } from '../../../src/app/today/reminder-choice';
import { addTodo } from '../../../src/app/todos/add-todo';
import { completeTodo } from '../../../src/app/todos/complete-todo';
import { addDays } from '../../../src/domain/time/plain-date';
import { type DailyNotice, NO_REMINDERS, type ReminderChoice } from '../../../src/domain/today/reminders';
import { type Laptop, newLaptop, written } from './laptop';

const words = { counted: (count: number) => `${count} things`, plain: () => 'Look at Today' };
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A vault with two things due and one that can wait; `shown`: what is to be seen outside now. */
async function atWork() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const day = today(app);
  const due = written(await addTodo(app, { title: 'Call the clinic', clientId, due: day }));
  written(await addTodo(app, { title: 'Send the form', clientId, due: addDays(day, -2) }));
  written(await addTodo(app, { title: 'Next month', clientId, due: addDays(day, 30) }));
  const shown: { badge?: number; notice?: DailyNotice | null; everything: string[] } = { everything: [] };
  const reminders: Reminders = {
    badge: async (count) => {
      shown.badge = count;
      shown.everything.push(String(count));
    },
    notices: {
      allowed: async () => true,
      ask: async () => true,
      async plan(notice) {
        shown.notice = notice;
        shown.everything.push(JSON.stringify(notice));
        await app.platform.settings.set('daily-notice', notice);
      },
    },
  };
  ends.push(keepReminders(app, reminders, words));
  const choose = (choice: Partial<ReminderChoice>) =>
    chooseReminders(app.platform, reminders, { ...NO_REMINDERS, ...choice });
  return { app, day, due, shown, choose };
}

const locked = (app: Laptop) => expect.poll(() => app.session.state.value.kind).toBe('locked');

test('nothing is counted until it is switched on; then the number follows what is done', async () => {
  const { app, due, shown, choose } = await atWork();
  await choose({ hideOnLock: true });
  expect(shown.everything.filter((one) => one !== '0' && one !== 'null')).toEqual([]);
  await choose({ badge: true });
  await expect.poll(() => shown.badge).toBe(2);
  written(await completeTodo(app, due.todoId));
  await expect.poll(() => shown.badge).toBe(1);
  await choose({});
  expect(shown.badge).toBe(0);
  expect(shown.notice).toBeNull();
});

test('the message of the day is a number of things, and neither it nor the icon ever holds a name or a word of a record', async () => {
  const { app, day, due, shown, choose } = await atWork();
  await choose({ badge: true, notify: true, at: '07:15' });
  await expect
    .poll(() => shown.notice)
    .toEqual({ at: '07:15', counted: { day, text: '2 things' }, plain: 'Look at Today' });
  written(await completeTodo(app, due.todoId));
  await expect.poll(() => shown.notice?.counted?.text).toBe('1 things');
  await app.session.lock('asked');
  expect(shown.everything.join()).not.toMatch(/Rosa|Marmalade|clinic|form|month/i);
});

test('a lock leaves the last number, takes it away where that was chosen, and hiding everything always does', async () => {
  const stays = await atWork();
  await stays.choose({ badge: true });
  await expect.poll(() => stays.shown.badge).toBe(2);
  await stays.app.session.lock('idle');
  await locked(stays.app);
  expect(stays.shown.badge).toBe(2);

  const goes = await atWork();
  await goes.choose({ badge: true, notify: true, hideOnLock: true });
  await expect.poll(() => goes.shown.notice?.counted?.text).toBe('2 things');
  await goes.app.session.lock('idle');
  await expect.poll(() => goes.shown.badge).toBe(0);
  await expect.poll(() => goes.shown.notice).toEqual({ at: NO_REMINDERS.at, plain: 'Look at Today' });

  const hidden = await atWork();
  await hidden.choose({ badge: true });
  await expect.poll(() => hidden.shown.badge).toBe(2);
  await hidden.app.session.lock('quick-hide');
  await expect.poll(() => hidden.shown.badge).toBe(0);
});
