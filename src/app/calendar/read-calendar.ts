import { type CalendarEntry, calendarEntries } from '../../domain/calendar/calendar-entries';
import type { DaySpan } from '../../domain/calendar/span';
import type { Client } from '../../domain/client/client';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';

/** What the calendar depends on: follow these. */
export const CALENDAR_TABLES: readonly TableName[] = ['client', 'appointment', 'todo', 'risk'];

export interface CalendarPage {
  readonly entries: readonly CalendarEntry[];
  readonly clients: ReadonlyMap<Id, Client>;
}

export async function readCalendar({ records, platform }: App, span: DaySpan): Promise<CalendarPage> {
  const [clients, appointments, todos, risks] = await Promise.all([
    records.all('client'),
    records.all('appointment'),
    records.all('todo'),
    records.all('risk'),
  ]);
  const data = { zone: platform.zone(), clients, appointments, todos, risks };
  return { entries: calendarEntries(data, span), clients };
}
