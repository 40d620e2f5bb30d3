import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { referralList } from '../../../src/app/referrals/referral-list';
import { type ClipDecision, type ClipForm, clipDrafts } from '../../../src/app/resources/clip-form';
import { clipPage } from '../../../src/app/resources/clip-page';
import { findMatches } from '../../../src/app/resources/find-matches';
import { DIRECTORY_TABLES, readResource, readResources } from '../../../src/app/resources/read-resources';
import { saveClip } from '../../../src/app/resources/save-clip';
import { editField } from '../../../src/domain/resource/resource-form';
import { type Laptop, newLaptop, PANTRY, reading, succeeded, why, written } from './laptop';

const clip = async (app: Laptop, options = {}) =>
  written(await clipPage(app, 1, options, new AbortController().signal));
const client = async (app: Laptop) => written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
const resources = async (app: Laptop) => [...(await readResources(app.records)).values()];
const other = (name: string, lastDigits: string) => ({
  ...PANTRY,
  name: { ...PANTRY.name, value: name } as NonNullable<typeof PANTRY.name>,
  phones: PANTRY.phones.map((phone) => ({ ...phone, value: { ...phone.value, number: `+1213555${lastDigits}` } })),
  addresses: [],
});

describe('clipping a page', () => {
  test('has a draft on disk before the form shows', async () => {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY);
    const { key, form } = await clip(app);
    expect(form.forms[0]?.name).toBe('Marmalade Street Food Pantry');
    expect(form).toMatchObject({ chosen: [0], open: 0 });
    const [draft] = clipDrafts(await app.drafts.list());
    expect(draft).toMatchObject({ key, form });
  });

  test('again, untouched, leaves one draft; one with typed text is kept beside the new one', async () => {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY);
    await clip(app);
    const second = await clip(app);
    expect(await app.drafts.list()).toHaveLength(1);
    const draft = written(await app.drafts.open<ClipForm>(second.key, () => second.form));
    const [form] = second.form.forms;
    if (!form) throw new Error('No form');
    draft.change({ ...second.form, forms: [editField(form, 'fees', 'Free')] });
    await draft.close();
    await clip(app);
    expect(await app.drafts.list()).toHaveLength(2);
  });

  test('again, after ticking rows of a list, keeps the ticks beside the new reading', async () => {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY, other('Spoon Kitchen', '0177'));
    const first = await clip(app);
    const draft = written(await app.drafts.open<ClipForm>(first.key, () => first.form));
    draft.change({ ...first.form, chosen: [1] });
    await draft.close();
    await clip(app);
    expect(clipDrafts(await app.drafts.list()).map(({ form }) => form.chosen)).toContainEqual([1]);
  });

  test('with nothing on it says so, and keeps the words that were selected when there are any', async () => {
    const app = await newLaptop();
    app.page.yields = reading();
    expect(why(await clipPage(app, 1, {}, new AbortController().signal))).toBe('nothing-found');
    expect(await app.drafts.list()).toHaveLength(0);
    const { form } = await clip(app, { text: 'Bread every Monday\nCall 211' });
    expect(form.forms[0]).toMatchObject({ name: 'Bread every Monday', description: 'Bread every Monday\nCall 211' });
  });

  test('with names alone is a list from three on; one name alone is a page about something else', async () => {
    const app = await newLaptop();
    const named = (name: string) => ({
      ...other(name, '0177'),
      phones: [],
      emails: [],
      schedule: [],
      hours_text: null,
    });
    app.page.yields = reading(named('Spoon Kitchen'));
    expect(why(await clipPage(app, 1, {}, new AbortController().signal))).toBe('nothing-found');
    app.page.yields = reading(named('Spoon Kitchen'), named('Fork Kitchen'), named('Cup Kitchen'));
    expect((await clip(app)).form.forms).toHaveLength(3);
  });

  test('that cannot be read tells why; a reading that was stopped leaves nothing', async () => {
    const app = await newLaptop();
    expect(why(await clipPage(app, 1, {}, new AbortController().signal))).toBe('no-grant');
    app.page.yields = reading(PANTRY);
    expect(why(await clipPage(app, 1, {}, AbortSignal.abort()))).toBe('stopped');
    expect(await app.drafts.list()).toHaveLength(0);
  });

  test('with several resources opens the chooser with none ticked', async () => {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY, other('Spoon Kitchen', '0177'));
    expect((await clip(app)).form).toMatchObject({ chosen: [], open: null });
  });
});

