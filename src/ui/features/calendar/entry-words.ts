/** One thing of the calendar, in words. */
import type { CalendarEntry, EntryKind } from '../../../domain/calendar/calendar-entries';
import type { Client } from '../../../domain/client/client';
import { shortName } from '../../../domain/client/names';
import { formatTime, m } from '../../../i18n';

export const ENTRY_KIND_WORDS: Readonly<Record<EntryKind, () => string>> = {
  appointment: m.calendar_ics_appointment,
  deadline: m.calendar_ics_deadline,
  'check-in': m.calendar_ics_check_in,
  todo: m.calendar_ics_todo,
  routine: m.calendar_kind_routine,
  protected: m.load_blocks,
  'risk-review': m.calendar_kind_risk,
};

/** "Call about the lease · Otto U.", "Appointment · Otto U." */
export function entryTitle(entry: CalendarEntry, client: Client | undefined): string {
  const what = entry.title || ENTRY_KIND_WORDS[entry.kind]();
  return client ? m.calendar_entry({ what, client: shortName(client) }) : what;
}

/** Where the kind does not stand beside it: "Routine: Bring the pills · Otto U.", "Protected time: Notes". */
export function entryLine(entry: CalendarEntry, client: Client | undefined): string {
  const title = entryTitle(entry, client);
  const told = entry.kind === 'routine' || entry.kind === 'protected';
  return told ? m.calendar_kind_what({ kind: ENTRY_KIND_WORDS[entry.kind](), what: title }) : title;
}

/** "2:30 PM", "all day". */
export const entryTime = ({ at }: CalendarEntry): string => (at === undefined ? m.calendar_all_day() : formatTime(at));
