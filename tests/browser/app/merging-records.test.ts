import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { recordStatus } from '../../../src/app/referrals/record-status';
import { referralList } from '../../../src/app/referrals/referral-list';
import { clipPage } from '../../../src/app/resources/clip-page';
import { findMatches, reviewClip } from '../../../src/app/resources/find-matches';
import { markGone, missingFromPage, stillTrue } from '../../../src/app/resources/gone-from-page';
import { lookAlikes } from '../../../src/app/resources/look-alikes';
import { markChecked } from '../../../src/app/resources/mark-checked';
import { mergeResources, readMerges } from '../../../src/app/resources/merge-resources';
import { readHolders } from '../../../src/app/resources/read-holders';
import { readResource, readResources } from '../../../src/app/resources/read-resources';
import { removeResource } from '../../../src/app/resources/remove-resource';
import { saveClip } from '../../../src/app/resources/save-clip';
import { tellApart } from '../../../src/app/resources/tell-apart';
import { RECORD_TABLES } from '../../../src/domain/record/tables';
import type { ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { daysLater, type Laptop, newLaptop, PANTRY, reading, succeeded, written } from './laptop';

const clip = async (app: Laptop) => written(await clipPage(app, 1, {}, new AbortController().signal));

async function save(app: Laptop, draft: ResourceDraft, url: string, clientId: string | null = null): Promise<string> {
  const page = reading(draft);
  app.page.yields = { ...page, value: { ...page.value, url } };
  const { key, form } = await clip(app);
  const decided = { ...form, decisions: { 0: 'new' as const } };
  return written(await saveClip(app, { key, form: decided, clientId })).salIds[0] ?? '';
}

const said = <T>(value: T) => ({ value, confidence: 0.9, witness: 'text' as const });
const TWIN: ResourceDraft = {
  ...PANTRY,
  name: said('Marmalade Pantry'),
  phones: [said({ number: '+12135550177', extension: null, type: 'voice' as const, as_written: '' })],
  fees: said('Free'),
  eligibility: said('Residents only'),
};

/** Two records of one pantry, on the lists of two clients, one of them further on. */
async function twins() {
  const app = await newLaptop();
  const rosa = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
  const ana = written(await addClient(app, { given: 'Ana', family: 'Teapot' })).clientId;
  const kept = await save(app, PANTRY, 'https://pantry.example/', rosa);
  const other = await save(app, TWIN, 'https://county.example/pantry', ana);
  const [row] = await referralList(app, ana);
  const told = { reportedBy: 'provider', effectiveAt: '2026-11-23T18:00:00.000Z' } as const;
  written(await recordStatus(app, row?.attempt.id ?? '', 'accepted', told));
  written(await markChecked(app, other, 'letter'));
  return { app, rosa, ana, kept, other };
}

/** Everything that is there, row by row, accounts left out. */
async function everything(app: Laptop) {
  const tables = RECORD_TABLES.filter((table) => table !== 'audit');
  const rows = await Promise.all(tables.map(async (table) => [table, [...(await app.records.all(table))]] as const));
  return new Map(rows.map(([table, all]) => [table, new Map(all)]));
}

describe('two records made one', () => {
  test('keep the chosen values, all phones, both sides’ evidence and every client’s referral', async () => {
    const { app, ana, rosa, kept, other } = await twins();
    written(await mergeResources(app, kept, other, { eligibility: 'other' }));
    const view = await readResource(app, kept);
    expect(view?.service).toMatchObject({
      name: 'Marmalade Street Food Pantry',
      eligibility_description: 'Residents only',
      fees_description: 'Free',
    });
    expect(view?.phones.map(({ number }) => number)).toEqual(['+12135550134', '+12135550177']);
    const fields = view?.evidence?.fields ?? {};
    expect(fields.eligibility_description?.source_url).toBe('https://county.example/pantry');
    expect(fields[`eligibility_description@${kept}`]?.quote?.quote).toBe('Everybody');
    expect(fields[`name@${other}`]?.source_url).toBe('https://county.example/pantry');
    expect(fields[`phone.${view?.phones[1]?.id}`]?.source_url).toBe('https://county.example/pantry');
    expect([...(await readResources(app.records)).keys()]).toEqual([kept]);
    expect((await readHolders(app, kept)).map(({ client }) => client.id).sort()).toEqual([ana, rosa].sort());
    expect((await referralList(app, ana))[0]).toMatchObject({
      attempt: { businessStatus: 'accepted' },
      resource: { service: { name: 'Marmalade Street Food Pantry' } },
    });
    expect([...(await app.records.all('verification')).values()][0]?.service_at_location_id).toBe(kept);
    expect((await app.records.all('phone')).size).toBe(2);
    expect((await app.records.all('organization')).size).toBe(1);
  });

  test('are two again when the merge is taken back, exactly as before, also days and a lock later', async () => {
    const { app, kept, other } = await twins();
    const before = await everything(app);
    written(await mergeResources(app, kept, other, { name: 'other', eligibility: 'other', hours: 'other' }));
    await daysLater(app, 3);
    const [merge] = await readMerges(app, kept);
    expect(merge).toMatchObject({ name: 'Marmalade Pantry' });
    const undone = succeeded(await app.writer.undo(merge?.change.changeId ?? ''));
    expect(undone.kept).toEqual([]);
    expect(await everything(app)).toEqual(before);
    expect(await readMerges(app, kept)).toEqual([]);
  });

  test('taken apart, keep what was written since', async () => {
    const { app, rosa, kept, other } = await twins();
    const merged = written(await mergeResources(app, kept, other, {}));
    const [row] = await referralList(app, rosa);
    const told = { reportedBy: 'client', effectiveAt: '2026-11-24T18:00:00.000Z' } as const;
    written(await recordStatus(app, row?.attempt.id ?? '', 'sent', told));
    succeeded(await app.writer.undo(merged.changeId));
    expect((await referralList(app, rosa))[0]?.attempt.businessStatus).toBe('sent');
    expect((await readResources(app.records)).size).toBe(2);
  });

  test('one with itself, or with one that went, is refused', async () => {
    const { app, kept, other } = await twins();
    expect(await mergeResources(app, kept, kept, {})).toMatchObject({ ok: false, why: 'gone' });
    written(await removeResource(app, other));
    expect(await mergeResources(app, kept, other, {})).toMatchObject({ ok: false, why: 'gone' });
  });
});

describe('what looks alike', () => {
  const CHANGED = { ...PANTRY, eligibility: said('Residents of 90000') };

  test('is suggested until somebody says that it is not the same; taking that back suggests it again', async () => {
    const { app, kept, other } = await twins();
    expect((await lookAlikes(app, kept)).map(({ view }) => view.sal.id)).toEqual([other]);
    const told = written(await tellApart(app, kept, { salId: other }));
    expect(await lookAlikes(app, kept)).toEqual([]);
    expect(await lookAlikes(app, other)).toEqual([]);
    expect(succeeded(await tellApart(app, kept, { salId: other }))).toBeNull();
    succeeded(await app.writer.undo(told.changeId));
    expect(await lookAlikes(app, other)).toHaveLength(1);
  });

  test('on a page is told apart for good, even when that clip was never saved', async () => {
    const app = await newLaptop();
    const id = await save(app, PANTRY, 'https://pantry.example/');
    app.page.yields = reading(TWIN);
    const first = await clip(app);
    expect((await findMatches(app, first.form))[0]).toMatchObject({ salId: id });
    const [form] = first.form.forms;
    if (!form) throw new Error('No form');
    written(await tellApart(app, id, { page: first.form.reading.url, form }));
    expect((await findMatches(app, (await clip(app)).form))[0]?.kind).toBe('new');
  });

  test('is nothing in the trash', async () => {
    const app = await newLaptop();
    const id = await save(app, PANTRY, 'https://pantry.example/');
    written(await removeResource(app, id));
    app.page.yields = reading(PANTRY);
    expect((await findMatches(app, (await clip(app)).form))[0]?.kind).toBe('new');
  });

  test('lists what the page says now, and decisions come with the draft', async () => {
    const app = await newLaptop();
    const id = await save(app, PANTRY, 'https://pantry.example/');
    app.page.yields = reading(CHANGED);
    const { key, form } = await clip(app);
    const [review] = await reviewClip(app, form);
    expect(review?.changes.map(({ key: change, kind }) => `${kind} ${change}`)).toEqual(['changed eligibility']);
    const decided = { ...form, decisions: { 0: { update: id, takes: { eligibility: 'keep' as const } } } };
    written(await saveClip(app, { key, form: decided, clientId: null }));
    expect((await readResource(app, id))?.service.eligibility_description).toBe('Everybody');
    const [again] = await reviewClip(app, (await clip(app)).form);
    expect(again?.changes).toEqual([]);
  });

  test('a decision about a record that went meanwhile is a decision no more', async () => {
    const app = await newLaptop();
    const id = await save(app, PANTRY, 'https://pantry.example/');
    app.page.yields = reading(CHANGED);
    const { key, form } = await clip(app);
    written(await removeResource(app, id));
    const saved = written(
      await saveClip(app, { key, form: { ...form, decisions: { 0: { keep: id } } }, clientId: null }),
    );
    expect((await readResource(app, saved.salIds[0] ?? ''))?.service.eligibility_description).toBe(
      'Residents of 90000',
    );
  });

  test('saved beside another has that one’s organization, which keeps its name', async () => {
    const app = await newLaptop();
    const id = await save(app, PANTRY, 'https://pantry.example/');
    app.page.yields = reading({ ...TWIN, name: said('Marmalade Night Shelter'), addresses: [] });
    const { key, form } = await clip(app);
    const beside = { ...form, decisions: { 0: { beside: id } } };
    const saved = written(await saveClip(app, { key, form: beside, clientId: null }));
    const [one, two] = [await readResource(app, id), await readResource(app, saved.salIds[0] ?? '')];
    expect(two?.organization).toEqual(one?.organization);
    expect((await app.records.all('organization')).size).toBe(1);
    expect(two).toMatchObject({ service: { name: 'Marmalade Night Shelter' }, sharesOrganization: true });
  });
});

test('a service that its page names no more is marked with the day, stays, and the mark can be taken off', async () => {
  const app = await newLaptop();
  const id = await save(app, PANTRY, 'https://pantry.example/');
  const shelter = { ...TWIN, name: said('Doorbell Shelter'), addresses: [] };
  const kitchen = { ...shelter, name: said('Spoon Kitchen'), phones: [] };
  app.page.yields = reading(shelter, kitchen);
  const { form } = await clip(app);
  const missing = await missingFromPage(app, form, await reviewClip(app, form));
  expect(missing.map(({ sal }) => sal.id)).toEqual([id]);
  expect(await missingFromPage(app, { ...form, reading: { ...form.reading, truncated: true } }, [])).toEqual([]);
  written(await markGone(app, id));
  const gone = await readResource(app, id);
  expect(gone?.sal.gone_since).toMatch(/^2026-11-23/);
  expect([...(await app.records.all('verification')).values()][0]).toMatchObject({ result: 'gone', method: 'site' });
  const cleared = written(await stillTrue(app, id));
  expect((await readResource(app, id))?.sal.gone_since).toBeUndefined();
  succeeded(await app.writer.undo(cleared.changeId));
  expect((await readResource(app, id))?.sal.gone_since).toBe(gone?.sal.gone_since);
});
