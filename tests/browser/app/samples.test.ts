import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { addToList } from '../../../src/app/referrals/add-to-list';
import { readResources } from '../../../src/app/resources/read-resources';
import { addSamples, removeSamples, samplesPresent } from '../../../src/app/samples/samples';
import { readToday } from '../../../src/app/today/read-today';
import { RECORD_TABLES } from '../../../src/domain/record/tables';
import { type Laptop, newLaptop, succeeded, written } from './laptop';

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
