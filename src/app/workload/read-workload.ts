import type { PlainDate } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { CONTACT_DAYS } from '../../domain/risk/tier';
import { addDays } from '../../domain/time/plain-date';
import { WINDOW_DAYS } from '../../domain/workload/hours';
import { type Workload, workload } from '../../domain/workload/workload';
import type { App } from '../app';
import { readWorkingWeek, type WorkingWeek } from '../settings/working-week';
import { readToday, TODAY_TABLES } from '../today/read-today';

/** What the workload depends on: follow these. */
export const WORKLOAD_TABLES: readonly TableName[] = [...TODAY_TABLES, 'need', 'risk', 'setting'];

/** Contacts of the last so many days are waited for; an older one counts as soon as it has been read. */
const CONTACT_SINCE_DAYS = 90;

export interface ReadWorkload {
  readonly workload: Workload;
  readonly week: WorkingWeek;
  /** False while notes of the time that is counted are still to be read. */
  readonly complete: boolean;
}

/** The caseload as it stands on `today`. Notes are not opened for it: their heads come from the search's worker. */
export async function readWorkload(app: App, today: PlainDate): Promise<ReadWorkload> {
  const [due, contacts, recent, episodes, needs, risks, week] = await Promise.all([
    readToday(app, today),
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
    items: due.items,
    contactDays: CONTACT_DAYS,
    weekHours: week.hours,
    blocks: week.blocks,
  };
  return { workload: workload(today, data), week, complete: recent.complete };
}
