import type { NoteHead } from '../note/note-head';
import type { Id, PlainDate } from '../record/record';

/** What the reminders need of all notes together. */
export interface DueNotes {
  /** Begun and not signed. */
  readonly unsigned: readonly NoteHead[];
  /** Client → the last day somebody was in touch with them. An attempted contact is no contact. */
  readonly lastContact: ReadonlyMap<Id, PlainDate>;
  /** False while older notes are still to be read: then a client without a last contact may have one. */
  readonly complete: boolean;
}

const CONTACT: readonly NoteHead['kind'][] = ['contact', 'collateral', 'group'];

/** Was somebody in touch? An attempt, and work at the desk, is no contact. */
export const isContact = ({ kind, reached, docStatus }: Pick<NoteHead, 'kind' | 'reached' | 'docStatus'>): boolean =>
  CONTACT.includes(kind) && reached !== false && docStatus !== 'entered-in-error';

export function dueNotes(heads: Iterable<NoteHead>, complete = true): DueNotes {
  const unsigned: NoteHead[] = [];
  const lastContact = new Map<Id, PlainDate>();
  for (const head of heads) {
    const { clientId, date, docStatus } = head;
    if (docStatus === 'preliminary') unsigned.push(head);
    if (!isContact(head)) continue;
    if (date > (lastContact.get(clientId) ?? '')) lastContact.set(clientId, date);
  }
  return { unsigned, lastContact, complete };
}
