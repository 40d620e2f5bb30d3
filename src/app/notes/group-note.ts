/**
 * Saves a group's notes, each client's in a change of its own: neither a note, nor the log of its changes, nor its undo
 * knows of the others. Saving again after a break goes on where it stopped.
 */
import { FEWEST_MEMBERS, type GroupForm, noteOfMember } from '../../domain/note/group-note';
import { isLocked } from '../../domain/note/locked';
import { done, type Result, refused } from '../../domain/record/result';
import type { App, DraftKey, WriteFailure } from '../app';
import { keepNote } from './keep-note';
import { newNoteForm } from './note-draft';
import type { NoteRefusal } from './note-edits';
import { signNote } from './sign-note';

export const GROUP_DRAFT: DraftKey = { kind: 'group-note', subject: '', slot: '' };

export const newGroupForm = (app: App): GroupForm => ({
  shared: { ...newNoteForm(app, '', 'narrative'), kind: 'group', mode: 'in-person' },
  members: [],
});

export type GroupFailure = WriteFailure | NoteRefusal | 'too-few';

export interface GroupSaved {
  /** Notes that are saved now, those of an earlier try among them. */
  readonly saved: number;
}

/**
 * `sign`: they are locked; else they are kept unsigned. A failure says how many are saved already; the draft is for the
 * screen to put away.
 */
export async function saveGroup(
  app: App,
  form: GroupForm,
  sign: boolean,
): Promise<Result<GroupSaved, { readonly why: GroupFailure; readonly saved: number }>> {
  if (form.members.length < FEWEST_MEMBERS) return refused({ why: 'too-few', saved: 0 });
  let saved = 0;
  for (const member of form.members) {
    const note = noteOfMember(form, member);
    const before = await app.records.get('note', member.noteId);
    // Signed in an earlier try.
    if (!before || !isLocked(before)) {
      const written = await (sign ? signNote(app, note) : keepNote(app, note));
      if (!written.ok) return refused({ why: written.why, saved });
    }
    saved += 1;
  }
  return done({ saved });
}
