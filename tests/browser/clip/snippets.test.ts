/** Hours, addresses and telephone numbers in the many shapes that real sites give them. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip/read-page';
import type { ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { snippets as contacts } from './snippets/contacts';
import { snippets as contactsElsewhere } from './snippets/contacts-elsewhere';
import { besideOthers } from './snippets/hours-beside-others';
import { snippets as elsewhere } from './snippets/hours-elsewhere';
import { forWhat } from './snippets/hours-for-what';
import { prose } from './snippets/hours-in-prose';
import { snippets as laidOut } from './snippets/hours-laid-out';
import { snippets as builders } from './snippets/hours-of-builders';
import { snippets as meetings } from './snippets/public-meetings';
import { eachDay, pageOf, type Snippet } from './snippets/snippet';
import { withPage } from './with-page';

const drafts = (snippet: Snippet): Promise<readonly ResourceDraft[]> =>
  withPage(pageOf(snippet), (document) => readPage(document).resources);

const hoursOf = (found: readonly ResourceDraft[]): string[] =>
  eachDay(
    found.flatMap(({ schedule }) =>
      schedule.map(({ value }) => {
        const days = value.byday.split(',').map((day) => day + (value.interval > 1 ? `/${value.interval}` : ''));
        return `${days.join(',')} ${value.opens_at}-${value.closes_at}`;
      }),
    ),
  );

describe('Opening hours are read from', () => {
  test.each(
    [...laidOut, ...builders, ...elsewhere, ...prose, ...forWhat, ...besideOthers].map(
      (one) => [one.says, one] as const,
    ),
  )('%s', async (_says, snippet) => {
    expect(hoursOf(await drafts(snippet))).toEqual(eachDay(snippet.hours ?? []));
  });
});

describe('Addresses and telephone numbers are read from', () => {
  test.each([...contacts, ...contactsElsewhere, ...meetings].map((one) => [one.says, one] as const))(
    '%s',
    async (_says, snippet) => {
      const found = await drafts(snippet);
      const addresses = found.flatMap((draft) =>
        draft.addresses.map(({ value }) =>
          [value.address_1, value.address_2, value.city, value.state_province, value.postal_code].join('|'),
        ),
      );
      const phones = found.flatMap((draft) =>
        draft.phones.map(({ value }) => `${value.number}${value.extension ? `x${value.extension}` : ''} ${value.type}`),
      );
      if (snippet.addresses) expect(addresses.sort()).toEqual([...snippet.addresses].sort());
      if (snippet.phones) expect(phones.sort()).toEqual([...snippet.phones].sort());
    },
  );
});
