/** What somebody helps with, or whom, in front of the name; and sentences that name one after the other. */
import { describe, expect, it } from 'vitest';
import { listedSentences } from '../../../src/clip/model/listed-sentences';
import { nameInBlock } from '../../../src/clip/segment/record-name';
import { blockOf } from '../../support/block';

describe('the name behind the need it meets', () => {
  it.each([
    ['Dead or hurt animals — Elm Wildlife Rescue (541) 555-0181', 'Elm Wildlife Rescue'],
    ['Clothes: The Open Closet – call 814-555-0124 for a time', 'Open Closet'],
    ['Dead deer: ELMDOT 1-877-555-6368', 'ELMDOT'],
    ['Homeless prevention - Oak Social Services 732-555-0190 option 3', 'Oak Social Services'],
    ['Elm House – Winter Shelter 732-555-0190', 'Elm House'],
  ])('%s', (text, name) => expect(nameInBlock(blockOf(text, { tag: 'li' }))?.text.replace(/^The /, '')).toBe(name));
});

const parts = (text: string): readonly string[] =>
  listedSentences(blockOf(text)).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences that list organizations and their numbers', () => {
  it('begin a part each, with whom they are for', () => {
    const text =
      'Families: Elm Shelter line 866-555-0148. Singles: Friends of the Homeless, 755 Worth Ave, (413) 555-0104. Women: YWCA hotline 800-555-0102.';
    expect(parts(text)).toEqual([
      'Families: Elm Shelter line 866-555-0148.',
      'Singles: Friends of the Homeless, 755 Worth Ave, (413) 555-0104.',
      'Women: YWCA hotline 800-555-0102.',
    ]);
  });

  it('stay together where one number has no name of its own', () => {
    expect(parts('Elm Shelter, 413-555-0104. Oak Center, 413-555-0105. Or try 413-555-0106 at night.')).toEqual([]);
    expect(parts('Call the Elm Shelter at 413-555-0104. Fax: 413-555-0105.')).toEqual([]);
  });
});
