/** A vault with a past: signed notes, conflict copies, removed records, drafts, and a log of some thousand changes. */
import { addClient } from '../../../src/app/clients/add-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { type LoggedChange, writeChange } from '../../../src/app/data/change-body';
import { newNoteForm, noteDraftKey } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { toMoment } from '../../../src/domain/time/plain-date';
import { writeStamp } from '../../../src/sync';
import { type Laptop, succeeded, written } from './laptop';

const DEVICE = 'mzxw6ytboi4dg';

/** `count` changes of another device: todos, each written a few times, every tenth with a copy beside it. */
export function manyChanges(app: Laptop, count: number): LoggedChange[] {
  const changes: LoggedChange[] = [];
  for (let at = 0; changes.length < count; at++) {
    const id = crypto.randomUUID();
    const write = (title: string, step: number, base: readonly string[]): string => {
      const now = app.clock.now + at * 10 + step;
      const stamp = writeStamp({ millis: now, counter: step, device: DEVICE });
      const op = { table: 'todo', id, field: 'title', value: title, stamp, base };
      const made = base.length === 0 && step === 0 ? [{ table: 'todo', id }] : [];
      const change = { id: crypto.randomUUID(), name: 'todo_added', at: toMoment(now), stamp, undoable: false };
      changes.push({ ...change, ops: [op], made });
      return stamp;
    };
    const first = write(`Call ${at}`, 0, []);
    write(`Call ${at} back`, 1, [first]);
    if (at % 10 === 0) write(`Write to ${at}`, 2, []);
  }
  return changes;
}

const never = new AbortController().signal;
export const merged = async (app: Laptop, changes: readonly LoggedChange[]) =>
  succeeded(await app.log.merge(changes.map(writeChange), never));

export const DRAFT = { clientId: '', words: 'Half a sentence about the' };

/** The client with a signed note. */
export async function withPast(app: Laptop, count: number): Promise<string> {
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const form = newNoteForm(app, clientId, 'narrative');
  written(await signNote(app, { ...form, sections: { narrative: 'Signed words.' }, author: 'Wren Alder' } as never));
  const gone = written(await addClient(app, { given: 'Teodoro', family: 'Examplar' }));
  succeeded(await removeClient(app, gone.clientId));
  await merged(app, manyChanges(app, count));
  const draft = succeeded(
    await app.drafts.open(noteDraftKey(clientId), () => ({ ...form, sections: { narrative: DRAFT.words } })),
  );
  await draft.close();
  return clientId;
}
