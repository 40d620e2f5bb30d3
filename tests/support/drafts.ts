/** Whatever a page may say, for tests with many readings. */
import fc from 'fast-check';
import type { Found, ResourceDraft } from '../../src/domain/resource/resource-draft';
import { NO_ADDRESS } from '../../src/domain/resource/resource-form';

export const text = fc.oneof(
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
export const draft: fc.Arbitrary<ResourceDraft> = fc.record({
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
  area: maybe(text),
  accessibility: maybe(text),
  languages: few(fc.constantFrom('en', 'es')),
  description: maybe(text),
  categories: few(fc.constantFrom('food', 'shelter', 'astrology')),
});
