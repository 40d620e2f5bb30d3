import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { listedLines } from '../../../src/clip/model/listed-lines';
import { looksLikeName } from '../../../src/clip/words/name-words';

const paragraph = (...lines: string[]): Block => ({
  index: 0,
  text: lines.join('\n'),
  tag: 'p',
  element: 0,
  level: 0,
  region: 'main',
  hidden: false,
  row: -1,
  boldStart: 0,
  links: [],
});

const listings = (block: Block): number => listedLines(block).filter(({ line }) => line).length;

describe('A paragraph of names and numbers, one a line', () => {
  it('lists organizations where the numbers are free to call', () => {
    expect(
      listings(
        paragraph('Night Ears: 0800 132 5550', 'Kindred: 1800 55 51 11', 'Harbour: 0808 155 5140', 'Mum Talk: 116 555'),
      ),
    ).toBe(4);
  });

  it('lists organizations where most say what they are', () => {
    expect(
      listings(
        paragraph(
          'Elm Clinic – 213-555-0134',
          'Oak Pantry – 213-555-0135',
          'Ash House – 213-555-0136',
          'Ruth – 213-555-0137',
        ),
      ),
    ).toBe(4);
  });

  it('lists nobody but people where the numbers are those of desks', () => {
    expect(
      listings(
        paragraph(
          'Maria Lopes: 213-555-0134',
          'Tom Brennan: 213-555-0135',
          'Ada Okafor: 213-555-0136',
          'Lena Varga: 213-555-0137',
        ),
      ),
    ).toBe(0);
  });
});

describe('A paragraph of names with the street below each', () => {
  const kitchens = ["St. Luke's Kitchen", '14 Elm Street', 'Mon-Fri 11:30', 'Salvation Army', '200 N. Front St.'];

  it('is parted at each of three names or more', () => {
    const parts = listedLines(paragraph('Revised in May', ...kitchens, 'Grange Hall #44', '9 12th St.', 'noon to 2'));
    expect(parts.map(({ boldStart }) => boldStart)).toEqual([0, 18, 14, 15]);
  });

  it('stays whole for two names, for people, and where times stand below the names', () => {
    expect(listedLines(paragraph(...kitchens))).toEqual([]);
    expect(
      listedLines(paragraph('Ann Roe', '1 Elm St', 'Bob Poe', '2 Elm St', 'Cy Doe', '3 Elm St', 'Di Loe', '4 Elm St')),
    ).toEqual([]);
    expect(listedLines(paragraph('Elm Pantry', '9 AM', 'Oak Pantry', '10 AM', 'Ash Pantry', '11 AM'))).toEqual([]);
  });
});

describe('Words that may name a place', () => {
  it.each(['Sunday Roast Club for over 60s', 'Friday Night Kitchen', 'Dial-a-Ride', 'Three Tables Kitchen'])(
    '"%s" is a name',
    (text) => {
      expect(looksLikeName(text)).toBe(true);
    },
  );

  it.each([
    '760 W. State',
    '11 a.m. - noon',
    'You deserve to be safe.',
    'Salud',
    'Comida y ropa',
    'Sunday services',
    'Business line',
  ])('"%s" is none', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
