/** What a page said is kept beside what the record holds, so that nothing is asked twice and no source is mixed up. */
import { expect, test } from 'vitest';
import { formOfDraft } from '../../../../src/domain/resource/form-of-draft';
import { pageChanges } from '../../../../src/domain/resource/page-changes';
import type { Found, ResourceDraft } from '../../../../src/domain/resource/resource-draft';
import { resourceEdits } from '../../../../src/domain/resource/resource-edits';
import { directory } from '../../../support/directory';

let counter = 0;
const uuid = () => `id-${++counter}`;
const source = { url: 'https://pantry.example/', title: 'Pantry', page_hash: 'h', extractor_version: '1' };
const monday = { now: '2026-11-23T18:00:00.000Z', uuid, source, checked: true };
const friday = { ...monday, now: '2026-11-27T18:00:00.000Z', source: { ...source, page_hash: 'other' } };
const elsewhere = { ...friday, source: { ...source, url: 'https://county.example/list' } };

const found = <T>(value: T, quote = ''): Found<T> => ({
  value,
  confidence: 0.95,
  witness: 'text',
  evidence: { quote, before: '', after: '' },
});
const phone = (number: string, extension: string | null = null, quote = number) =>
  found({ number, extension, type: 'voice' as const, as_written: '' }, quote);
const reading = (says: Partial<ResourceDraft>) =>
  formOfDraft(
    {
      name: found('Pantry'),
      alternate_names: [],
      services: [],
      phones: [],
      emails: [],
      addresses: [],
      url: null,
      schedule: [],
      hours_text: null,
      by_appointment: false,
      eligibility: null,
      fees: null,
      application: null,
      documents: null,
      area: null,
      accessibility: null,
      languages: [],
      description: null,
      categories: [],
      ...says,
    },
    uuid,
  );
function saved(says: Partial<ResourceDraft>) {
  const place = directory();
  place.apply(resourceEdits(reading(says), monday));
  return place;
}

test('beside each telephone number stand the words it was read in, also beside those that are no number', () => {
  const place = saved({
    phones: [
      phone('', null, 'Phone:'),
      phone('ask at the desk', null, 'Or ask'),
      phone('call Denise', null, 'Or call'),
    ],
  });
  const { phones, evidence } = place.view();
  expect(phones.map(({ id, number }) => [number, evidence?.fields[`phone.${id}`]?.quote?.quote])).toEqual([
    ['ask at the desk', 'Or ask'],
    ['call Denise', 'Or call'],
  ]);
});

test('a number keeps its source where another page names it with an extension', () => {
  const place = saved({ phones: [phone('211')] });
  const other = reading({ phones: [phone('211', '4')] });
  place.apply(resourceEdits(other, { ...elsewhere, takes: { 'phones:211x4': 'keep' } }, place.view()));
  const { phones, evidence } = place.view();
  expect(phones).toMatchObject([{ number: '211' }]);
  expect(evidence?.fields[`phone.${phones[0]?.id}`]?.source_url).toBe(source.url);
  expect(resourceEdits(other, elsewhere, place.view())).toEqual([]);
});

test('a number that the user left out stays out while another page is read', () => {
  const place = saved({});
  const [first, other] = [reading({ phones: [phone('211')] }), reading({ phones: [phone('988')] })];
  place.apply(resourceEdits(first, { ...friday, takes: { 'phones:211x': 'keep' } }, place.view()));
  place.apply(resourceEdits(other, { ...elsewhere, takes: { 'phones:988x': 'keep' } }, place.view()));
  expect(resourceEdits(other, elsewhere, place.view())).toEqual([]);
  expect(place.view().phones).toEqual([]);
});

test('a timetable that the user kept is not asked about again where another page has the hours in words alone', () => {
  const monday9 = {
    freq: 'WEEKLY',
    interval: 1,
    byday: 'MO',
    opens_at: '09:00',
    closes_at: '12:00',
    notes: '',
  } as const;
  const place = saved({ schedule: [found(monday9)], hours_text: found('Mondays') });
  const other = reading({ hours_text: found('Mondays') });
  expect(pageChanges(other, place.view(), elsewhere.source).map(({ key }) => key)).toEqual(['hours']);
  place.apply(resourceEdits(other, { ...elsewhere, takes: { hours: 'keep' } }, place.view()));
  expect(pageChanges(other, place.view(), elsewhere.source)).toEqual([]);
  expect(resourceEdits(other, elsewhere, place.view())).toEqual([]);
  expect(place.view().schedules).toHaveLength(1);
});

test('"by appointment" that the user left out is not asked about again once another page gives hours', () => {
  const place = saved({});
  const [first, other] = [reading({ by_appointment: true }), reading({ hours_text: found('Mondays') })];
  place.apply(resourceEdits(first, { ...friday, takes: { hours: 'keep' } }, place.view()));
  place.apply(resourceEdits(other, { ...elsewhere, takes: { hours: 'keep' } }, place.view()));
  expect(pageChanges(other, place.view(), elsewhere.source)).toEqual([]);
  expect(place.view().sal.by_appointment).toBeUndefined();
});
