import { type CalendarEntry, calendarEntries } from '../../domain/calendar/calendar-entries';
import type { DaySpan } from '../../domain/calendar/span';
import type { Client } from '../../domain/client/client';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';
import { readWorkingWeek } from '../settings/working-week';

/** What the calendar depends on: follow these. */
export const CALENDAR_TABLES: readonly TableName[] = [
  'client',
  'appointment',
  'todo',
  'risk',
  'step',
  'goal',
  'plan',
  'setting',
];

export interface CalendarPage {
  readonly entries: readonly CalendarEntry[];
  readonly clients: ReadonlyMap<Id, Client>;
}

export async function readCalendar(app: App, span: DaySpan): Promise<CalendarPage> {
  const { records, platform } = app;
  const [clients, appointments, todos, risks, steps, goals, plans, { blocks }] = await Promise.all([
    records.all('client'),
    records.all('appointment'),
    records.all('todo'),
    records.all('risk'),
    records.all('step'),
    records.all('goal'),
    records.all('plan'),
    readWorkingWeek(app),
  ]);
  const data = { zone: platform.zone(), clients, appointments, todos, risks, steps, goals, plans, blocks };
  return { entries: calendarEntries(data, span), clients };
}
