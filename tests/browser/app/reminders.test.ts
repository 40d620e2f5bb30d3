/** What is shown of Today outside the windows, over a real vault; the browser's side is written down as it comes. */
import { afterEach, describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { today } from '../../../src/app/clock';
import type { Reminders } from '../../../src/app/platform';
import { keepReminders } from '../../../src/app/today/keep-reminders';
import { readToday } from '../../../src/app/today/read-today';
import { chooseReminders, startReminders } from '../../../src/app/today/reminder-choice';
import { addTodo } from '../../../src/app/todos/add-todo';
import { completeTodo } from '../../../src/app/todos/complete-todo';
import { addDays } from '../../../src/domain/time/plain-date';
import { type DailyNotice, NO_REMINDERS, type ReminderChoice } from '../../../src/domain/today/reminders';
import { heldWorkers } from '../../support/search-workers';
import { type Laptop, newLaptop, written } from './laptop';

const words = { counted: (count: number) => `${count} things`, plain: () => 'Look at Today' };
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

interface Shown {
  badge?: number;
  notice?: DailyNotice | null;
  /** The message on the screen. */
  message?: string | undefined;
  everything: string[];
  /** The browser takes its time to draw the next number. */
  slow?: Promise<void>;
  asked?: () => void;
}

/** A vault with two things due and one that can wait; `shown`: what is to be seen outside now. */
async function atWork() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const day = today(app);
  const due = written(await addTodo(app, { title: 'Call the clinic', clientId, due: day }));
  written(await addTodo(app, { title: 'Send the form', clientId, due: addDays(day, -2) }));
  written(await addTodo(app, { title: 'Next month', clientId, due: addDays(day, 30) }));
  const shown: Shown = { everything: [] };
  const reminders: Reminders = {
    alone: (work) => navigator.locks.request('tests of reminders', work),
    badge: async (count) => {
      shown.asked?.();
      const { slow } = shown;
      delete shown.slow;
      await slow;
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
      close: async () => {
        shown.message = undefined;
      },
      resume: async () => undefined,
    },
  };
  ends.push(startReminders(app, reminders), keepReminders(app, reminders, words));
  const choose = (choice: Partial<ReminderChoice>) =>
    chooseReminders(app.platform, reminders, { ...NO_REMINDERS, ...choice });
  return { app, day, due, shown, reminders, choose };
}

type AtWork = Awaited<ReturnType<typeof atWork>>;
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

describe('what was being counted or drawn', () => {
  const ON = { ...NO_REMINDERS, badge: true, notify: true, hideOnLock: true };

  test('when another window switched everything off is not shown, and nothing is planned any more', async () => {
    const workers = heldWorkers();
    const { app, shown, choose } = await atWork();
    app.search.warmUp();
    await expect.poll(() => app.search.reading.value?.kind).toBe('all');
    await choose(ON);
    await expect.poll(workers.held).toBeGreaterThan(0);
    // The other window shares the settings and the browser, not this window's memory.
    await app.platform.settings.set('reminders', NO_REMINDERS);
    const before = shown.everything.length;
    workers.release();
    expect((await readToday(app, today(app))).items.length).toBeGreaterThan(0);
    await choose({ ...NO_REMINDERS });
    expect(shown.everything.slice(before)).toEqual(['0', 'null']);
  });

  test.each([
    ['the vault locked', async ({ app }: AtWork) => app.session.lock('idle')],
    ['it was switched off', async ({ choose }: AtWork) => choose({})],
  ])('when %s leaves nothing behind', async (what, happens) => {
    const work = await atWork();
    const { shown } = work;
    const drawing = Promise.withResolvers<void>();
    const drawn = Promise.withResolvers<void>();
    Object.assign(shown, { slow: drawn.promise, asked: drawing.resolve });
    const chosen = work.choose(ON);
    await drawing.promise;
    const happened = happens(work);
    await chosen;
    // Time to overtake the one that draws.
    await new Promise((resolve) => setTimeout(resolve, 200));
    drawn.resolve();
    await happened;
    const left = what === 'it was switched off' ? null : { at: ON.at, plain: 'Look at Today' };
    await expect.poll(() => shown.badge).toBe(0);
    await work.reminders.alone(async () => expect(shown.notice ?? left).toEqual(left));
    expect(shown.everything.at(-1)).not.toContain('things');
  });
});

test('hiding everything takes the message of the day off the screen, as a lock does where that was chosen', async () => {
  for (const [choice, reason, left] of [
    [{}, 'quick-hide', undefined],
    [{ notify: true, hideOnLock: true }, 'idle', undefined],
    [{ notify: true }, 'idle', '2 things'],
  ] as const) {
    const { app, shown, choose, reminders } = await atWork();
    await choose(choice);
    shown.message = '2 things';
    await app.session.lock(reason);
    await locked(app);
    await reminders.alone(async () => expect(shown.message).toBe(left));
  }
});
