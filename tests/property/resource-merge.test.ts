import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOfDraft, formOfResource } from '../../src/domain/resource/form-of-draft';
import type { Found, ResourceDraft } from '../../src/domain/resource/resource-draft';
import { resourceEdits } from '../../src/domain/resource/resource-edits';
import { editField, NO_ADDRESS, type ResourceField, type ResourceForm } from '../../src/domain/resource/resource-form';
import { directory } from '../support/directory';

const runs = { numRuns: 150 * Number(process.env.CASECLIP_ROUNDS ?? 1) };

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', 'Free', 'Residents of Sampleville', '<b>', '\u202e'),
);
const found = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Found<T>> =>
  fc.record({
    value,
    confidence: fc.constantFrom(0.4, 0.95),
    witness: fc.constantFrom('text', 'json-ld' as const),
    evidence: fc.record({ quote: fc.constantFrom('a', 'b'), before: fc.constant(''), after: fc.constant('') }),
  });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(found(value), { nil: null });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(found(value), { maxLength: 3 });

const number = fc.constantFrom('+12135550101', '+12135550102', '211', 'call Denise', '');
const phone = fc.record({
  number,
  extension: fc.constantFrom(null, '4'),
  type: fc.constantFrom('voice', 'fax' as const),
  as_written: fc.constant(''),
});
const address = fc.constantFrom(
  { ...NO_ADDRESS, as_written: '' },
  { ...NO_ADDRESS, address_1: '1 Main St', city: 'Sampleville', as_written: '1 Main St' },
  { ...NO_ADDRESS, address_1: '2 Main St', postal_code: '90000', as_written: '2 Main St' },
);
const hours = fc.record({
  freq: fc.constant('WEEKLY' as const),
  interval: fc.constantFrom(1, 2),
  byday: fc.constantFrom('MO', 'TU,WE', ''),
  opens_at: fc.constantFrom('09:00', ''),
  closes_at: fc.constantFrom('12:00', ''),
  notes: fc.constantFrom('', 'by the side door'),
});
const draft: fc.Arbitrary<ResourceDraft> = fc.record({
  name: found(fc.constantFrom('Pantry', 'Kitchen')),
  alternate_names: fc.constant([]),
  services: few(text),
  phones: few(phone),
  emails: few(fc.constantFrom('a@pantry.example', 'b@pantry.example')),
  addresses: fc.array(found(address), { maxLength: 1 }),
  url: maybe(text),
  schedule: few(hours),
  hours_text: maybe(text),
  by_appointment: fc.boolean(),
  eligibility: maybe(text),
  fees: maybe(text),
  application: maybe(text),
  documents: maybe(text),
  languages: few(fc.constantFrom('en', 'es')),
  description: maybe(text),
  categories: few(fc.constantFrom('food', 'shelter', 'astrology')),
});

let counter = 0;
const uuid = () => `id-${++counter}`;
const source = { url: 'https://pantry.example/', title: 'Pantry', page_hash: 'h', extractor_version: '1' };
const context = { now: '2026-11-23T18:00:00.000Z', uuid, source, checked: true };
const byHand = { ...context, source: null, checked: false };

const TEXTS = [
  'services',
  'url',
  'hours_text',
  'eligibility',
  'fees',
  'documents',
  'application',
  'description',
] as const;

function saved(form: ResourceForm) {
  const place = directory();
  place.apply(resourceEdits(form, context));
  return place;
}

describe('whatever a page says', () => {
  test('saving the same reading again writes nothing', () => {
    fc.assert(
      fc.property(draft, (read) => {
        const form = formOfDraft(read, uuid);
        const place = saved(form);
        expect(resourceEdits(form, context, place.view())).toEqual([]);
      }),
      runs,
    );
  });

  test('opening the record and saving it unchanged writes nothing', () => {
    fc.assert(
      fc.property(draft, (read) => {
        const place = saved(formOfDraft(read, uuid));
        expect(resourceEdits(formOfResource(place.view()), byHand, place.view())).toEqual([]);
      }),
      runs,
    );
  });

  test('no later reading takes anything away or overwrites what a person wrote', () => {
    fc.assert(
      fc.property(
        draft,
        fc.constantFrom(...TEXTS),
        fc.array(draft, { maxLength: 4 }),
        (read, field: ResourceField, later) => {
          const place = saved(editField(formOfDraft(read, uuid), field, 'Ask for Denise'));
          let before = formOfResource(place.view());
          for (const next of later) {
            place.apply(resourceEdits(formOfDraft(next, uuid), context, place.view()));
            const after = formOfResource(place.view());
            expect(after[field]).toBe('Ask for Denise');
            for (const list of ['emails', 'languages', 'categories'] as const)
              expect(after[list]).toEqual(expect.arrayContaining([...before[list]]));
            const numbers = (form: ResourceForm) => form.phones.map(({ number }) => number);
            expect(numbers(after)).toEqual(expect.arrayContaining(numbers(before)));
            for (const kept of TEXTS) if (before[kept] !== '') expect(after[kept]).not.toBe('');
            before = after;
          }
        },
      ),
      runs,
    );
  });

  test('what a person writes is taken exactly, emptying included', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...TEXTS), text, (read, field: ResourceField, value) => {
        const place = saved(formOfDraft(read, uuid));
        const form = editField(formOfResource(place.view()), field, value);
        place.apply(resourceEdits(form, byHand, place.view()));
        expect(formOfResource(place.view())[field]).toBe(value.trim());
      }),
      runs,
    );
  });
});
