import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { client, joinCore, newCore, save, setEdit, until } from '../../support/data-core';

const MUCH = 2_000_000;

test('a full disk refuses the change, says so, and keeps everything that was there', async () => {
  const { usage = 0 } = await navigator.storage.estimate();
  await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize: usage + MUCH });
  const core = await newCore();
  const rosa = client('Rosa');
  await save(core, 'client_added', rosa);
  const draft = await core.drafts.open({ kind: 'note', subject: 'rosa', slot: '' }, () => ({ text: '' }));
  if (!draft.ok) throw new Error(draft.why);
  try {
    // What other tests of this origin were granted, the browser remembers for half a minute.
    await until(
      async () => {
        const refused = await core.writer.commit({ name: 'x', edits: [client('x'.repeat(MUCH))] });
        expect(refused).toEqual({ ok: false, why: 'disk-full' });
      },
      45_000,
      1000,
    );
    const changed = setEdit('client', rosa.id, { given: 'y'.repeat(MUCH) });
    expect(await core.writer.commit({ name: 'x', edits: [changed] })).toEqual({ ok: false, why: 'disk-full' });
    draft.value.change({ text: 'z'.repeat(MUCH) });
    expect(await draft.value.flush()).toEqual({ ok: false, why: 'disk-full' });
    expect(draft.value.status.value).toEqual({ kind: 'not-saved', why: 'disk-full' });
    await draft.value.close();
    expect((await core.records.get('client', rosa.id))?.given).toBe('Rosa');
    expect(await core.writer.history('client', rosa.id)).toHaveLength(1);
  } finally {
    await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin });
  }
  await save(core, 'client_changed', setEdit('client', rosa.id, { given: 'Rosita' }));
  // The form was closed meanwhile; what the disk did not take was kept in mind.
  const reopened = await core.drafts.open({ kind: 'note', subject: 'rosa', slot: '' }, () => ({ text: '' }));
  if (!reopened.ok) throw new Error(reopened.why);
  expect(reopened.value.body.value).toEqual({ text: 'z'.repeat(MUCH) });
  expect((await reopened.value.flush()).ok).toBe(true);
  expect(reopened.value.status.value.kind).toBe('saved');
  core.close();
  const again = await joinCore({ name: core.name });
  expect((await again.records.get('client', rosa.id))?.given).toBe('Rosita');
  expect((await again.drafts.list())[0]?.body).toEqual({ text: 'z'.repeat(MUCH) });
});
