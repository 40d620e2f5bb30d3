import type { NoteForm } from '../../domain/note/note-form';
import type { Result } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { type NoteRefusal, noteEdits } from './note-edits';

/** Signs a note: its words are locked from here on. Cannot be undone, so the screen asks first. */
export function signNote(
  app: App,
  form: NoteForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | NoteRefusal>> {
  return commitFrom<NoteRefusal>(app, async (device) => {
    const planned = await noteEdits(app, form, device);
    if ('refuse' in planned) return planned;
    return {
      change: {
        name: 'note_signed',
        edits: planned.edits,
        removeDrafts: draftKey ? [draftKey] : [],
        audit: { action: 'note-signed', table: 'note', recordId: form.noteId },
        undoable: false,
      },
    };
  });
}
