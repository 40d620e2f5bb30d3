import type { PlainDate } from '../record/record';
import type { Note } from './note';

/** What lists, reminders and the workload need of a note, without its words. */
export type NoteHead = Pick<
  Note,
  'id' | 'clientId' | 'docStatus' | 'kind' | 'date' | 'reached' | 'startedAt' | 'endedAt' | 'travelMinutes'
>;

export function noteHead(note: Note): NoteHead {
  const { id, clientId, docStatus, kind, date, reached, startedAt, endedAt, travelMinutes } = note;
  return {
    id,
    clientId,
    docStatus,
    kind,
    date,
    ...(reached === undefined ? {} : { reached }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(travelMinutes === undefined ? {} : { travelMinutes }),
  };
}

/** The heads of all notes about one day and later. */
export interface RecentHeads {
  readonly heads: readonly NoteHead[];
  /** False while some of them are still to be read. */
  readonly complete: boolean;
}

export const headsSince = (heads: Iterable<NoteHead>, since: PlainDate): readonly NoteHead[] =>
  [...heads].filter(({ date }) => date >= since);
