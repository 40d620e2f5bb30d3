import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm, noteDraftKey } from '../../../src/app/notes/note-draft';
import { removeNote } from '../../../src/app/notes/remove-note';
import { signNote } from '../../../src/app/notes/sign-note';
import { changeWorker } from '../../../src/app/settings/worker';
import { type NoteForm, startTimer } from '../../../src/domain/note/note-form';
import { newLaptop, succeeded, why, written } from './laptop';

async function started() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const empty = newNoteForm(app, clientId, 'dap');
  const form: NoteForm = { ...empty, sections: { data: 'Called about the rent.' }, mode: 'phone', reached: true };
  const stored = () => app.records.get('note', form.noteId);
  return { app, clientId, empty, form, stored };
}

describe('a note in the log', () => {
  test('is preliminary, belongs to the client’s episode, and is dated in the worker’s own day', async () => {
    const { app, clientId, form, stored } = await started();
    written(await keepNote(app, form));
    const [episode] = [...(await app.records.all('episode')).values()];
    expect(await stored()).toMatchObject({
      clientId,
      episodeId: episode?.id,
      docStatus: 'preliminary',
      date: '2026-11-23',
      zone: 'America/Los_Angeles',
      sections: { data: 'Called about the rent.' },
    });
    expect((await app.records.notesOf(clientId)).map((note) => note.id)).toEqual([form.noteId]);
  });

  test('kept again is the same note; only what changed is written, and nothing when nothing did', async () => {
    const { app, form, stored } = await started();
    written(await keepNote(app, form));
    expect(succeeded(await keepNote(app, form))).toBeNull();
    written(await keepNote(app, { ...form, sections: { ...form.sections, plan: 'Call again' } }));
    expect((await stored())?.sections).toEqual({ data: 'Called about the rent.', plan: 'Call again' });
    expect((await app.records.all('note')).size).toBe(1);
    expect(await app.writer.history('note', form.noteId)).toHaveLength(2);
  });

  test('takes its draft away only when told to', async () => {
    const { app, clientId, form } = await started();
    const key = noteDraftKey(clientId);
    written(await app.drafts.open(key, () => form));
    written(await keepNote(app, form));
    expect(await app.drafts.list()).toHaveLength(1);
    written(await keepNote(app, form, key));
    expect(await app.drafts.list()).toHaveLength(0);
  });

  test('needs a client and some content', async () => {
    const { app, form, empty } = await started();
    expect(why(await keepNote(app, { ...form, clientId: '' }))).toBe('no-client');
    expect(why(await keepNote(app, empty))).toBe('empty');
  });

  test('whose keeping was undone is kept again without going back to the trash', async () => {
    const { app, form, stored } = await started();
    const kept = written(await keepNote(app, form));
    succeeded(await app.writer.undo(kept.changeId));
    expect(await stored()).toBeUndefined();
    written(await keepNote(app, form));
    expect((await stored())?.sections).toEqual({ data: 'Called about the rent.' });
  });
});

describe('signing a note', () => {
  test('locks it: no keeping, no signing again, no removing, no undoing', async () => {
    const { app, form, stored } = await started();
    const signed = written(await signNote(app, form));
    expect(signed.undoable).toBe(false);
    const before = await stored();
    expect(before).toMatchObject({ docStatus: 'final' });
    const other = { ...form, sections: { data: 'Something else.' } };
    expect(why(await keepNote(app, other))).toBe('sealed-record');
    expect(why(await signNote(app, other))).toBe('sealed-record');
    expect(why(await removeNote(app, form.noteId))).toBe('sealed-record');
    expect(why(await app.writer.undo(signed.changeId))).toBe('not-undoable');
    expect(await stored()).toEqual(before);
  });

  test('locks it for the writer itself, whoever asks', async () => {
    const { app, form, stored } = await started();
    written(await signNote(app, form));
    const set = { 'sections/data': 'Forged.' };
    expect(why(await app.writer.commit({ name: 'x', edits: [{ table: 'note', id: form.noteId, set }] }))).toBe(
      'sealed-record',
    );
    expect((await stored())?.sections.data).toBe('Called about the rent.');
  });

  test('leaves earlier changes to it alone when they are undone later', async () => {
    const { app, form, stored } = await started();
    written(await keepNote(app, { ...form, sections: { data: 'First words.' } }));
    const edited = written(await keepNote(app, form));
    written(await signNote(app, form));
    const undone = await app.writer.undo(edited.changeId);
    expect(undone.ok && undone.value.kept.length === 0).toBe(false);
    expect((await stored())?.sections.data).toBe('Called about the rent.');
  });

  test('stops the timer, names who signed, and is accounted for', async () => {
    const { app, clientId, form, stored } = await started();
    written(await changeWorker(app, { name: 'Dana Paperclip', credentials: 'LCSW' }));
    const timed = startTimer(form, '2026-11-23T17:30:00.000Z');
    written(await signNote(app, timed, noteDraftKey(clientId)));
    const note = await stored();
    expect(note).toMatchObject({ startedAt: '2026-11-23T17:30:00.000Z', signedBy: 'Dana Paperclip, LCSW' });
    expect(note?.endedAt).toBe(note?.signedAt);
    const audits = [...(await app.records.all('audit')).values()];
    expect(audits).toContainEqual(expect.objectContaining({ action: 'note-signed', recordId: form.noteId }));
  });

  test('is refused for a contact that ends before it starts, or on a day to come; keeping it is not', async () => {
    const { app, form, stored } = await started();
    const back = { ...form, startedAt: '2026-11-23T17:30:00.000Z', endedAt: '2026-11-23T17:00:00.000Z' };
    expect(why(await signNote(app, back))).toBe('ends-before-start');
    written(await keepNote(app, { ...back, travelMinutes: 20, miles: 7.5 }));
    expect(await stored()).toMatchObject({ endedAt: back.endedAt, travelMinutes: 20, miles: 7.5 });
    expect(why(await signNote(app, { ...form, date: '2026-11-24' }))).toBe('date-ahead');
    written(await signNote(app, { ...back, startedAt: '2026-11-23T16:30:00.000Z' }));
  });

  test('is refused without words, and while the vault is locked', async () => {
    const { app, empty, form } = await started();
    expect(why(await signNote(app, { ...empty, mode: 'phone' }))).toBe('empty');
    await app.session.lock('asked');
    expect(why(await signNote(app, form))).toBe('locked');
  });
});
