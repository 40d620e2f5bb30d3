/** Web addresses that a page writes out without a link: behind a label, alone on a line, and never inside a mailbox. */
import { expect, it } from 'vitest';
import { PageText } from '../../../src/clip/capture/page-text';
import { linkedSites } from '../../../src/clip/fields/linked';
import { blockOf } from '../../support/block';

const sites = (text: string): string[] => linkedSites(new PageText([blockOf(text)]), '').map(({ value }) => value);

it.each([
  ['Website: elmpantry.example.org', 'http://elmpantry.example.org'],
  ['Website elmpantry.example.org', 'http://elmpantry.example.org'],
  ['Visit us at elmpantry.example.org/help for more.', 'http://elmpantry.example.org/help'],
  ['Web - elmpantry.example.org', 'http://elmpantry.example.org'],
  ['elmpantry.example.org', 'http://elmpantry.example.org'],
  ['online-pantry.example.org', 'http://online-pantry.example.org'],
  ['webpantry.example.org', 'http://webpantry.example.org'],
])('%s leads to %s', (text, site) => expect(sites(text)).toEqual([site]));

it.each(['Site design: contact ada@webvendor.example.com', 'Write to us.web@visit.example.org'])(
  '%s is a mailbox',
  (text) => expect(sites(text)).toEqual([]),
);

it('a number with letters in it is to be called', () => {
  expect(sites('216.555.HELP')).toEqual([]);
  expect(sites('216.example.org')).toEqual(['http://216.example.org']);
});
