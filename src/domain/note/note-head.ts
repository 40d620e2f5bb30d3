import type { Note } from './note';

/** What lists and reminders need of a note, without its words. */
export type NoteHead = Pick<Note, 'id' | 'clientId' | 'docStatus' | 'kind' | 'date' | 'reached'>;

export const noteHead = ({ id, clientId, docStatus, kind, date, reached }: Note): NoteHead => ({
  id,
  clientId,
  docStatus,
  kind,
  date,
  ...(reached === undefined ? {} : { reached }),
});
