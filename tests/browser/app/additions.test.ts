import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { additionDraftKey, addToNote, newAdditionForm } from '../../../src/app/notes/add-to-note';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { changeWorker } from '../../../src/app/settings/worker';
import type { AdditionForm } from '../../../src/domain/note/addition-form';
import { noteThreads } from '../../../src/domain/note/amendment';
import type { NoteForm } from '../../../src/domain/note/note-form';
import { newLaptop, PASSPHRASE, succeeded, why, written } from './laptop';

const DAY = 86_400_000;

/** A note of Monday 23 November, signed the same day. */
async function signedNote() {
  const app = await newLaptop();
  written(await changeWorker(app, { name: 'Dana Paperclip', credentials: '' }));
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const empty = newNoteForm(app, clientId, 'narrative');
  const form: NoteForm = { ...empty, sections: { narrative: 'She moved on Friday.' }, mode: 'phone', reached: true };
  written(await signNote(app, form));
  const note = await app.records.get('note', form.noteId);
  if (!note) throw new Error('The note is missing.');
  const more = (part: Partial<AdditionForm>): AdditionForm => ({ ...newAdditionForm(app, note), ...part });
  const thread = async () => noteThreads(await app.records.notesOf(clientId));
  /** The vault locked by itself meanwhile. */
  const later = async (days: number) => {
    app.clock.now += days * DAY;
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
  };
  return { app, clientId, form, note, more, thread, later };
}

describe('adding to a signed note', () => {
  test('leaves its words as they are and stands below them, signed, with who, when and why', async () => {
    const { app, note, more, thread } = await signedNote();
    const key = additionDraftKey(note.clientId, note.id);
    const form = more({ text: 'Her sister called back.', reason: 'She called after I had signed.' });
    written(await app.drafts.open(key, () => form));
    const added = written(await addToNote(app, form, key));
    expect(added.undoable).toBe(false);
    expect(await app.drafts.list()).toEqual([]);
    const [only, ...others] = await thread();
    expect(others).toEqual([]);
    expect(only?.note).toEqual({ ...note, docStatus: 'amended' });
    expect(only?.additions).toEqual([
      expect.objectContaining({
        amends: note.id,
        amendment: 'addendum',
        docStatus: 'final',
        sections: { narrative: 'Her sister called back.' },
        reason: 'She called after I had signed.',
        signedBy: 'Dana Paperclip',
        date: '2026-11-23',
      }),
    ]);
  });

  test('is a late entry when the clock says so, and then needs no reason; it can be added to again', async () => {
    const { app, more, thread, note, later } = await signedNote();
    written(await addToNote(app, more({ text: 'At once.', reason: 'New.' })));
    await later(9);
    expect(why(await addToNote(app, more({ text: 'Today.', date: '2026-12-02' })))).toBe('reason-missing');
    written(await addToNote(app, more({ text: 'Left out: she has a dog.' })));
    written(await addToNote(app, more({ text: 'She moved on Thursday.', choice: 'correction', reason: 'Wrong day.' })));
    const [only] = await thread();
    expect(only?.additions.map(({ amendment }) => amendment)).toEqual(['addendum', 'late-entry', 'correction']);
    expect(only?.note).toEqual({ ...note, docStatus: 'amended' });
  });

  test('is refused without words, without its reason, for a day to come, twice, and for a note that is not signed', async () => {
    const { app, clientId, more } = await signedNote();
    expect(why(await addToNote(app, more({ reason: 'Why' })))).toBe('empty');
    expect(why(await addToNote(app, more({ text: 'More' })))).toBe('reason-missing');
    expect(why(await addToNote(app, more({ text: 'x', reason: 'y', date: '2026-11-24' })))).toBe('date-ahead');
    expect(why(await addToNote(app, more({ text: 'x', reason: 'y', date: '2026-02-30' })))).toBe('date-wrong');
    const form = more({ text: 'Once.', reason: 'Once.' });
    written(await addToNote(app, form));
    expect(why(await addToNote(app, form))).toBe('sealed-record');
    const open = { ...newNoteForm(app, clientId, 'narrative'), sections: { narrative: 'Not signed.' } };
    written(await keepNote(app, open));
    expect(why(await addToNote(app, more({ amends: open.noteId, text: 'x', reason: 'y' })))).toBe('not-signed');
    expect(why(await addToNote(app, more({ amends: crypto.randomUUID(), text: 'x', reason: 'y' })))).toBe('gone');
  });

  test('is locked like the note, and is no contact with the client', async () => {
    const { app, clientId, more, later } = await signedNote();
    const form = more({ text: 'More.', reason: 'New.' });
    written(await addToNote(app, form));
    await later(1);
    const set = { 'sections/narrative': 'Forged.' };
    const forged = await app.writer.commit({ name: 'x', edits: [{ table: 'note', id: form.noteId, set }] });
    expect(why(forged)).toBe('sealed-record');
    written(await addToNote(app, more({ text: 'Next day.', reason: 'New.', date: '2026-11-24' })));
    const due = await app.search.dueNotes('2026-11-01');
    expect(due.lastContact.get(clientId)).toBe('2026-11-23');
  });
});
