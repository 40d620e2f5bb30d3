import type { PlainDate } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { addDays, daysBetween } from '../../domain/time/plain-date';
import type { DueItem } from '../../domain/today/due-items';
import type { StaleRules } from '../../domain/today/rules';
import { WINDOW_DAYS } from '../../domain/workload/hours';
import { type Workload, workload } from '../../domain/workload/workload';
import type { App } from '../app';
import { readWorkingWeek, type WorkingWeek } from '../settings/working-week';
import { readToday, TODAY_TABLES, type Today } from '../today/read-today';
import { readRules } from '../today/today-rules';

/** What the workload depends on: follow these. */
export const WORKLOAD_TABLES: readonly TableName[] = [...TODAY_TABLES, 'need', 'risk', 'setting'];

/** Contacts of the last so many days are waited for; an older one counts as soon as it has been read. */
const CONTACT_SINCE_DAYS = 90;

export interface ReadWorkload {
  readonly workload: Workload;
  readonly week: WorkingWeek;
  /** How many days ahead it looks, as for Today. */
  readonly rules: StaleRules;
  /** False while notes of the time that is counted are still to be read. */
  readonly complete: boolean;
}

/** What was put off falls due on the day it comes back. */
const comingBack =
  (today: PlainDate) =>
  ({ item, until }: Today['putOff'][number]): DueItem => ({
    ...item,
    when: 'wait',
    due: until,
    daysLate: daysBetween(until, today),
  });

/** The caseload as it stands on `today`. Notes are not opened for it: their heads come from the search's worker. */
export async function readWorkload(app: App, today: PlainDate): Promise<ReadWorkload> {
  const [due, rules, contacts, recent, episodes, needs, risks, week] = await Promise.all([
    readToday(app, today),
    readRules(app),
    app.search.dueNotes(addDays(today, -CONTACT_SINCE_DAYS)),
    app.search.recentHeads(addDays(today, 1 - WINDOW_DAYS)),
    app.records.all('episode'),
    app.records.all('need'),
    app.records.all('risk'),
    readWorkingWeek(app),
  ]);
  const data = {
    zone: app.platform.zone(),
    clients: due.clients,
    episodes,
    needs,
    risks,
    heads: recent.heads,
    contacts,
    items: [...due.items, ...due.putOff.map(comingBack(today))],
    contactDays: rules.contact,
    weekHours: week.hours,
    blocks: week.blocks,
  };
  return { workload: workload(today, data), week, rules, complete: recent.complete };
}
