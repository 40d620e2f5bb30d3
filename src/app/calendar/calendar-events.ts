/**
 * What lies ahead, as events of a calendar file. Without `names` they say only what kind of thing is when: titles, places
 * and people are typed by hand and may name a client.
 */
import { type Appointment, isOpenAppointment } from '../../domain/appointment/appointment';
import type { Client } from '../../domain/client/client';
import { displayName } from '../../domain/client/names';
import { ownSteps } from '../../domain/plan/due-steps';
import type { Goal } from '../../domain/plan/goal';
import type { Plan } from '../../domain/plan/plan';
import { routineAhead } from '../../domain/plan/routine';
import type { Step } from '../../domain/plan/step';
import type { Id, PlainDate } from '../../domain/record/record';
import { addDays, dateOf } from '../../domain/time/plain-date';
import { type Recurrence, writeRule } from '../../domain/time/recurrence';
import { nextOccurrence, occurrences, type Series, type SeriesAhead } from '../../domain/time/recurrence-days';
import { isOpenTodo } from '../../domain/todo/moves';
import { daysCalledOff, firstOf, seriesAhead } from '../../domain/todo/next-todo';
import type { Todo } from '../../domain/todo/todo';
import type { CalendarEvent } from '../../formats';

export type ExportedKind = 'appointment' | 'deadline' | 'check-in' | 'todo' | 'routine';

export interface ExportChoice {
  readonly names: boolean;
  /** What each kind is called, in the language of the screens. */
  readonly words: Readonly<Record<ExportedKind, string>>;
}

export interface ExportData {
  readonly zone: string;
  readonly clients: ReadonlyMap<Id, Client>;
  readonly appointments: ReadonlyMap<Id, Appointment>;
  readonly todos: ReadonlyMap<Id, Todo>;
  readonly steps: ReadonlyMap<Id, Step>;
  readonly goals: ReadonlyMap<Id, Goal>;
  readonly plans: ReadonlyMap<Id, Plan>;
}

/** From `day` on. What belongs to a client in the trash is left out. */
export function calendarEvents(data: ExportData, day: PlainDate, choice: ExportChoice): readonly CalendarEvent[] {
  return [
    ...appointmentEvents(data, day, choice),
    ...todoEvents(data, day, choice),
    ...routineEvents(data, day, choice),
  ];
}

function summaryOf(
  { clients }: ExportData,
  { names, words }: ExportChoice,
  kind: ExportedKind,
  of: Partial<Todo>,
): string {
  if (!names) return words[kind];
  const client = of.clientId === undefined ? undefined : clients.get(of.clientId);
  return [of.title || words[kind], client && displayName(client)].filter(Boolean).join(' · ');
}

function* appointmentEvents(data: ExportData, day: PlainDate, choice: ExportChoice): Iterable<CalendarEvent> {
  for (const one of data.appointments.values()) {
    const { id, clientId, title = '', startsAt: from, endsAt: to, place, withWhom, status } = one;
    const told = isOpenAppointment(one) || status === 'cancelled';
    if (!told || dateOf(from, data.zone) < day || !data.clients.has(clientId)) continue;
    yield {
      id,
      summary: summaryOf(data, choice, 'appointment', { title, clientId }),
      when: { from, to },
      ...(choice.names && place !== undefined && { location: place }),
      ...(choice.names && withWhom !== undefined && { description: withWhom }),
      // Told, so that a calendar that has it already strikes it out.
      ...(status === 'cancelled' && { cancelled: true }),
    };
  }
}

/** Of a series that is open twice, the first goes on. */
function* todoEvents(data: ExportData, day: PlainDate, choice: ExportChoice): Iterable<CalendarEvent> {
  const off = daysCalledOff(data.todos.values());
  const told = new Set<Id>();
  const byDay = [...data.todos.values()].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  for (const todo of byDay) {
    const { id, due, clientId, repeat } = todo;
    if (due === undefined || !isOpenTodo(todo) || (clientId !== undefined && !data.clients.has(clientId))) continue;
    const kind = todo.deadline !== undefined ? 'deadline' : repeat !== undefined ? 'check-in' : 'todo';
    const summary = summaryOf(data, choice, kind, todo);
    const ahead = told.has(firstOf(todo)) ? null : seriesAhead(todo, off);
    if (ahead) yield* seriesEvents({ id: firstOf(todo), summary }, due, ahead, day);
    else if (due >= day) yield { id: repeat === undefined ? id : `${id}-${due}`, summary, when: { day: due } };
    if (repeat !== undefined) told.add(firstOf(todo));
  }
}

/** The worker's own routines of the plans. */
function* routineEvents(data: ExportData, day: PlainDate, choice: ExportChoice): Iterable<CalendarEvent> {
  for (const step of ownSteps(data.steps.values(), data.goals, data.plans.values())) {
    const { id, clientId, text: title, due, rrule, createdAt } = step;
    if (rrule === undefined || !data.clients.has(clientId)) continue;
    const ahead = routineAhead({ rrule, due, since: dateOf(createdAt, data.zone) });
    const summary = summaryOf(data, choice, 'routine', { title, clientId });
    if (ahead) yield* seriesEvents({ id, summary }, due, ahead, day);
    else if (due !== undefined && due >= day) yield { id, summary, when: { day: due } };
  }
}

/** A series from its open one on. One that stands on a day of its own is told as such; what is past is left out. */
function* seriesEvents(
  event: Pick<CalendarEvent, 'id' | 'summary'>,
  due: PlainDate | undefined,
  { series, stands, from }: SeriesAhead,
  day: PlainDate,
): Iterable<CalendarEvent> {
  const open = due !== undefined && due >= day;
  if (open && stands === null) yield { ...event, id: `${event.id}-${due}`, when: { day: due } };
  const first = open && stands !== null ? stands : nextOccurrence(series, from > day ? from : day);
  if (first === null) return;
  const except = [...new Set(series.except)].filter((one) => one > first).sort();
  const rule = writeRule(ruleFrom(series, first));
  yield { ...event, when: { day: first, rule, ...(except.length > 0 && { except }) } };
  if (open && stands !== null && stands !== due) yield { ...event, when: { day: due, standsFor: stands } };
}

/** What is left of a rule from one of its days on: days that were left out count towards its number of times. */
function ruleFrom({ rule, start }: Series, first: PlainDate): Recurrence {
  if (rule.count === undefined) return rule;
  const before = [...occurrences({ rule, start }, start, addDays(first, -1))];
  return { ...rule, count: rule.count - before.length };
}
