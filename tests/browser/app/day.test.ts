import { describe, expect, test } from 'vitest';
import { appointmentKey, formOfAppointment, newAppointment } from '../../../src/app/appointments/appointment-form';
import {
  addAppointment,
  changeAppointment,
  rescheduleAppointment,
  settleAppointment,
} from '../../../src/app/appointments/appointments';
import { readCalendar } from '../../../src/app/calendar/read-calendar';
import { addClient } from '../../../src/app/clients/add-client';
import { bringBack, putOff } from '../../../src/app/today/put-off';
import { readToday } from '../../../src/app/today/read-today';
import { changeRules, readRules } from '../../../src/app/today/today-rules';
import { addTodo } from '../../../src/app/todos/add-todo';
import { completeTodo } from '../../../src/app/todos/complete-todo';
import { moveTodo } from '../../../src/app/todos/move-todo';
import { daysLater, type Laptop, newLaptop, succeeded, why, written } from './laptop';

const TODAY = '2026-11-23';
const rosa = async (app: Laptop) => written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
const todos = async (app: Laptop) =>
  [...(await app.records.all('todo')).values()].map(({ due, status }) => `${due} ${status}`).toSorted();

describe('a check-in', () => {
  test('that is done is there again for its next day; undo takes back both', async () => {
    const app = await newLaptop();
    const fields = { title: 'Call', due: TODAY, clientId: await rosa(app), repeat: 'FREQ=WEEKLY;BYDAY=MO' };
    const { todoId } = written(await addTodo(app, fields));
    const done = written(await completeTodo(app, todoId));
    expect(await todos(app)).toEqual(['2026-11-23 completed', '2026-11-30 requested']);
    succeeded(await app.writer.undo(done.changeId));
    expect(await todos(app)).toEqual(['2026-11-23 requested']);
  });

  test('that was moved to an earlier day stands for its own one, and comes again after that', async () => {
    const app = await newLaptop();
    const fields = { title: 'Call', due: '2026-11-30', repeat: 'FREQ=WEEKLY;BYDAY=MO' };
    const { todoId } = written(await addTodo(app, fields));
    const standsFor = async () => (await app.records.get('todo', todoId))?.standsFor;
    written(await moveTodo(app, todoId, '2026-11-26'));
    written(await moveTodo(app, todoId, '2026-11-25'));
    expect(await standsFor()).toBe('2026-11-30');
    written(await moveTodo(app, todoId, '2026-11-30'));
    expect(await standsFor()).toBeUndefined();
    written(await moveTodo(app, todoId, '2026-11-25'));
    written(await completeTodo(app, todoId));
    expect(await todos(app)).toEqual(['2026-11-25 completed', '2026-12-07 requested']);
  });
});

describe('a reminder', () => {
  test('is put off until a day, brought back, and seen again when the day has come', async () => {
    const app = await newLaptop();
    const { todoId } = written(await addTodo(app, { title: 'Order bus passes', due: TODAY }));
    const key = `todo-due:${todoId}`;
    const seen = async (day: string) => {
      const { items, putOff: later } = await readToday(app, day);
      return [items.map((item) => item.key), later.map(({ item, until }) => `${item.key} ${until}`)];
    };
    expect(await seen(TODAY)).toEqual([[key], []]);
    expect(why(await putOff(app, key, TODAY))).toBe('not-from-here');
    const off = written(await putOff(app, key, '2026-11-25'));
    expect(await seen(TODAY)).toEqual([[], [`${key} 2026-11-25`]]);
    expect(await seen('2026-11-25')).toEqual([[key], []]);
    succeeded(await app.writer.undo(off.changeId));
    expect(await seen(TODAY)).toEqual([[key], []]);
    written(await putOff(app, key, '2026-11-25'));
    written(await bringBack(app, key));
    expect(succeeded(await bringBack(app, key))).toBeNull();
    expect(await seen(TODAY)).toEqual([[key], []]);
  });

  test('gets another day in one step, and the old one back', async () => {
    const app = await newLaptop();
    const { todoId } = written(await addTodo(app, { title: 'Order bus passes', due: TODAY }));
    const moved = written(await moveTodo(app, todoId, '2026-11-30'));
    expect(await todos(app)).toEqual(['2026-11-30 requested']);
    expect(succeeded(await moveTodo(app, todoId, '2026-11-30'))).toBeNull();
    succeeded(await app.writer.undo(moved.changeId));
    expect(await todos(app)).toEqual(['2026-11-23 requested']);
    written(await completeTodo(app, todoId));
    expect(why(await moveTodo(app, todoId, '2026-11-30'))).toBe('not-from-here');
  });

  test('comes after as many days as the settings say; a number that is none is not taken', async () => {
    const app = await newLaptop();
    const key = { kind: 'setting', subject: '', slot: 'today-rules' } as const;
    expect((await readRules(app)).contact.high).toBe(7);
    const changed = written(await changeRules(app, { 'contact-high': 3, onHold: 10 }, key));
    expect(await readRules(app)).toMatchObject({ contact: { high: 3, moderate: 14 }, onHold: 10 });
    succeeded(await app.writer.undo(changed.changeId));
    expect(await readRules(app)).toMatchObject({ contact: { high: 7 }, onHold: 30 });
    written(await changeRules(app, { 'contact-high': 2, onHold: 0 }, key));
    expect(await readRules(app)).toMatchObject({ contact: { high: 2 }, onHold: 30 });
  });
});

