/** Signed notes in tests: what keeps, signs and checks them, and two devices that hold the same draft. */
import type { App } from '../../src/app/app';
import { checkNotes } from '../../src/app/notes/check-notes';
import { keepNote } from '../../src/app/notes/keep-note';
import { newNoteForm } from '../../src/app/notes/note-draft';
import { signNote } from '../../src/app/notes/sign-note';
import type { NoteForm } from '../../src/domain/note/note-form';
import { memoryTransport } from '../../src/sync';
import { exchange, newCore, type TestCore } from './data-core';

const signal = new AbortController().signal;
const CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c11e';

/** What the use-cases for notes need of an app. */
export const appOf = (core: TestCore): App =>
  ({
    ...core,
    platform: { now: () => core.clock.now++, uuid: () => crypto.randomUUID(), zone: () => 'America/Los_Angeles' },
  }) as unknown as App;

export const formOf = (core: TestCore, text: string): NoteForm => ({
  ...newNoteForm(appOf(core), CLIENT, 'narrative'),
  sections: { narrative: text },
});

export async function sign(core: TestCore, text: string): Promise<string> {
  const form = formOf(core, text);
  const signed = await signNote(appOf(core), form);
  if (!signed.ok) throw new Error(signed.why);
  return form.noteId;
}

export const check = (core: TestCore) => checkNotes(appOf(core), signal);

/** Two devices that hold the same draft; `meet` brings each what the other wrote. */
export async function draftOnBoth() {
  const [one, two] = [await newCore(), await newCore()];
  const place = memoryTransport('place', crypto.randomUUID());
  const form = formOf(one, 'As I heard it.');
  await keepNote(appOf(one), form);
  const meet = async () => {
    for (const core of [one, two, one, two]) await exchange(core, place);
  };
  await meet();
  return { one, two, form, meet };
}
