import type { NoteForm } from '../../domain/note/note-form';
import type { Id } from '../../domain/record/record';
import type { App, DraftKey } from '../app';
import { today } from '../clock';

/** A fresh note about a client ("" while none is chosen), with its id reserved. */
export function newNoteForm(app: App, clientId: Id | '', formatId: string): NoteForm {
  return {
    noteId: app.platform.uuid(),
    clientId,
    format: formatId,
    kind: 'contact',
    sections: {},
    date: today(app),
    zone: app.platform.zone(),
  };
}

/**
 * The draft of a note: one new note per client. `slot` keeps others apart: the note's id for one that is in the log
 * already.
 */
export const noteDraftKey = (clientId: Id | '', slot = ''): DraftKey => ({ kind: 'note', subject: clientId, slot });
