/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import type { PageReading, ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { withPage } from './with-page';

/** Expected values of one resource. A field that is absent here is not looked at. */
interface Expected {
  readonly name: string;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  /** street|city|state|postal code */
  readonly addresses?: readonly string[];
  readonly url?: string | null;
  /** "WEEKLY MO,TU 09:00-17:00" */
  readonly schedule?: readonly string[];
  readonly eligibility?: string;
  readonly documents?: string;
  readonly fees?: string;
  readonly languages?: readonly string[];
}

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const wanted = import.meta.glob<{ kind: string; resources: Expected[] }>('../../fixtures/pages/*.json', {
  import: 'default',
  eager: true,
});

/** The draft in the shape of the expectation, with only the fields that it names. */
function seen(draft: ResourceDraft, expected: Expected | undefined): Partial<Expected> {
  const all: Required<Expected> = {
    name: draft.name?.value ?? '',
    phones: draft.phones.map(({ value }) => value.number),
    emails: draft.emails.map(({ value }) => value),
    addresses: draft.addresses.map(({ value }) =>
      [value.address_1, value.city, value.state_province, value.postal_code].join('|'),
    ),
    url: draft.url?.value ?? null,
    schedule: draft.schedule.map(({ value }) => `${value.freq} ${value.byday} ${value.opens_at}-${value.closes_at}`),
    eligibility: draft.eligibility?.value ?? '',
    documents: draft.documents?.value ?? '',
    fees: draft.fees?.value ?? '',
    languages: draft.languages.map(({ value }) => value),
  };
  const named = Object.keys(expected ?? { name: '' });
  return Object.fromEntries(Object.entries(all).filter(([field]) => named.includes(field)));
}

function reading(html: string): Promise<PageReading> {
  return withPage(html, (document) => readPage(document));
}

describe('Our own pages, written like real ones, are read as a person would', () => {
  test('there are pages to read, and each has its expectation beside it', () => {
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(10);
    const without = Object.keys(pages).filter((path) => !(path.replace('.html', '.json') in wanted));
    expect(without).toEqual([]);
  });

  for (const [path, html] of Object.entries(pages)) {
    const name = path.split('/').at(-1) ?? path;
    test(`${name} gives the resources that stand on it`, async () => {
      const expected = wanted[path.replace('.html', '.json')] ?? { kind: 'missing', resources: [] };
      const read = await reading(html);
      expect(read.resources.map((draft, at) => seen(draft, expected.resources[at]))).toEqual(expected.resources);
      expect(read.kind).toBe(expected.kind);
    });
  }
});
