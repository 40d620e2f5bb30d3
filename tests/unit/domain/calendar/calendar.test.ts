import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../../../src/domain/appointment/appointment';
import { calendarEntries, isOver } from '../../../../src/domain/calendar/calendar-entries';
import { addMonths, daysOf, spanOf, turnPage } from '../../../../src/domain/calendar/span';
import type { Client } from '../../../../src/domain/client/client';
import type { Goal } from '../../../../src/domain/plan/goal';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { Step } from '../../../../src/domain/plan/step';
import type { Risk } from '../../../../src/domain/risk/risk';
import type { Todo } from '../../../../src/domain/todo/todo';

const at = '2026-11-01T15:00:00.000Z';
const client: Client = { id: 'c', given: 'Otto', family: 'Umbrellastand', createdAt: at };
const appointment = (over: Partial<Appointment> = {}): Appointment => ({
  id: 'a',
  clientId: 'c',
  status: 'booked',
  startsAt: '2026-11-24T06:30:00.000Z',
  endsAt: '2026-11-24T07:30:00.000Z',
  zone: 'America/Los_Angeles',
  createdAt: at,
  ...over,
});
const todo = (over: Partial<Todo> = {}): Todo => ({
  id: 't',
  clientId: 'c',
  title: 'Call',
  due: '2026-11-23',
  status: 'requested',
  owner: 'worker',
  createdAt: at,
  ...over,
});
const risk: Risk = {
  id: 'k',
  clientId: 'c',
  kind: 'health',
  level: 'low',
  status: 'final',
  reason: 'x',
  date: '2026-11-01',
  reviewBy: '2026-11-25',
  createdAt: at,
};
const byId = <Row extends { readonly id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
const november = { from: '2026-11-01', to: '2026-11-30' };
const none = {
  appointments: new Map(),
  todos: new Map(),
  risks: new Map(),
  steps: new Map(),
  goals: new Map(),
  plans: new Map(),
  blocks: [],
};
const shown = (over: object, span = november) =>
  calendarEntries({ zone: 'America/Los_Angeles', clients: byId(client), ...none, ...over }, span).map(
    ({ kind, day, ahead }) => `${kind} ${day}${ahead ? ' ahead' : ''}`,
  );

describe('the calendar', () => {
  test('puts an appointment on the day of the place where the device is, before what has the whole day', () => {
    expect(shown({ appointments: byId(appointment()), todos: byId(todo()), risks: byId(risk) })).toEqual([
      'appointment 2026-11-23',
      'todo 2026-11-23',
      'risk-review 2026-11-25',
    ]);
  });

  test('shows a check-in on every day on which it will come again, from the day it is due', () => {
    const weekly = todo({ repeat: 'FREQ=WEEKLY', repeatFrom: '2026-11-09', due: '2026-11-16' });
    expect(shown({ todos: byId(weekly) })).toEqual([
      'check-in 2026-11-16',
      'check-in 2026-11-23 ahead',
      'check-in 2026-11-30 ahead',
    ]);
    expect(shown({ todos: byId(weekly) }, { from: '2026-12-01', to: '2026-12-10' })).toEqual([
      'check-in 2026-12-07 ahead',
    ]);
  });

  test('shows the worker’s own routines of a plan that is at work, from their next time on', () => {
    const step: Step = {
      id: 's',
      clientId: 'c',
      goalId: 'g',
      text: 'Bring the pills',
      owner: 'worker',
      rrule: 'FREQ=WEEKLY;BYDAY=MO,TH',
      due: '2026-11-19',
      status: 'requested',
      createdAt: at,
    };
    const goal = { id: 'g', clientId: 'c', text: 'x', category: '', statusDate: '2026-11-01', createdAt: at } as const;
    const plan: Plan = { id: 'p', clientId: 'c', status: 'active', version: 1, createdAt: at };
    const of = (more: Partial<Step>, lifecycleStatus: Goal['lifecycleStatus'] = 'active') =>
      shown({
        steps: byId({ ...step, ...more }),
        goals: byId({ ...goal, lifecycleStatus }),
        plans: byId(plan),
      });
    const later = ['routine 2026-11-23 ahead', 'routine 2026-11-26 ahead', 'routine 2026-11-30 ahead'];
    expect(of({})).toEqual(['routine 2026-11-19', ...later]);
    expect(of({ due: undefined, createdAt: '2026-11-22T15:00:00.000Z' })).toEqual(later);
    for (const none of [{ owner: 'client' }, { status: 'completed' }, { rrule: undefined }] as const)
      expect(of(none)).toEqual([]);
    expect(of({}, 'on-hold')).toEqual([]);
  });

  test('shows protected time on its day of every week, by the clock on the wall, before and after the clocks change', () => {
    const blocks = [{ id: 'b', name: 'Notes', weekday: 0, from: '14:00', to: '16:00' }];
    const data = { zone: 'America/Los_Angeles', clients: new Map(), ...none, blocks };
    expect(
      calendarEntries(data, { from: '2026-10-20', to: '2026-11-05' }).map(({ kind, title, at, endsAt }) => [
        kind,
        title,
        at,
        endsAt,
      ]),
    ).toEqual([
      ['protected', 'Notes', '2026-10-25T21:00:00.000Z', '2026-10-25T23:00:00.000Z'],
      ['protected', 'Notes', '2026-11-01T22:00:00.000Z', '2026-11-02T00:00:00.000Z'],
    ]);
  });

  test('leaves out what is done, what was a mistake, and clients in the trash', () => {
    expect(shown({ todos: byId(todo({ status: 'completed' })) })).toEqual([]);
    expect(shown({ appointments: byId(appointment({ status: 'entered-in-error' })) })).toEqual([]);
    expect(shown({ appointments: byId(appointment()), clients: new Map() })).toEqual([]);
  });

  test('keeps an appointment that was kept, missed or cancelled, and knows that it is over', () => {
    const entries = calendarEntries(
      { zone: 'UTC', clients: byId(client), ...none, appointments: byId(appointment({ status: 'noshow' })) },
      november,
    );
    expect(entries.map(isOver)).toEqual([true]);
  });
});

describe('a page of the calendar', () => {
  test('is a month in whole weeks, beginning on the day on which weeks begin there', () => {
    expect(spanOf('month', '2026-11-23', 0)).toEqual({ from: '2026-11-01', to: '2026-12-05' });
    expect(spanOf('month', '2026-11-23', 1)).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(daysOf(spanOf('month', '2026-02-10', 0))).toHaveLength(28);
  });

  test('is a week, or four weeks as a list', () => {
    expect(spanOf('week', '2026-11-22', 1)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(spanOf('week', '2026-11-22', 0)).toEqual({ from: '2026-11-22', to: '2026-11-28' });
    expect(daysOf(spanOf('list', '2026-11-22', 0))).toHaveLength(28);
  });

  test('is turned by a month, a week, or four weeks', () => {
    expect(turnPage('month', '2026-01-31', 1)).toBe('2026-02-28');
    expect(turnPage('month', '2026-01-31', -1)).toBe('2025-12-31');
    expect(turnPage('week', '2026-11-22', 1)).toBe('2026-11-29');
    expect(turnPage('list', '2026-11-22', -1)).toBe('2026-10-25');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });
});
