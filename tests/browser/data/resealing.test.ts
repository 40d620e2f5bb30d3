/** Re-sealed rows are put back only where they still are what was read. */
import { expect, test } from 'vitest';
import { openStore, resealRows } from '../../../src/storage';
import { client, newCore, save, setEdit } from '../../support/data-core';
import { rawRows } from '../../support/raw-rows';

const MARK = { kid: 9, from: 0, upto: 9, table: 'client', lsn: 9, seen: 1, total: 1, kept: 0 } as const;

test('what was written or removed while it was sealed again stays written or removed', async () => {
  const core = await newCore();
  const events = { blocked: () => undefined, unblocked: () => undefined, closed: () => undefined };
  const store = openStore({ name: core.name, locks: navigator.locks, events });
  const [kept, rewritten] = [client('Kept'), client('Before')];
  await save(core, 'client_added', kept, rewritten);
  const opened = await core.drafts.open({ kind: 'note', subject: '', slot: '' }, () => ({ text: 'typed' }));
  if (!opened.ok) throw new Error(opened.why);
  const [clients, drafts] = [await store.above('client', 0, 9), await store.above('draft', 0, 9)];
  expect([clients.length, drafts.length]).toEqual([2, 1]);
  await save(core, 'client_changed', setEdit('client', rewritten.id, { given: 'After' }));
  await opened.value.discard();

  // What a slow pass read before all that and puts back now.
  const again = (rows: typeof clients) => rows.map((row) => ({ ...row, sealed: new Uint8Array([1, 2, 3]) }));
  expect((await resealRows(store.use).put('client', again(clients), MARK)).ok).toBe(true);
  expect((await resealRows(store.use).put('draft', again(drafts), MARK)).ok).toBe(true);

  expect((await core.records.get('client', rewritten.id))?.given).toBe('After');
  expect(await rawRows(core.name, 'draft')).toEqual([]);
  const rows = (await rawRows(core.name, 'client')) as { id: string; sealed: Uint8Array }[];
  expect(rows.filter(({ sealed }) => sealed.length === 3).map(({ id }) => id)).toEqual([kept.id]);
  expect(await resealRows(store.use).mark()).toEqual({ key: 'reseal', ...MARK });
  store.close();
});
