/**
 * What lies ahead, as events of a calendar file. Without `names` they say only what kind of thing is when: titles, places
 * and people are typed by hand and may name a client.
 */
import { type Appointment, isOpenAppointment } from '../../domain/appointment/appointment';
import type { Client } from '../../domain/client/client';
import { displayName } from '../../domain/client/names';
import type { Id, PlainDate } from '../../domain/record/record';
import { dateOf } from '../../domain/time/plain-date';
import { nextOccurrence } from '../../domain/time/recurrence-days';
import { isOpenTodo } from '../../domain/todo/moves';
import { seriesOf } from '../../domain/todo/next-todo';
import type { Todo } from '../../domain/todo/todo';
import type { CalendarEvent } from '../../formats';

export type ExportedKind = 'appointment' | 'deadline' | 'check-in' | 'todo';

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
}

/** From `day` on. What belongs to a client in the trash is left out. */
export function calendarEvents(data: ExportData, day: PlainDate, choice: ExportChoice): readonly CalendarEvent[] {
  return [...appointmentEvents(data, day, choice), ...todoEvents(data, day, choice)];
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

function* todoEvents(data: ExportData, day: PlainDate, choice: ExportChoice): Iterable<CalendarEvent> {
  for (const todo of data.todos.values()) {
    const { id, due, clientId, repeat } = todo;
    if (due === undefined || !isOpenTodo(todo) || (clientId !== undefined && !data.clients.has(clientId))) continue;
    const kind = todo.deadline !== undefined ? 'deadline' : repeat !== undefined ? 'check-in' : 'todo';
    const summary = summaryOf(data, choice, kind, todo);
    const series = seriesOf(todo);
    const next = series && nextOccurrence(series, due > day ? due : day);
    // A check-in that was moved to a day of its own stands there; its rule goes on after it.
    if (due >= day && next !== due) yield { id, summary, when: { day: due } };
    if (!series || !next) continue;
    // A rule that counts from a day that is past cannot be written from the next one on: that one stands alone.
    const rule = series.rule.count === undefined && repeat !== undefined ? { rule: repeat } : {};
    yield { id: next === due ? id : `${id}-series`, summary, when: { day: next, ...rule } };
  }
}
