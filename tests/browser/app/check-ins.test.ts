/** Check-ins that come again: one day called off, an end, and what the list, the calendar and the file say of it. */
import { expect, test } from 'vitest';
import { exportCalendar } from '../../../src/app/calendar/export-calendar';
import { readCalendar } from '../../../src/app/calendar/read-calendar';
import { addClient } from '../../../src/app/clients/add-client';
import { readToday } from '../../../src/app/today/read-today';
import { addTodo } from '../../../src/app/todos/add-todo';
import { callOff } from '../../../src/app/todos/call-off';
import { completeTodo } from '../../../src/app/todos/complete-todo';
import { addDated, datedKey, newDated, withRule } from '../../../src/app/todos/dated-form';
import { moveTodo } from '../../../src/app/todos/move-todo';
import { type Laptop, newLaptop, succeeded, why, written } from './laptop';

const words = { appointment: 'A', deadline: 'D', 'check-in': 'C', todo: 'T', routine: 'R' };

async function weekly(rule = 'FREQ=WEEKLY;BYDAY=MO') {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const fields = { title: 'Call Rosa', due: '2026-11-23', clientId, repeat: rule };
  const { todoId } = written(await addTodo(app, fields));
  return { app, clientId, todoId };
}
const openOne = async (app: Laptop) =>
  [...(await app.records.all('todo')).values()].find((t) => t.status === 'requested');
const days = async (app: Laptop) =>
  (await readCalendar(app, { from: '2026-11-01', to: '2026-12-21' })).entries.map(({ day }) => day);
const listed = async (app: Laptop) =>
  (await readToday(app, '2026-12-21')).items.flatMap(({ link, due }) => (link.kind === 'todo' ? [due] : []));
const file = (app: Laptop) => exportCalendar(app, { names: false, words });

test('one that is skipped makes room for the next one; undo brings it back', async () => {
  const { app, todoId } = await weekly();
  const off = written(await callOff(app, todoId, '2026-11-23'));
  expect(await app.records.get('todo', todoId)).toMatchObject({ status: 'cancelled' });
  expect(await openOne(app)).toMatchObject({ due: '2026-11-30', series: todoId, title: 'Call Rosa' });
  expect(await days(app)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
  expect(await listed(app)).not.toContain('2026-11-23');
  expect(succeeded(await callOff(app, todoId, '2026-11-23'))).toBeNull();
  succeeded(await app.writer.undo(off.changeId));
  expect(await days(app)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
  expect(await listed(app)).toContain('2026-11-23');
});

test('a day to come that is called off is left out by the calendar, the file and the next one; undo brings it back', async () => {
  const { app, todoId } = await weekly();
  const off = written(await callOff(app, todoId, '2026-11-30'));
  const but = ['2026-11-23', '2026-12-07', '2026-12-14', '2026-12-21'];
  expect(await days(app)).toEqual(but);
  expect(await file(app)).toContain('EXDATE;VALUE=DATE:20261130');
  expect(succeeded(await callOff(app, todoId, '2026-11-30'))).toBeNull();
  expect(why(await callOff(app, todoId, '2026-12-01'))).toBe('not-from-here');
  succeeded(await app.writer.undo(off.changeId));
  expect(await days(app)).toContain('2026-11-30');
  expect(await file(app)).not.toContain('EXDATE');

  written(await callOff(app, todoId, '2026-11-30'));
  written(await completeTodo(app, todoId));
  const next = await openOne(app);
  expect(next?.due).toBe('2026-12-07');
  expect(await days(app)).toEqual(but.slice(1));
  written(await callOff(app, next?.id ?? '', '2026-12-14'));
  written(await callOff(app, next?.id ?? '', '2026-12-07'));
  expect((await openOne(app))?.due).toBe('2026-12-21');
});

test('one that was moved is skipped with the day it stands for', async () => {
  const { app, todoId } = await weekly();
  written(await moveTodo(app, todoId, '2026-11-25'));
  written(await callOff(app, todoId, '2026-11-25'));
  expect((await openOne(app))?.due).toBe('2026-11-30');
});

test('what comes once, is done, or follows a rule of a later version is not called off', async () => {
  const { app, todoId } = await weekly('FREQ=HOURLY');
  expect(why(await callOff(app, todoId, '2026-11-23'))).toBe('not-from-here');
  const once = written(await addTodo(app, { title: 'Once', due: '2026-11-23' })).todoId;
  expect(why(await callOff(app, once, '2026-11-23'))).toBe('not-from-here');
  expect(why(await callOff(app, crypto.randomUUID(), '2026-11-23'))).toBe('gone');
});

test('one with an end comes as often as was said, a day called off included', async () => {
  const app = await newLaptop();
  const form = withRule(newDated('', '2026-11-23'), 'FREQ=WEEKLY;BYDAY=MO');
  written(await addDated(app, { ...form, title: 'Call', ends: 'times', times: '3' }, datedKey('')));
  const first = await openOne(app);
  expect(await days(app)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  expect(await file(app)).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3');
  written(await callOff(app, first?.id ?? '', '2026-12-07'));
  written(await completeTodo(app, first?.id ?? ''));
  const second = await openOne(app);
  expect(second?.due).toBe('2026-11-30');
  written(await completeTodo(app, second?.id ?? ''));
  expect(await openOne(app)).toBeUndefined();
});
