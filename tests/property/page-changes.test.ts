import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOfDraft, formOfResource } from '../../src/domain/resource/form-of-draft';
import { mergedValues } from '../../src/domain/resource/merge-values';
import { type ComparedPage, pageChanges, type Take, type Takes } from '../../src/domain/resource/page-changes';
import type { ResourceDraft } from '../../src/domain/resource/resource-draft';
import { resourceEdits } from '../../src/domain/resource/resource-edits';
import { editField, type ResourceForm } from '../../src/domain/resource/resource-form';
import { directory } from '../support/directory';
import { draft, text } from '../support/drafts';

const runs = { numRuns: 150 * Number(process.env.CASECLIP_ROUNDS ?? 1) };

let counter = 0;
const uuid = () => `id-${++counter}`;
const page = { url: 'https://pantry.example/', title: 'Pantry', page_hash: 'h', extractor_version: '1' };
const monday = { now: '2026-11-23T18:00:00.000Z', uuid, source: page, checked: true };
const friday = { ...monday, now: '2026-11-27T18:00:00.000Z', source: { ...page, page_hash: 'other' } };

const clipped = (read: ResourceDraft) => formOfDraft(read, uuid);
function saved(form: ResourceForm) {
  const place = directory();
  place.apply(resourceEdits(form, monday));
  return place;
}
type Place = ReturnType<typeof saved>;
const changes = (read: ResourceDraft, place: Place, from: ComparedPage = page) =>
  pageChanges(clipped(read), place.view(), from);
const all = (read: ResourceDraft, place: Place, take: Take): Takes =>
  Object.fromEntries(changes(read, place).map(({ key }) => [key, take]));
const save = (read: ResourceDraft, place: Place, takes: Takes) =>
  place.apply(resourceEdits(clipped(read), { ...friday, takes }, place.view()));
const values = (place: Place) => {
  const { ids: _, found: __, edited: ___, ...rest } = formOfResource(place.view());
  return rest;
};

/** A record with a word of the user's own in it, a later reading, and what she decides about each change. */
const typed = fc.record({ field: fc.constantFrom('fees', 'url', 'eligibility', 'services' as const), words: text });
const decisions = fc.infiniteStream(fc.constantFrom<Take | undefined>('take', 'keep', undefined));

