/**
 * What stands on the days of a calendar: appointments, things to do, check-ins to come, the worker's own routines of the
 * plans, protected time, risks to look at again.
 */
import { type Appointment, type AppointmentStatus, isOpenAppointment } from '../appointment/appointment';
import type { Client } from '../client/client';
import { ownSteps } from '../plan/due-steps';
import type { Goal } from '../plan/goal';
import type { Plan } from '../plan/plan';
import { routineAhead } from '../plan/routine';
import type { Step } from '../plan/step';
import type { Id, Moment, PlainDate } from '../record/record';
import { currentRisks, type Risk } from '../risk/risk';
import { dateOf, momentOf, weekdayOf } from '../time/plain-date';
import { occurrences } from '../time/recurrence-days';
import { isOpenTodo } from '../todo/moves';
import { daysCalledOff, seriesAhead } from '../todo/next-todo';
import type { Todo } from '../todo/todo';
import type { ProtectedBlock } from '../workload/protected-time';
import { type DaySpan, daysOf } from './span';

export type EntryKind = 'appointment' | 'deadline' | 'check-in' | 'todo' | 'routine' | 'protected' | 'risk-review';

export interface CalendarEntry {
  readonly key: string;
  readonly kind: EntryKind;
  /** Of the record. */
  readonly id: Id;
  readonly day: PlainDate;
  /** Its own words; empty where it has none. */
  readonly title: string;
  readonly clientId?: Id;
  /** Absent: the whole day. */
  readonly at?: Moment;
  readonly endsAt?: Moment;
  /** Of an appointment. */
  readonly status?: AppointmentStatus;
  /** A check-in or routine that is still to come again: nothing can be done with it yet. */
  readonly ahead?: true;
  /** One day of something that comes again, which can be called off. */
  readonly inSeries?: true;
}

export interface CalendarData {
  readonly zone: string;
  readonly clients: ReadonlyMap<Id, Client>;
  readonly appointments: ReadonlyMap<Id, Appointment>;
  readonly todos: ReadonlyMap<Id, Todo>;
  readonly risks: ReadonlyMap<Id, Risk>;
  readonly steps: ReadonlyMap<Id, Step>;
  readonly goals: ReadonlyMap<Id, Goal>;
  readonly plans: ReadonlyMap<Id, Plan>;
  readonly blocks: readonly ProtectedBlock[];
}

/** By day, then by hour, what has none last. What belongs to a client in the trash, or was a mistake, is left out. */
export function calendarEntries(data: CalendarData, span: DaySpan): readonly CalendarEntry[] {
  const inSpan = ({ day, clientId }: CalendarEntry) =>
    day >= span.from && day <= span.to && (clientId === undefined || data.clients.has(clientId));
  return [
    ...appointmentEntries(data),
    ...todoEntries(data, span),
    ...routineEntries(data, span),
    ...protectedEntries(data, span),
    ...riskEntries(data),
  ]
    .filter(inSpan)
    .sort((a, b) => a.day.localeCompare(b.day) || hourOf(a) - hourOf(b) || a.key.localeCompare(b.key));
}

const hourOf = ({ at }: CalendarEntry): number => (at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at));

function* appointmentEntries({ appointments, zone }: CalendarData): Iterable<CalendarEntry> {
  for (const { id, clientId, status, title = '', startsAt, endsAt } of appointments.values()) {
    if (status === 'entered-in-error') continue;
    const entry = { key: `appointment:${id}`, kind: 'appointment', id, clientId, title, status } as const;
    yield { ...entry, day: dateOf(startsAt, zone), at: startsAt, endsAt };
  }
}

function* todoEntries({ todos }: CalendarData, { to }: DaySpan): Iterable<CalendarEntry> {
  const off = daysCalledOff(todos.values());
  for (const todo of todos.values()) {
    const { id, clientId, title, due } = todo;
    if (due === undefined || !isOpenTodo(todo)) continue;
    const kind = todo.deadline !== undefined ? 'deadline' : todo.repeat !== undefined ? 'check-in' : 'todo';
    const ahead = seriesAhead(todo, off);
    const owner = { ...(clientId !== undefined && { clientId }), ...(ahead && { inSeries: true as const }) };
    const entry = { kind, id, title, ...owner } as const;
    yield { ...entry, key: `todo:${id}`, day: due };
    if (!ahead) continue;
    for (const day of occurrences(ahead.series, ahead.from, to)) {
      yield { ...entry, key: `todo:${id}:${day}`, day, ahead: true };
    }
  }
}

/** From its next time on; without one, from the day it was written down. */
function* routineEntries({ steps, goals, plans, zone }: CalendarData, { to }: DaySpan): Iterable<CalendarEntry> {
  for (const { id, clientId, text: title, due, rrule, createdAt } of ownSteps(steps.values(), goals, plans.values())) {
    if (rrule === undefined) continue;
    const entry = { kind: 'routine', id, clientId, title } as const;
    if (due !== undefined) yield { ...entry, key: `step:${id}`, day: due };
    const ahead = routineAhead({ rrule, due, since: dateOf(createdAt, zone) });
    for (const day of ahead ? occurrences(ahead.series, ahead.from, to) : [])
      yield { ...entry, key: `step:${id}:${day}`, day, ahead: true };
  }
}

function* protectedEntries({ blocks, zone }: CalendarData, span: DaySpan): Iterable<CalendarEntry> {
  for (const date of daysOf(span))
    for (const { id, name: title, weekday, from, to } of blocks) {
      if (weekday !== weekdayOf(date)) continue;
      const [at, endsAt] = [momentOf({ date, time: from }, zone), momentOf({ date, time: to }, zone)];
      yield { key: `block:${id}:${date}`, kind: 'protected', id, title, day: date, at, endsAt };
    }
}

function* riskEntries({ risks }: CalendarData): Iterable<CalendarEntry> {
  const of = new Map<Id, Risk[]>();
  for (const risk of risks.values()) of.set(risk.clientId, [...(of.get(risk.clientId) ?? []), risk]);
  for (const all of of.values()) {
    for (const { id, clientId, reviewBy } of currentRisks(all)) {
      yield { key: `risk:${id}`, kind: 'risk-review', id, clientId, title: '', day: reviewBy };
    }
  }
}

/** Was it called off? Then it is still shown, and said to be. */
export const isOver = ({ status }: CalendarEntry): boolean => status !== undefined && !isOpenAppointment({ status });
