import { describe, expect, test } from 'vitest';
import { calendarEvents, type ExportData } from '../../../src/app/calendar/calendar-events';
import type { Appointment } from '../../../src/domain/appointment/appointment';
import type { Client } from '../../../src/domain/client/client';
import type { Todo } from '../../../src/domain/todo/todo';
import { writeCalendar } from '../../../src/formats';

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
const words = { appointment: 'Appointment', deadline: 'Deadline', 'check-in': 'Check-in', todo: 'Task' };
const of = (over: Partial<ExportData>, names = false) =>
  calendarEvents(
    { zone: 'UTC', clients: byId(client), appointments: new Map(), todos: new Map(), ...over },
    '2026-11-23',
    { names, words },
  );

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

  test('carries the rule of what comes again, from its next day on', () => {
    const weekly = todo({ repeat: 'FREQ=WEEKLY;BYDAY=TU', repeatFrom: '2026-11-03', due: '2026-11-17' });
    expect(of({ todos: byId(weekly) }).map(({ id, when }) => ({ id, when }))).toEqual([
      { id: 't-series', when: { day: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=TU' } },
    ]);
    const moved = { ...weekly, due: '2026-11-25' };
    expect(of({ todos: byId(moved) }).map(({ when }) => when)).toEqual([
      { day: '2026-11-25' },
      { day: '2026-12-01', rule: 'FREQ=WEEKLY;BYDAY=TU' },
    ]);
  });
});