describe('a page read again', () => {
  test('that says the same as before brings nothing up', () => {
    fc.assert(
      fc.property(draft, (read) => {
        expect(changes(read, saved(clipped(read)))).toEqual([]);
      }),
      runs,
    );
  });

  test('brings nothing up twice, whatever was decided, and then nothing more is written', () => {
    fc.assert(
      fc.property(draft, typed, draft, decisions, (read, { field, words }, later, decide) => {
        const place = saved(editField(clipped(read), field, words));
        const takes: Record<string, Take> = {};
        for (const { key } of changes(later, place)) {
          const take = decide.next().value;
          if (take) takes[key] = take;
        }
        save(later, place, takes);
        expect(changes(later, place).map(({ key, kind }) => `${kind} ${key}`)).toEqual([]);
        expect(resourceEdits(clipped(later), friday, place.view())).toEqual([]);
      }),
      runs,
    );
  });

  test('brings nothing up twice either where several pages are read in turn', () => {
    const elsewhere = { ...friday, source: { ...friday.source, url: 'https://county.example/list' } };
    const readings = fc.array(fc.tuple(draft, fc.constantFrom(friday, elsewhere)), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(draft, readings, decisions, (read, later, decide) => {
        const place = saved(clipped(read));
        for (const [next, context] of later) {
          const now = changes(next, place, context.source).map(({ key }) => [key, decide.next().value]);
          const takes: Takes = Object.fromEntries(now.filter(([, take]) => take));
          place.apply(resourceEdits(clipped(next), { ...context, takes }, place.view()));
          expect(changes(next, place, context.source).map(({ key, kind }) => `${kind} ${key}`)).toEqual([]);
          expect(resourceEdits(clipped(next), context, place.view())).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('changes nothing where everything is kept', () => {
    fc.assert(
      fc.property(draft, typed, draft, (read, { field, words }, later) => {
        const place = saved(editField(clipped(read), field, words));
        const before = values(place);
        save(later, place, all(later, place, 'keep'));
        expect(values(place)).toEqual(before);
      }),
      runs,
    );
  });

  test('gives exactly what the page says where everything is taken that it brings up', () => {
    fc.assert(
      fc.property(draft, draft, (read, later) => {
        const place = saved(clipped(read));
        const takes = all(later, place, 'take');
        save(later, place, takes);
        for (const field of ['fees', 'documents', 'application', 'description', 'eligibility', 'url'] as const)
          expect(values(place)[field]).toBe(clipped(later)[field].trim());
        expect(new Set(values(place).emails)).toEqual(new Set(clipped(later).emails));
        expect(new Set(values(place).languages)).toEqual(new Set(clipped(later).languages));
      }),
      runs,
    );
  });

  test('never overwrites what the user wrote unless she takes the new value, reading after reading', () => {
    fc.assert(
      fc.property(draft, typed, fc.array(draft, { maxLength: 4 }), (read, { field, words }, later) => {
        const place = saved(editField(clipped(read), field, words));
        for (const next of later) {
          const own = changes(next, place).filter(({ fields }) => fields.includes(field));
          for (const change of own) expect(change).toMatchObject({ kind: 'yours', preset: 'keep' });
          save(next, place, {});
          expect(values(place)[field]).toBe(words.trim());
        }
      }),
      runs,
    );
  });

  test('says nothing is gone where it was read in part, or is another page', () => {
    const elsewhere: fc.Arbitrary<ComparedPage> = fc.constantFrom(
      { ...page, selection: 'some words' },
      { ...page, truncated: true },
      { ...page, url: 'https://county.example/list' },
    );
    fc.assert(
      fc.property(draft, draft, elsewhere, (read, later, from) => {
        const place = saved(clipped(read));
        expect(changes(later, place, from).filter(({ kind }) => kind === 'gone')).toEqual([]);
        const before = values(place);
        const after = mergedValues(clipped(later), place.view(), from);
        for (const list of ['emails', 'languages', 'categories'] as const)
          expect(after[list]).toEqual(expect.arrayContaining([...before[list]]));
      }),
      runs,
    );
  });

  test('brings up only the field that differs', () => {
    const FIELDS = ['fees', 'documents', 'application', 'description', 'eligibility'] as const;
    fc.assert(
      fc.property(draft, fc.constantFrom(...FIELDS), text, (read, field, words) => {
        const place = saved(clipped(read));
        const value = words.trim() === '' ? null : { value: words, confidence: 0.5, witness: 'text' as const };
        const found = changes({ ...read, [field]: value }, place);
        expect(found.filter(({ key }) => key !== field)).toEqual([]);
        expect(found.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe('what is no longer on the page', () => {
  const said = (fees: string | null): Partial<ResourceDraft> => ({
    fees: fees === null ? null : { value: fees, confidence: 0.5, witness: 'text' },
  });
  test('is kept and marked with the day; the mark stays at one day, and goes when the page says it again', () => {
    fc.assert(
      fc.property(draft, (read) => {
        const place = saved(clipped({ ...read, ...said('Free') }));
        const silent = { ...read, ...said(null) };
        expect(changes(silent, place)).toMatchObject([{ key: 'fees', kind: 'gone', preset: 'keep' }]);
        save(silent, place, {});
        const mark = () => place.view().evidence?.fields.fees_description?.gone_since;
        expect([values(place).fees, mark()]).toEqual(['Free', friday.now]);
        place.apply(resourceEdits(clipped(silent), { ...friday, now: '2026-12-01T18:00:00.000Z' }, place.view()));
        expect(mark()).toBe(friday.now);
        save({ ...read, ...said('Free') }, place, {});
        expect([values(place).fees, mark()]).toEqual(['Free', undefined]);
      }),
      runs,
    );
  });

  test('is one number of several, or one e-mail address, with the others untouched', () => {
    const phone = (number: string) => ({
      value: { number, extension: null, type: 'voice' as const, as_written: '' },
      confidence: 0.9,
      witness: 'text' as const,
    });
    const email = (value: string) => ({ value, confidence: 0.9, witness: 'text' as const });
    fc.assert(
      fc.property(draft, (read) => {
        const both = {
          ...read,
          phones: [phone('+12135550101'), phone('+12135550102')],
          emails: [email('a@pantry.example'), email('b@pantry.example')],
        };
        const place = saved(clipped(both));
        const fewer = { ...both, phones: [phone('+12135550102')], emails: [email('b@pantry.example')] };
        expect(changes(fewer, place).map(({ key, kind }) => `${kind} ${key}`)).toEqual([
          'gone phones:2135550101x',
          'gone emails:a@pantry.example',
        ]);
        save(fewer, place, { 'phones:2135550101x': 'take' });
        expect(values(place).phones.map(({ number }) => number)).toEqual(['+12135550102']);
        expect(place.view().evidence?.fields.email?.gone_items).toEqual({ 'a@pantry.example': friday.now });
        expect(changes(fewer, place)).toEqual([]);
      }),
      runs,
    );
  });
});
