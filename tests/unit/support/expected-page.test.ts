import { describe, expect, test } from 'vitest';
import type { Found, PageReading, ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { differences, type ExpectedPage } from '../../support/expected-page';

const found = <T>(value: T): Found<T> => ({ value, confidence: 0.9, witness: 'text' });

const DRAFT: ResourceDraft = {
  name: found('Elm Grove Pantry'),
  alternate_names: [],
  services: [],
  phones: [found({ number: '+15415550123', extension: null, type: 'voice', as_written: '541-555-0123' })],
  emails: [found('help@elmgrove.example.org')],
  addresses: [
    found({
      attention: '',
      address_1: '12 Oak St.',
      address_2: 'Suite 4',
      city: 'Springfield',
      state_province: 'OR',
      postal_code: '97477',
      country: 'US',
      as_written: '12 Oak St., Suite 4, Springfield, OR 97477',
    }),
  ],
  url: found('https://elmgrove.example.org/'),
  schedule: ['MO', 'TU'].map((byday) =>
    found({ freq: 'WEEKLY' as const, interval: 1, byday, opens_at: '09:00', closes_at: '12:00', notes: '' }),
  ),
  hours_text: found('Monday and Tuesday 9 to 12'),
  by_appointment: false,
  eligibility: null,
  fees: found('Cost: free'),
  application: null,
  documents: null,
  area: null,
  accessibility: null,
  languages: [],
  description: found('We share groceries.'),
  categories: [],
};

const reading = (...resources: ResourceDraft[]): PageReading => ({
  url: '',
  title: '',
  lang: 'en',
  kind: 'single',
  ms: 1,
  page_hash: '',
  extractor_version: '',
  selection: '',
  resources,
  truncated: false,
});

const RIGHT = {
  name: 'Elm Grove Pantry',
  phones: ['+15415550123'],
  emails: ['help@elmgrove.example.org'],
  addresses: ['12 Oak Street, Suite 4|Springfield|OR|97477'],
  url: 'http://www.elmgrove.example.org',
  schedule: ['WEEKLY MO,TU 09:00-12:00'],
  hours_text: 'Monday and Tuesday 9 to 12',
  fees: 'free',
};
const page = (change: object = {}, more: object = {}): ExpectedPage => ({
  kind: 'single',
  resources: [{ ...RIGHT, ...change }],
  ...more,
});

describe('A reading is held against what a careful reader found', () => {
  test('the same values spelled another way are the same', () => {
    expect(differences(reading(DRAFT), page())).toEqual([]);
  });

  test.each([
    ['name', { name: 'Elm Street Pantry' }],
    ['a phone too few', { phones: ['+15415550123', '+15415550124'] }],
    ['a phone too many', { phones: [] }],
    ['the type of a phone', { phones: ['+15415550123 fax'] }],
    ['an extension', { phones: ['+15415550123;ext=4'] }],
    ['an e-mail too many', { emails: [] }],
    ['a suite', { addresses: ['12 Oak Street|Springfield|OR|97477'] }],
    ['a website', { url: null }],
    ['another page of the website', { url: 'https://elmgrove.example.org/pantry' }],
    ['the hours of a day', { schedule: ['WEEKLY MO 09:00-12:00'] }],
    ['words about hours that nobody expected', { hours_text: undefined }],
    ['words that are missing', { eligibility: 'Anyone in Springfield' }],
    ['other words', { fees: 'five dollars a visit' }],
    ['a language', { languages: ['es'] }],
    ['another name', { alternate_names: ['EGP'] }],
    ['a service', { services: ['Food pantry'] }],
    ['that an appointment is needed', { by_appointment: true }],
  ])('a difference is seen: %s', (_, change) => {
    expect(differences(reading(DRAFT), page(change))).not.toEqual([]);
  });

  test('a resource too many, one too few and another kind of page are seen', () => {
    expect(differences(reading(DRAFT, DRAFT), page())).toEqual(['nobody wrote a resource "Elm Grove Pantry"']);
    expect(differences(reading(), page())).toEqual(['Elm Grove Pantry: not found']);
    expect(differences(reading(DRAFT), page({}, { kind: 'list' }))).toEqual(['kind: wanted list, found single']);
  });

  test('what may be there or not is neither required nor wrong', () => {
    const also_ok = { phones: ['+15415550123'], emails: ['help@elmgrove.example.org', 'info@elmgrove.example.org'] };
    expect(differences(reading(DRAFT), page({ phones: [], emails: [], also_ok }))).toEqual([]);
    expect(differences(reading(DRAFT, DRAFT), { ...page(), resources: [], owner: ['Elm Grove Pantry'] })).toEqual([]);
  });

  test('only prose may be left unchecked', () => {
    expect(differences(reading(DRAFT), page({ fees: 'five dollars a visit' }, { weak: ['fees'] }))).toEqual([]);
    expect(differences(reading(DRAFT), page({}, { weak: ['phones'] }))).toEqual([
      'phones must be checked on every page',
    ]);
  });
});
