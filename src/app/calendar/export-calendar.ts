import { writeCalendar } from '../../formats';
import type { App } from '../app';
import { now, today } from '../clock';
import { calendarEvents, type ExportChoice } from './calendar-events';

/** A calendar file (RFC 5545) of what lies ahead. */
export async function exportCalendar(app: App, choice: ExportChoice): Promise<string> {
  const [clients, appointments, todos] = await Promise.all([
    app.records.all('client'),
    app.records.all('appointment'),
    app.records.all('todo'),
  ]);
  const data = { zone: app.platform.zone(), clients, appointments, todos };
  return writeCalendar(calendarEvents(data, today(app), choice), now(app));
}
