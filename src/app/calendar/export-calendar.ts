import { writeCalendar } from '../../formats';
import type { App } from '../app';
import { now, today } from '../clock';
import { calendarEvents, type ExportChoice } from './calendar-events';

/** A calendar file (RFC 5545) of what lies ahead. */
export async function exportCalendar(app: App, choice: ExportChoice): Promise<string> {
  const { records, platform } = app;
  const [clients, appointments, todos, steps, goals, plans] = await Promise.all([
    records.all('client'),
    records.all('appointment'),
    records.all('todo'),
    records.all('step'),
    records.all('goal'),
    records.all('plan'),
  ]);
  const data = { zone: platform.zone(), clients, appointments, todos, steps, goals, plans };
  return writeCalendar(calendarEvents(data, today(app), choice), now(app));
}