describe('saving a clip', () => {
  async function clipped() {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY);
    const clientId = await client(app);
    return { app, clientId, ...(await clip(app)) };
  }

  test('puts the service into the directory and onto the client’s list, and takes the draft away, in one step', async () => {
    const { app, clientId, key, form } = await clipped();
    const saved = written(await saveClip(app, { key, form, clientId }));
    expect(saved.name).toBe('clip_saved');
    expect(await app.drafts.list()).toHaveLength(0);
    const view = await readResource(app, saved.salIds[0] ?? '');
    expect(view?.phones.map((phone) => phone.number)).toEqual(['+12135550134']);
    expect(view?.evidence?.fields.address?.quote?.quote).toBe('12 Marmalade St');
    const [row] = await referralList(app, clientId);
    expect(row?.attempt).toMatchObject({
      status: 'draft',
      businessStatus: 'saved',
      serviceAtLocationId: saved.salIds[0],
    });
    expect(row?.referral).toMatchObject({ status: 'draft', category: 'food-insecurity' });
    expect(row?.resource?.service.name).toBe('Marmalade Street Food Pantry');
    const history = await app.writer.history('attempt', row?.attempt.id ?? '');
    expect(history.map((change) => change.changeId)).toEqual([saved.changeId]);
  });

  for (const decisions of [{}, { 0: 'new' }] as readonly Record<number, ClipDecision>[])
    test(`twice is one record, even when both are pressed at once${0 in decisions ? ' and both say “new”' : ''}`, async () => {
      const { app, clientId, key, form } = await clipped();
      const both = await Promise.all([
        saveClip(app, { key, form: { ...form, decisions }, clientId }),
        saveClip(app, { key, form: { ...form, decisions }, clientId }),
      ]);
      const ids = both.map((result) => written(result).salIds);
      expect(ids[0]).toEqual(ids[1]);
      expect(both.filter((result) => result.ok && result.value.undoable)).toHaveLength(1);
      expect(await resources(app)).toHaveLength(1);
      expect(await referralList(app, clientId)).toHaveLength(1);
      expect((await app.records.all('phone')).size).toBe(1);
      expect((await app.records.all('schedule')).size).toBe(1);
    });

  test('of a page clipped anew updates the record that is there', async () => {
    const { app, clientId, key, form } = await clipped();
    const first = written(await saveClip(app, { key, form, clientId }));
    app.page.yields = reading(other('Marmalade Street Food Pantry', '0134'));
    const again = await clip(app);
    expect((await findMatches(app, again.form))[0]).toMatchObject({ kind: 'same', salId: first.salIds[0] });
    const second = written(await saveClip(app, { ...again, clientId }));
    expect(second.salIds).toEqual(first.salIds);
    expect(await resources(app)).toHaveLength(1);
    expect((await resources(app))[0]?.address?.address_1).toBe('12 Marmalade St');
    expect(await referralList(app, clientId)).toHaveLength(1);
  });

  test('as new, or keeping what is there, is the user’s choice', async () => {
    const { app, clientId, key, form } = await clipped();
    const first = written(await saveClip(app, { key, form, clientId: null })).salIds[0] ?? '';
    const changed = {
      ...PANTRY,
      eligibility: null,
      hours_text: { ...PANTRY.hours_text, value: 'Closed' },
    } as typeof PANTRY;
    app.page.yields = reading(changed);
    const kept = await clip(app);
    written(
      await saveClip(app, { key: kept.key, form: { ...kept.form, decisions: { 0: { keep: first } } }, clientId }),
    );
    expect((await resources(app))[0]?.sal.hours_text).toBe('Tue 10-12:30');
    expect((await referralList(app, clientId))[0]?.attempt.serviceAtLocationId).toBe(first);
    const fresh = await clip(app);
    written(await saveClip(app, { key: fresh.key, form: { ...fresh.form, decisions: { 0: 'new' } }, clientId: null }));
    expect(await resources(app)).toHaveLength(2);
  });

  test('undone, takes back record, referral and attempt together; done again, brings all of it back', async () => {
    const { app, clientId, key, form } = await clipped();
    const saved = written(await saveClip(app, { key, form, clientId }));
    succeeded(await app.writer.undo(saved.changeId));
    for (const table of [...DIRECTORY_TABLES, 'referral', 'attempt'] as const)
      expect(`${table} ${(await app.records.all(table)).size}`).toBe(`${table} 0`);
    const again = written(await saveClip(app, { key, form, clientId }));
    expect(again.salIds).toEqual(saved.salIds);
    expect(await resources(app)).toHaveLength(1);
    expect((await resources(app))[0]?.phones).toHaveLength(1);
    expect((await referralList(app, clientId))[0]?.resource?.address?.address_1).toBe('12 Marmalade St');
  });

  test('of several rows of a list saves the ticked ones, all under one need', async () => {
    const app = await newLaptop();
    app.page.yields = reading(PANTRY, other('Spoon Kitchen', '0177'), other('Ladle House', '0188'));
    const clientId = await client(app);
    const { key, form } = await clip(app);
    const saved = written(await saveClip(app, { key, form: { ...form, chosen: [0, 2] }, clientId }));
    expect(saved.salIds).toHaveLength(2);
    expect((await resources(app)).map((view) => view.service.name).sort()).toEqual([
      'Ladle House',
      'Marmalade Street Food Pantry',
    ]);
    expect(await referralList(app, clientId)).toHaveLength(2);
    expect((await app.records.all('referral')).size).toBe(1);
  });

  test('is refused without a choice, a name or the client, and the draft stays', async () => {
    const { app, key, form } = await clipped();
    const save = (over: Partial<ClipForm>, clientId: string | null = null) =>
      saveClip(app, { key, form: { ...form, ...over }, clientId });
    expect(why(await save({ chosen: [] }))).toBe('nothing-chosen');
    expect(why(await save({ forms: form.forms.map((resource) => ({ ...resource, name: ' ' })) }))).toBe('name-missing');
    expect(why(await save({}, crypto.randomUUID()))).toBe('client-gone');
    expect(await app.drafts.list()).toHaveLength(1);
    expect(await resources(app)).toHaveLength(0);
  });

  test('after the lock is refused, and the draft is still there after the unlock', async () => {
    const { app, clientId, key, form } = await clipped();
    await app.session.lock('asked');
    expect(why(await saveClip(app, { key, form, clientId }))).toBe('locked');
    succeeded(await app.session.unlock('plain windmill marmalade teaspoon'));
    expect(await app.drafts.list()).toHaveLength(1);
    written(await saveClip(app, { key, form, clientId }));
  });

  test('takes text of any kind and length as text', async () => {
    const app = await newLaptop();
    const hostile = `<img src=x onerror=alert(1)>\u202e‮${'x'.repeat(100_000)}`;
    app.page.yields = reading({ ...PANTRY, eligibility: { value: hostile, confidence: 0.5, witness: 'text' } });
    const { key, form } = await clip(app);
    const saved = written(await saveClip(app, { key, form, clientId: null }));
    expect((await readResource(app, saved.salIds[0] ?? ''))?.service.eligibility_description).toBe(hostile);
  });
});
