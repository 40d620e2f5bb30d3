/** Search over what is stored: a real worker, a real database, real keys. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { removeNote } from '../../../src/app/notes/remove-note';
import { signNote } from '../../../src/app/notes/sign-note';
import { addSamples } from '../../../src/app/samples/samples';
import { readToday } from '../../../src/app/today/read-today';
import { createEdit } from '../../../src/domain/record/edit';
import type { Id } from '../../../src/domain/record/record';
import { VaultLocked } from '../../../src/vault';
import { until } from '../../support/data-core';
import { heldWorkers } from '../../support/search-workers';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';
import { fill, finds, ids, note } from './many-notes';

async function sign(app: Laptop, clientId: Id, narrative: string): Promise<Id> {
  written(await signNote(app, { ...newNoteForm(app, clientId, 'narrative'), sections: { narrative } }));
  const found = (await app.records.notesOf(clientId)).find((note) => note.sections.narrative === narrative);
  if (!found) throw new Error('The note was not kept.');
  return found.id;
}

/** Workers made while a test runs. */
function workers() {
  const made: Worker[] = [];
  const ended: Worker[] = [];
  const Real = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        made.push(this);
      }
      override terminate() {
        ended.push(this);
        super.terminate();
      }
    },
  );
  return { made, ended };
}
afterEach(() => void vi.unstubAllGlobals());

describe('search over what is stored', () => {
  test('follows additions and changes, finds nothing while locked, and is back after the unlock', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'José', family: 'Wobblewick' }));
    await finds(app, 'jose', 1, 'client');
    written(await changeClient(app, clientId, { given: 'Tomás', family: 'Wobblewick' }));
    await finds(app, 'tomas', 1, 'client');
    await finds(app, 'jose', 0, 'client');
    written(await addSamples(app));
    await finds(app, 'marmalade street', 1, 'resource');
    await app.session.lock('asked');
    expect(await ids(app, 'tomas', 'client')).toEqual([]);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'tomas wobblewick', 1, 'client');
    const gone = written(await removeClient(app, clientId));
    await finds(app, 'wobblewick', 0, 'client');
    succeeded(await app.writer.undo(gone.changeId));
    await finds(app, 'wobblewick', 1, 'client');
  });

  test('finds a note by each of its words, not when it lies in the trash, and again when that is undone', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    succeeded(
      await app.writer.commit({
        name: 'note_kept',
        edits: [
          createEdit(
            'note',
            note({
              id: 'b9ad4b0c-34d0-4b25-9f0a-0e6f0a4e9b11',
              clientId,
              docStatus: 'preliminary',
              kind: 'contact',
              format: 'narrative',
              sections: { narrative: 'Brought the électricité bill, $140.' },
              withWhom: 'her sister Luz',
              date: '2026-11-22',
              zone: 'UTC',
              createdAt: '2026-11-22T18:00:00.000Z',
            }),
          ),
        ],
      }),
    );
    for (const word of ['brought', 'the', 'electricite', 'bill', '140', 'her', 'sister', 'luz'])
      await finds(app, word, 1);
    const removed = written(await removeNote(app, 'b9ad4b0c-34d0-4b25-9f0a-0e6f0a4e9b11'));
    await finds(app, 'electricite', 0);
    succeeded(await app.writer.undo(removed.changeId));
    await finds(app, 'electricite', 1);
    const id = await sign(app, clientId, 'Signed and sealed.');
    await until(async () => expect(await ids(app, 'sealed')).toEqual([id]));
  });

  test('Today knows whom nobody was in touch with from notes it never opened itself', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    const quiet = async (day: string) =>
      (await readToday(app, day)).items.filter((item) => item.rule === 'client-quiet').map((item) => item.due);
    expect(await quiet('2027-01-20')).toEqual(['2026-12-23']);
    await fill(app, clientId, 0, 3, '2027-01-01');
    expect(await quiet('2027-01-28')).toEqual(['2027-01-31']);
  });
});

describe('with a question that waits', () => {
  test('a new key for the data lets the next worker answer it', async () => {
    const { release } = heldWorkers();
    const app = await newLaptop();
    written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    const answers: unknown[] = [];
    const waits = app.search.disputedNotes().then(
      (found) => answers.push(found),
      (error: unknown) => answers.push(error),
    );
    succeeded(await app.keys.renewKey(PASSPHRASE));
    const asked = ids(app, 'rosa', 'client');
    release();
    expect(await asked).toHaveLength(1);
    await waits;
    expect(answers).toEqual([[]]);
  });

  test('a lock ends it as locked', async () => {
    heldWorkers();
    const app = await newLaptop();
    const waits = expect(app.search.disputedNotes()).rejects.toThrow(VaultLocked);
    await app.session.lock('asked');
    await waits;
  });
});

describe('with the lock', () => {
  test('the worker and all it read end, also while it reads, and nothing answers any more', async () => {
    const { made, ended } = workers();
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await fill(app, clientId, 0, 3000);
    const answered: unknown[] = [];
    const asking = app.search.find('common', { kinds: ['note'] }).then((hits) => answered.push(hits));
    const worker = made.at(-1);
    const heard: unknown[] = [];
    worker?.addEventListener('message', ({ data }) => heard.push(data));
    await app.session.lock('asked');
    expect(ended).toEqual([worker]);
    await asking;
    expect(answered).toEqual([[]]);
    expect(app.search.reading.value).toBeNull();
    const before = heard.length;
    worker?.postMessage({ kind: 'ask', id: 99, what: 'find', query: 'common', options: { kinds: ['note'] } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(heard).toHaveLength(before);
    expect(await ids(app, 'common')).toEqual([]);
    expect(made).toHaveLength(1);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds(app, 'word2999x', 1);
    expect(made).toHaveLength(2);
  });

  test('a passed deadline refuses the question before the timer does', async () => {
    const app = await newLaptop();
    written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    await finds(app, 'rosa', 1, 'client');
    app.clock.now += 11 * 60_000;
    expect(await ids(app, 'rosa', 'client')).toEqual([]);
    expect(app.session.state.value.kind).toBe('locked');
  });
});
