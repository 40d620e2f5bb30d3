/** Adding to a signed note: the note keeps its words, what is added is signed at once and locked like it. */
import type { AdditionForm } from '../../domain/note/addition-form';
import { amendmentKind, needsReason } from '../../domain/note/amendment';
import { isLocked } from '../../domain/note/locked';
import type { Note } from '../../domain/note/note';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom, type Decision } from '../committed';
import { workerName } from '../settings/worker';
import { sealNote } from './seal-note';

export type AdditionRefusal =
  /** The note is no longer here. */
  | 'gone'
  /** It can still be written in. */
  | 'not-signed'
  | 'empty'
  | 'reason-missing'
  | 'date-wrong'
  /** A day that has not come yet. */
  | 'date-ahead';

/** One addition in progress for each note. */
export const additionDraftKey = (clientId: Id, noteId: Id): DraftKey => ({
  kind: 'addition',
  subject: clientId,
  slot: noteId,
});

export function newAdditionForm(app: App, note: Pick<Note, 'id' | 'clientId' | 'date'>): AdditionForm {
  return {
    noteId: app.platform.uuid(),
    amends: note.id,
    clientId: note.clientId,
    choice: 'addendum',
    date: note.date,
    reason: '',
    text: '',
    zone: app.platform.zone(),
  };
}

/** Signs the addition and marks its note as amended, in one step that cannot be undone. */
export function addToNote(
  app: App,
  form: AdditionForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | AdditionRefusal>> {
  return commitFrom<AdditionRefusal | 'sealed-record'>(app, async (device) => {
    const note = await app.records.get('note', form.amends);
    const wrong = await additionRefusal(app, form, note);
    if (wrong || !note) return { refuse: wrong ?? 'gone' };
    return additionChange(app, form, note, device, draftKey);
  });
}

async function additionRefusal(app: App, form: AdditionForm, note: Note | undefined) {
  if (!note) return 'gone';
  if (!isLocked(note)) return 'not-signed';
  if (await app.records.get('note', form.noteId)) return 'sealed-record';
  if (form.text.trim() === '') return 'empty';
  if (!isPlainDate(form.date)) return 'date-wrong';
  if (form.date > today(app)) return 'date-ahead';
  const kind = amendmentKind(form.choice, form.date, today(app));
  return needsReason(kind) && form.reason.trim() === '' ? 'reason-missing' : null;
}

async function additionChange(
  app: App,
  form: AdditionForm,
  note: Note,
  device: string,
  draftKey?: DraftKey,
): Promise<Decision<AdditionRefusal>> {
  const at = now(app);
  const by = await workerName(app);
  const addition: Note = {
    id: form.noteId,
    clientId: note.clientId,
    docStatus: 'final',
    // Writing about a contact is none: an addition must not count as being in touch.
    kind: 'non-contact',
    format: 'narrative',
    sections: { narrative: form.text.trim() },
    date: form.date,
    zone: form.zone,
    createdAt: at,
    signedAt: at,
    amends: note.id,
    amendment: amendmentKind(form.choice, form.date, today(app)),
    ...(note.episodeId && { episodeId: note.episodeId }),
    ...(form.reason.trim() && { reason: form.reason.trim() }),
    ...(by && { author: by, signedBy: by }),
    ...(note.sample && { sample: true }),
  };
  const sealed = await sealNote(app, addition, device);
  const amended: Edit = { table: 'note', id: note.id, set: { docStatus: 'amended' } };
  return {
    change: {
      name: 'note_added_to',
      edits: [createEdit('note', sealed.note), ...sealed.edits, ...(note.docStatus === 'amended' ? [] : [amended])],
      removeDrafts: draftKey ? [draftKey] : [],
      audit: { action: 'note-signed', table: 'note', recordId: addition.id },
      undoable: false,
    },
  };
}
