import type { NoteForm } from '../../domain/note/note-form';
import type { Result } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { type NoteRefusal, noteEdits } from './note-edits';

/**
 * Brings a note into the log as preliminary, or writes what changed in it since. The draft stays open unless
 * `draftKey` names it. Null: nothing had changed.
 */
export function keepNote(
  app: App,
  form: NoteForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | NoteRefusal>> {
  return commitFrom<NoteRefusal>(app, async () => {
    const planned = await noteEdits(app, form);
    if ('refuse' in planned) return planned;
    if (planned.edits.length === 0 && !draftKey) return { nothing: true };
    const removeDrafts = draftKey ? [draftKey] : [];
    return { change: { name: 'note_kept', edits: planned.edits, removeDrafts } };
  });
}
