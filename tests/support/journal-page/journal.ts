/** The data core on a page of its own, for the test that kills the browser: writes, and tells what was acknowledged. */
import { replay } from '../../../src/app/backup/replay';
import type { Json } from '../../../src/domain/record/json';
import { sha256 } from '../../../src/vault';
import { client, joinCore, newCore, save, setEdit, type TestCore } from '../data-core';

const NAME = 'journal';

declare global {
  interface Window {
    /** Given by the test: keeps the journal outside the browser. */
    acknowledged(id: string): Promise<void>;
    journal: typeof journal;
  }
}

async function digestOfLog(core: TestCore): Promise<string> {
  const changes: Json[] = [];
  for await (const page of core.log.read(0)) changes.push(...page.changes);
  return (await replay(changes, new AbortController().signal)).digest;
}

async function readBack(core: TestCore) {
  const clients = await core.records.all('client');
  const notes = await core.records.all('note');
  const histories = await Promise.all([...clients.keys()].map((id) => core.writer.history('client', id)));
  return {
    clients: [...clients.keys()],
    notes: [...notes.keys()],
    logged: histories.filter((history) => history.length === 1).length,
    damaged: core.records.damaged().length,
    drafts: (await core.drafts.list()).map(({ body }) => body),
    digest: await core.log.digest(sha256),
    digestOfLog: await digestOfLog(core),
  };
}

const journal = {
  /** Two windows' worth of writing, without end. */
  async write(round: number): Promise<void> {
    const core = round === 0 ? await newCore({ name: NAME }) : await joinCore({ name: NAME });
    const draft = await core.drafts.open({ kind: 'note', subject: '', slot: String(round) }, () => ({ words: 0 }));
    const writer = async () => {
      for (;;) {
        const edit = client('Written');
        await save(core, 'client_added', edit, setEdit('note', edit.id, { clientId: edit.id }));
        await window.acknowledged(edit.id);
        if (draft.ok) draft.value.change({ words: draft.value.body.value.words + 1 });
      }
    };
    await Promise.all([writer(), writer()]);
  },
  read: async () => readBack(await joinCore({ name: NAME })),
};
window.journal = journal;
