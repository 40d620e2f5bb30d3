import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { addToList } from '../../../src/app/referrals/add-to-list';
import { readResources } from '../../../src/app/resources/read-resources';
import { addSamples, removeSamples, samplesPresent } from '../../../src/app/samples/samples';
import { followSearch } from '../../../src/app/search/follow-search';
import { readToday } from '../../../src/app/today/read-today';
import { RECORD_TABLES } from '../../../src/domain/record/tables';
import { type Laptop, newLaptop, PASSPHRASE, succeeded, written } from './laptop';

const counts = async (app: Laptop) => {
  const tables = RECORD_TABLES.filter((table) => table !== 'audit');
  const sizes = await Promise.all(tables.map(async (table) => [table, (await app.records.all(table)).size] as const));
  return Object.fromEntries(sizes.filter(([, size]) => size > 0));
};

describe('the sample caseload', () => {
  test('comes with one click, gives Today something to say, and does not come twice', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    expect(await samplesPresent(app)).toBe(true);
    expect(await counts(app)).toMatchObject({
      client: 12,
      episode: 12,
      service_at_location: 15,
      phone: 15,
      address: 14,
    });
    const { items, clients } = await readToday(app, '2026-11-23');
    const rules = new Set(items.map((item) => item.rule));
    for (const rule of [
      'todo-due',
      'attempt-silent',
      'note-unsigned',
      'client-quiet',
      'attempt-unsent',
      'resource-unchecked',
    ])
      expect(rules).toContain(rule);
    for (const item of items) if (item.clientId) expect(clients.has(item.clientId)).toBe(true);
    expect(succeeded(await addSamples(app))).toBeNull();
  });

  test('goes with one click, with what was written about its people since, and leaves real people alone', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Real', family: 'Enough' }));
    const before = await counts(app);
    written(await addSamples(app));
    const invented = [...(await app.records.all('client')).values()].find((client) => client.sample);
    const form = newNoteForm(app, invented?.id ?? '', 'narrative');
    written(await signNote(app, { ...form, sections: { narrative: 'Trying things out.' } }));
    const [place] = [...(await readResources(app.records)).keys()];
    written(await addToList(app, clientId, place ?? ''));
    const removed = written(await removeSamples(app));
    expect(await samplesPresent(app)).toBe(false);
    const { referral = 0, ...after } = await counts(app);
    expect(after).toEqual(before);
    expect(referral).toBe(1);
    expect(succeeded(await removeSamples(app))).toBeNull();
    succeeded(await app.writer.undo(removed.changeId));
    expect(await counts(app)).toMatchObject({ client: 13, service_at_location: 15 });
  });
});

describe('search over what is stored', () => {
  test('follows additions and changes, forgets at the lock, and is back after the unlock', async () => {
    const app = await newLaptop();
    const search = followSearch(app);
    const finds = (query: string, names: number) => expect.poll(() => search.find(query).length).toBe(names);
    const { clientId } = written(await addClient(app, { given: 'José', family: 'Naranjito' }));
    await finds('jose', 1);
    written(await changeClient(app, clientId, { given: 'Tomás', family: 'Naranjito' }));
    await finds('tomas', 1);
    await finds('jose', 0);
    written(await addSamples(app));
    await finds('marmalade street', 1);
    await app.session.lock('asked');
    expect(search.find('tomas')).toEqual([]);
    expect(search.find('marmalade')).toEqual([]);
    succeeded(await app.session.unlock(PASSPHRASE));
    await finds('tomas naranjito', 1);
    search.stop();
    expect(search.find('tomas')).toEqual([]);
  });
});
