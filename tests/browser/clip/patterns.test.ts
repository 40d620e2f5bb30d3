/** The many ways in which pages write a name, a web address and a mailbox: one small page for each. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import type { ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { WRITTEN } from './patterns/emails';
import { WHOSE } from './patterns/mailboxes';
import { OTHER_NAMES, PARTS, TONGUES } from './patterns/name-parts';
import { PLACES } from './patterns/names';
import type { Pattern, Wanted } from './patterns/pattern';
import { PRESS } from './patterns/press';
import { ROWS } from './patterns/rows';
import { TRAPS } from './patterns/traps';
import { LISTED, OWN_SITE } from './patterns/websites';
import { BUILDERS, TITLES } from './patterns/whole-sites';
import { withPage } from './with-page';

/** What the draft says of the wanted fields. */
function seen(draft: ResourceDraft | undefined, want: Wanted): Wanted {
  const all: Required<Wanted> = {
    name: draft?.name?.value ?? '',
    url: draft?.url?.value ?? null,
    emails: draft?.emails.map(({ value }) => value) ?? [],
    alternates: draft?.alternate_names.map(({ value }) => value).filter((one) => want.alternates?.includes(one)) ?? [],
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in want));
}

function check(patterns: readonly Pattern[]): void {
  test.each(patterns.map((one) => [one.what, one] as const))('%s', async (_, { html, at, want }) => {
    const options = at === undefined ? {} : { url: at };
    const { resources } = await withPage(html, (document) => readPage(document, options));
    const wanted: readonly Wanted[] = 'length' in want ? (want as readonly Wanted[]) : [want as Wanted];
    expect(wanted.map((one, nth) => seen(resources[nth], one))).toEqual(wanted);
    expect(resources.length).toBe(wanted.length);
  });
}

describe('E-mail addresses are read however they are written', () => check(WRITTEN));
describe('A mailbox goes to the one whose it is', () => check(WHOSE));
describe('A page of the organization’s own site leads to its home page', () => check(OWN_SITE));
describe('A directory leads to the listed organization’s website', () => check(LISTED));
describe('The name is found wherever it stands', () => check(PLACES));
describe('A newspaper is not what it writes about', () => check(PRESS));
describe('A part of an organization is told from the whole', () => check(PARTS));
describe('Names are found in other languages', () => check(TONGUES));
describe('Other names of the same resource are kept', () => check(OTHER_NAMES));
describe('The name is taken out of what a title says around it', () => check(TITLES));
describe('Pages of site builders and of hand-made sites are read as a whole', () => check(BUILDERS));
describe('Rows of a list keep their own websites and mailboxes', () => check(ROWS));
describe('What is no name is not taken for one', () => check(TRAPS));
