/** Which words name one entry of a list: bold words, a link, a cell, a line of its own. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { listedLines } from '../../../src/clip/model/listed-lines';
import { partBlocks } from '../../../src/clip/model/part-blocks';
import { nameInBlock } from '../../../src/clip/segment/record-name';
import { blockOf } from '../../support/block';

const block = (tag: string, text: string, more: Partial<Block> = {}): Block => blockOf(text, { tag, ...more });

const linked = (before: string, words: string, after: string, bold = 0): Block =>
  block('li', `${before}${words}${after}`, {
    boldStart: bold,
    links: [{ start: before.length, end: before.length + words.length, href: 'https://www.elm.example.org/' }],
  });

const splitLines = (one: Block): readonly Block[] => partBlocks({ blocks: [one], elements: [] }, listedLines).blocks;

const nameOf = (one: Block): string | undefined => nameInBlock(one)?.text;

describe('the name of a list entry', () => {
  it.each([
    ['Elm Lifeline: support for young people', 'Elm Lifeline'],
    ['Elm Warmline (call or text)', 'Elm Warmline'],
    ['Elm Youth Line, for teens 13–19; call or text', 'Elm Youth Line'],
    ['Elm Homeless Coalition for housing help and referrals', 'Elm Homeless Coalition'],
    ['Coalition for the Homeless', 'Coalition for the Homeless'],
    ['Elm Center for independent living', 'Elm Center for independent living'],
  ])('%s in a cell is called %s', (text, name) => expect(nameOf(block('td', text))).toBe(name));

  it.each(['Text HOME to 741741', '838255 (text)', 'Weekdays 9 am – 4 pm'])('%s names nobody', (text) =>
    expect(nameOf(block('td', text))).toBeUndefined(),
  );

  it('is the link behind a bold word that only says what kind of help it is', () => {
    expect(nameOf(linked('Housing ', 'Elm Housing Council', ' (waiting list)', 7))).toBe('Elm Housing Council');
    expect(nameOf(linked('Rides: ', 'Elm Drivers Network', '', 6))).toBe('Elm Drivers Network');
    expect(nameOf(linked('Elm Street Pantry ', 'Web page of the Pantry', '', 17))).toBe('Elm Street Pantry');
  });

  it('is the link that a sentence tells to turn to', () => {
    expect(nameOf(linked('Contact ', 'Elm Family Center', ' if you are afraid at home'))).toBe('Elm Family Center');
  });

  it('stands behind the town that sorts the list, where a number follows', () => {
    expect(nameOf(block('li', 'Elmford: Beta Center (213) 555-0134'))).toBe('Beta Center');
    expect(nameOf(block('li', 'Elmford: Beta Center – 213-555-0134'))).toBe('Beta Center');
    expect(nameOf(block('li', 'Elm Line: Beta Center, 213-555-0134'))).toBe('Elm Line');
    expect(nameOf(block('li', 'Elm Anonymous: meetings at Beta Center 213-555-0134'))).toBe('Elm Anonymous');
  });

  it('is the title of a page up to its bar, or without the address behind it', () => {
    expect(nameOf(linked('', 'Elm Native Helpline | About (elm.example.org)', ''))).toBe('Elm Native Helpline');
    expect(nameOf(linked('', 'Elm Warmline (elm.example.org)', ' by night'))).toBe('Elm Warmline');
  });

  it('ends before a number that begins with a nought, and may be initials in a column', () => {
    expect(nameOf(block('li', 'Elmford North 0800 555 013 (evenings)'))).toBe('Elmford North');
    expect(nameOf(block('td', 'E.F.G.'))).toBe('E.F.G.');
  });

  it('is no sentence', () => expect(nameOf(block('p', 'Beds for men. 18 Mill St.'))).toBeUndefined());

  it('may be a line on violence or an address that an organization is called by', () => {
    expect(nameOf(block('li', 'Domestic Violence Hotline — 213-555-0134', { boldStart: 25 }))).toBe(
      'Domestic Violence Hotline',
    );
    expect(nameOf(block('li', 'ElmHelp.org — food and rides', { boldStart: 11 }))).toBe('ElmHelp.org');
  });
});

describe('lines of one paragraph', () => {
  it('are parted where each names an organization and its number', () => {
    const text =
      'Elm Lifeline – 213-555-0134\nOak Rape Crisis Center – 213-555-0135\nBirch Pantry (213) 555-0136\nFir Text Line: text FIR to 741741';
    expect(splitLines(block('p', text)).map((one) => one.text.slice(0, one.boldStart))).toEqual([
      'Elm Lifeline',
      'Oak Rape Crisis Center',
      'Birch Pantry',
      'Fir Text Line',
    ]);
  });

  it('stay together where they are the desks, people or lines of one address', () => {
    const desks = 'Main desk: 213-555-0134\nChildren’s room: 213-555-0135\nFax: 213-555-0136\nTTY: 213-555-0137';
    const place = 'Elm Pantry\n12 Oak Street\n213-555-0134\nMondays 9–11';
    for (const text of [desks, place]) expect(splitLines(block('p', text))).toHaveLength(1);
  });
});
