import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOfDraft, formOfResource } from '../../src/domain/resource/form-of-draft';
import { resourceEdits } from '../../src/domain/resource/resource-edits';
import { editField, type ResourceField, type ResourceForm } from '../../src/domain/resource/resource-form';
import { directory } from '../support/directory';
import { draft, text } from '../support/drafts';

const runs = { numRuns: 150 * Number(process.env.CASECLIP_ROUNDS ?? 1) };

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
  'area',
  'accessibility',
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
            // Words of old hours beside a new timetable would be wrong: hours are replaced, never taken, as a whole.
            const hours = (form: ResourceForm) => form.hours_text !== '' || form.schedule.length > 0;
            if (hours(before)) expect(hours(after)).toBe(true);
            for (const kept of TEXTS)
              if (kept !== 'hours_text' && before[kept] !== '') expect(after[kept]).not.toBe('');
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
