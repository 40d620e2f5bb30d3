import { describe, expect, test } from 'vitest';
import { calendarEvents, type ExportData } from '../../../src/app/calendar/calendar-events';
import type { Appointment } from '../../../src/domain/appointment/appointment';
import type { Client } from '../../../src/domain/client/client';
import type { Goal } from '../../../src/domain/plan/goal';
import type { Plan } from '../../../src/domain/plan/plan';
import type { Step } from '../../../src/domain/plan/step';
import type { Todo } from '../../../src/domain/todo/todo';
import { writeCalendar } from '../../../src/formats';
import { KIND_WORDS, NOTHING } from '../../support/calendar-data';

const made = '2026-11-23T15:00:00.000Z';
const client: Client = { id: 'c', given: 'Otto', family: 'Umbrellastand', createdAt: made };
const appointment: Appointment = {
  id: 'a',
  clientId: 'c',
  status: 'booked',
  title: 'About Otto’s lease',
  startsAt: '2026-11-24T15:00:00.000Z',
  endsAt: '2026-11-24T16:00:00.000Z',
  zone: 'UTC',
  place: 'At the Umbrellastands’',
  withWhom: 'His sister Ottilie',
  createdAt: made,
};
const todo = (over: Partial<Todo>): Todo => ({
  id: 't',
  clientId: 'c',
  title: 'Call Otto',
  due: '2026-11-24',
  status: 'requested',
  owner: 'worker',
  createdAt: made,
  ...over,
});
const byId = <Row extends { readonly id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
const of = (over: Partial<ExportData>, names = false) =>
  calendarEvents({ ...NOTHING, clients: byId(client), ...over }, '2026-11-23', { names, words: KIND_WORDS });

describe('a calendar file of the caseload', () => {
  const all = {
    appointments: byId(appointment),
    todos: byId(todo({}), todo({ id: 'd', deadline: 'hearing' }), todo({ id: 'w', repeat: 'FREQ=WEEKLY' })),
  };

  test('says what kind of thing is when, and no word that somebody typed', () => {
    const file = writeCalendar(of(all), made);
    expect(file).not.toMatch(/Otto|Umbrella|Ottilie|Call|lease/);
    expect(of(all).map(({ summary }) => summary)).toEqual(['Appointment', 'Task', 'Deadline', 'Check-in']);
  });

  test('names clients, words and places where that is chosen', () => {
    const [first, second] = of(all, true);
    expect(first).toMatchObject({
      summary: 'About Otto’s lease · Otto Umbrellastand',
      location: 'At the Umbrellastands’',
      description: 'His sister Ottilie',
    });
    expect(second?.summary).toBe('Call Otto · Otto Umbrellastand');
  });

  test('leaves out what is past, done, or about a client in the trash; strikes out what was cancelled', () => {
    const past = { ...appointment, startsAt: '2026-11-20T15:00:00.000Z' };
    expect(of({ appointments: byId(past) })).toEqual([]);
    expect(of({ appointments: byId({ ...appointment, status: 'fulfilled' as const }) })).toEqual([]);
    expect(of({ todos: byId(todo({ status: 'completed' }), todo({ id: 'o', due: '2026-11-20' })) })).toEqual([]);
    expect(of({ ...all, clients: new Map() })).toEqual([]);
    expect(of({ appointments: byId({ ...appointment, status: 'cancelled' as const }) })[0]?.cancelled).toBe(true);
  });

  const series = (over: Partial<Todo>) =>
    of({ todos: byId(todo({ repeat: 'FREQ=WEEKLY;BYDAY=TU', repeatFrom: '2026-11-03', ...over })) }).map(
      ({ id, when }) => ({ id, when }),
    );

  test('carries the rule of what comes again, from its next day on, always under the same name', () => {
    const [first] = series({ due: '2026-11-17' });
    expect(first).toEqual({ id: 't', when: { day: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=TU' } });
    expect(series({ id: 'third', series: 't', due: '2026-11-24' })).toEqual([first]);
  });

  test('says of one that was moved for which day it stands, and leaves out the days it was moved over', () => {
    expect(series({ due: '2026-11-25', standsFor: '2026-11-24' })).toEqual([
      { id: 't', when: { day: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=TU' } },
      { id: 't', when: { day: '2026-11-25', standsFor: '2026-11-24' } },
    ]);
    expect(series({ due: '2026-12-09', standsFor: '2026-11-24' })[0]?.when).toEqual({
      day: '2026-11-24',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: ['2026-12-01', '2026-12-08'],
    });
    // Moved before anybody kept for which day: it stands by itself.
    expect(series({ due: '2026-11-25' })).toEqual([
      { id: 't-2026-11-25', when: { day: '2026-11-25' } },
      { id: 't', when: { day: '2026-12-01', rule: 'FREQ=WEEKLY;BYDAY=TU' } },
    ]);
  });

  test('carries how many times are left, or the day on which it ends, and nothing when it has ended', () => {
    const times = series({ repeat: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5', due: '2026-11-17' });
    expect(times).toEqual([{ id: 't', when: { day: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2' } }]);
    const until = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201';
    expect(series({ repeat: until, due: '2026-11-17' })[0]?.when).toEqual({ day: '2026-11-24', rule: until });
    expect(series({ repeat: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', due: '2026-11-17' })).toEqual([]);
    expect(series({ repeat: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123', due: '2026-11-17' })).toEqual([]);
  });

  test('carries the worker’s own routines with their rule, and names them only where that is chosen', () => {
    const at = { clientId: 'c', createdAt: made } as const;
    const plan: Plan = { ...at, id: 'p', status: 'active', version: 1 };
    const goal: Goal = {
      ...at,
      id: 'g',
      text: 'Be well',
      category: '',
      lifecycleStatus: 'active',
      statusDate: '2026-11-01',
    };
    const step: Step = {
      ...at,
      id: 's',
      goalId: 'g',
      text: 'Bring Otto the pills',
      owner: 'worker',
      status: 'requested',
    };
    const routines = (over: Partial<Step>, names = false, clients = byId(client)) =>
      of({ clients, steps: byId({ ...step, ...over }), goals: byId(goal), plans: byId(plan) }, names);
    const weekly = { rrule: 'FREQ=WEEKLY;BYDAY=TU', due: '2026-11-24' };
    const when = { day: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=TU' };
    expect(routines(weekly)).toEqual([{ id: 's', summary: 'Routine', when }]);
    expect(routines(weekly, true)[0]?.summary).toBe('Bring Otto the pills · Otto Umbrellastand');
    expect(routines({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })).toEqual([{ id: 's', summary: 'Routine', when }]);
    expect(routines({ ...weekly, due: '2026-11-10' })).toEqual([{ id: 's', summary: 'Routine', when }]);
    // One that was given a day beside its rule stands there by itself, and goes on by the rule.
    expect(routines({ ...weekly, due: '2026-11-25' }).map((one) => one.when)).toEqual([
      { day: '2026-11-25' },
      { day: '2026-12-01', rule: 'FREQ=WEEKLY;BYDAY=TU' },
    ]);
    expect(routines({ ...weekly, owner: 'client' })).toEqual([]);
    expect(routines({ ...weekly, status: 'completed' })).toEqual([]);
    expect(routines({ due: '2026-11-24' })).toEqual([]);
    expect(routines(weekly, true, new Map())).toEqual([]);
  });

  test('leaves out the days that were called off', () => {
    const off = todo({ id: 'x', series: 't', repeat: 'FREQ=WEEKLY', due: '2026-12-01', status: 'cancelled' });
    const open = todo({ repeat: 'FREQ=WEEKLY', repeatFrom: '2026-11-03', due: '2026-11-24' });
    expect(of({ todos: byId(open, off) }).map(({ when }) => when)).toEqual([
      { day: '2026-11-24', rule: 'FREQ=WEEKLY', except: ['2026-12-01'] },
    ]);
  });

  test('carries a series that two devices went on with once, and the other one by itself', () => {
    const one = todo({ id: 'n1', series: 't', repeat: 'FREQ=WEEKLY', repeatFrom: '2026-11-03' });
    expect(of({ todos: byId(one, { ...one, id: 'n2' }) }).map(({ id }) => id)).toEqual(['t', 'n2-2026-11-24']);
  });
});