describe('an appointment', () => {
  const formFor = async (app: Laptop) => ({
    ...newAppointment(app, await rosa(app), '2026-11-24'),
    start: '2:30p',
    minutes: '45',
    place: ' Kitchen ',
  });

  test('is made once however often it is saved, changed, and kept', async () => {
    const app = await newLaptop();
    const form = await formFor(app);
    const key = appointmentKey('', 'new');
    expect(why(await addAppointment(app, { ...form, start: 'soon' }, key))).toBe('not-from-here');
    written(await addAppointment(app, form, key));
    written(await addAppointment(app, form, key));
    expect((await app.records.all('appointment')).size).toBe(1);
    const made = await app.records.get('appointment', form.id);
    const open = formOfAppointment(made as never, app.platform.zone());
    written(await changeAppointment(app, { ...open, minutes: '60' }, appointmentKey(form.id, 'change')));
    const appointment = await app.records.get('appointment', form.id);
    expect(appointment).toMatchObject({ status: 'booked', place: 'Kitchen', zone: app.platform.zone() });
    expect(Date.parse(appointment?.endsAt ?? '') - Date.parse(appointment?.startsAt ?? '')).toBe(3_600_000);
    const page = await readCalendar(app, { from: '2026-11-24', to: '2026-11-24' });
    expect(page.entries.map(({ kind, id }) => [kind, id])).toEqual([['appointment', form.id]]);
    written(await settleAppointment(app, form.id, 'fulfilled'));
    expect(why(await settleAppointment(app, form.id, 'noshow'))).toBe('not-from-here');
  });

  test('at another time is a new one that names the old; a missed one stays missed', async () => {
    const app = await newLaptop();
    const form = await formFor(app);
    written(await addAppointment(app, form, appointmentKey('', 'new')));
    const next = { ...form, id: crypto.randomUUID(), date: '2026-11-26' };
    const moved = written(await rescheduleAppointment(app, form.id, next, appointmentKey(form.id, 'move')));
    const status = async (id: string) => (await app.records.get('appointment', id))?.status;
    expect(await app.records.get('appointment', next.id)).toMatchObject({ status: 'booked', replaces: form.id });
    expect(await status(form.id)).toBe('cancelled');
    succeeded(await app.writer.undo(moved.changeId));
    expect(await status(form.id)).toBe('booked');
    expect(await status(next.id)).toBeUndefined();
    written(await settleAppointment(app, form.id, 'noshow'));
    const again = { ...next, id: crypto.randomUUID() };
    written(await rescheduleAppointment(app, form.id, again, appointmentKey(form.id, 'move')));
    expect([await status(form.id), await status(again.id)]).toEqual(['noshow', 'booked']);
  });

  test('of yesterday asks what came of it', async () => {
    const app = await newLaptop();
    const form = await formFor(app);
    written(await addAppointment(app, form, appointmentKey('', 'new')));
    await daysLater(app, 3);
    const { items } = await readToday(app, '2026-11-26');
    expect(items.map(({ rule }) => rule)).toContain('appointment-unsettled');
  });
});
