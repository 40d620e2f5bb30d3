import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';
import { findPhones } from '../../../src/clip/phones/find-phones';
import { markedNames } from '../../../src/clip/prose/marked-names';
import { namesInProse } from '../../../src/clip/prose/names-in-prose';
import { unitsOf } from '../../../src/clip/prose/places-in-prose';
import { writersName } from '../../../src/clip/prose/writer';
import { blockOf } from '../../support/block';

/** The units of a text that tell of a place, as "name: words". */
function told(text: string): string[] {
  const anchors = [
    ...findPhones(text, 'US').map((hit) => ({ kind: 'phone' as const, hit })),
    ...findAddresses(text).map((hit) => ({ kind: 'address' as const, hit })),
  ].map(({ kind, hit }) => ({ kind, start: hit.index, end: hit.index + hit.length }));
  const units = unitsOf(
    text,
    anchors.sort((a, b) => a.start - b.start),
    { shorts: new Map(), marked: [], writer: '' },
  );
  expect(units.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  return units.flatMap(({ start, end, name }) => (name ? [`${name.text}: ${text.slice(start, end).trim()}`] : []));
}

describe('Places that a sentence tells of are parted, each with its own words', () => {
  test('names with their addresses, joined by semicolons', () => {
    const text =
      'Forms can be brought to Ashford Public Library, 20 Glen St., Ashford; Birch Hill Library, 9 High St.; or Cobb Family Center, 14 Mill Road.';
    expect(told(text)).toEqual([
      'Ashford Public Library: Forms can be brought to Ashford Public Library, 20 Glen St., Ashford;',
      'Birch Hill Library: Birch Hill Library, 9 High St.;',
      'Cobb Family Center: or Cobb Family Center, 14 Mill Road.',
    ]);
  });

  test('hours in front of each name go with the name behind them', () => {
    const text =
      'Lunch is served 11-1 Mondays at Grace Church, 12 Oak St., and 5-6 p.m. Tuesdays at Elm Chapel, 40 Elm Ave.';
    expect(told(text)).toEqual([
      'Grace Church: Lunch is served 11-1 Mondays at Grace Church, 12 Oak St.,',
      'Elm Chapel: and 5-6 p.m. Tuesdays at Elm Chapel, 40 Elm Ave.',
    ]);
  });

  test('an address in front of its name, and one told of "it" in the next sentence', () => {
    const text =
      'At 12 Oak St., Grace Church serves breakfast on Saturdays, 8-10 a.m. Mercy Kitchen cooks on Fridays at 5 p.m. Find it at 40 Elm Avenue.';
    expect(told(text)).toEqual([
      'Grace Church: At 12 Oak St., Grace Church serves breakfast on Saturdays, 8-10 a.m.',
      'Mercy Kitchen: Mercy Kitchen cooks on Fridays at 5 p.m. Find it at 40 Elm Avenue.',
    ]);
  });

  test('behind words that lead over to its name', () => {
    const text = 'For those near the hospital, Bread & Roses cooks a supper at 77 North Main Street.';
    expect(told(text)).toEqual([`Bread & Roses: ${text}`]);
  });

  test('hours in brackets and the next place behind an "and at"', () => {
    const text =
      'Rest at the Elm Police Department (open 24 hours) and at the Elm Public Library, 88 East Road, Mon. 9-9.';
    expect(told(text).map((one) => one.split(':')[0])).toEqual(['Elm Police Department', 'Elm Public Library']);
  });

  test('all in brackets, a semicolon among it', () => {
    const text =
      "The Harbor Mission (dinner nightly at 6 p.m.; 410 Dock St.) and St. Brendan's (88 Hill Ave.; Tuesdays 9-11 a.m.) welcome everybody.";
    expect(told(text)).toEqual([
      'Harbor Mission: The Harbor Mission (dinner nightly at 6 p.m.; 410 Dock St.)',
      "St. Brendan's: and St. Brendan's (88 Hill Ave.; Tuesdays 9-11 a.m.) welcome everybody.",
    ]);
  });

  test('what the writer says of itself at the end belongs to none', () => {
    const text =
      'Elm Pantry, 40 Elm Ave., is open daily from 9 a.m. to noon. If you have questions, call us at 213-555-0134.';
    expect(told(text)).toEqual(['Elm Pantry: Elm Pantry, 40 Elm Ave., is open daily from 9 a.m. to noon.']);
  });

  test("an address of nobody named is not the next place's, and initials are a name beside theirs", () => {
    const text =
      'The library at 300 Main Street, the YMCA at 410 Main Street and Grace House (2nd floor, 9 Elm Road) are open daily until 8 p.m.';
    expect(told(text)).toEqual([
      'YMCA: the YMCA at 410 Main Street',
      'Grace House: and Grace House (2nd floor, 9 Elm Road) are open daily until 8 p.m.',
    ]);
  });

  test('days cut short end no sentence', () => {
    const text =
      'Three are near: Calvary Temple on Fifth Street (Mon. & Thurs., 10 to noon), Hope Alliance on Grant Avenue (Tues. 3-6 p.m.) and Bethany Food Closet (Sat. 9-11 a.m.).';
    expect(told(text).map((one) => one.split(':')[0])).toEqual([
      'Calvary Temple',
      'Hope Alliance',
      'Bethany Food Closet',
    ]);
  });

  test('the name stands where the place is held by another', () => {
    const text = 'The Norvale Food Pantry is located in the basement of Grace Episcopal Church, 150 Chapel Street.';
    expect(told(text).map((one) => one.split(':')[0])).toEqual(['Norvale Food Pantry']);
  });

  test.each([
    ['helpers only mentioned', 'The Rotary Club of Elmford and Hill Elementary School helped us paint on Saturday.'],
    [
      'where gifts are taken',
      'Coats can be dropped off at Lind Hardware Store, 12 Front Street, on weekdays from 9 to 5.',
    ],
    ['a landmark', 'Park in the lot behind First Baptist Church, 12 Front Street.'],
    ['a person', 'Jane Miller of 12 Front Street said that she was glad.'],
  ])('nothing is a place: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('What may be a name inside a sentence', () => {
  const strong = (text: string): string[] =>
    namesInProse(text)
      .filter((name) => name.strong)
      .map((name) => name.text);

  test.each([
    ['at Our Daily Bread Kitchen on Mondays', ['Our Daily Bread Kitchen']],
    ['Visit First Presbyterian Church today', ['First Presbyterian Church']],
    ['the Salvation Army Lt. Jane Doe said', ['Salvation Army']],
    ['Pastor Ed Moss of Elm Grove Chapel said', ['Elm Grove Chapel']],
    ['Elm Grove Chapel and Oak Street Mission agreed', ['Elm Grove Chapel', 'Oak Street Mission']],
    ['the Grace Lutheran food pantry', ['Grace Lutheran food pantry']],
    ['in the Senior Center at Elm Park tonight', ['Senior Center at Elm Park']],
    ['on Church Street near Mill Road', []],
    ['the Food Bank and the Community Center', []],
    ['al comedor San Martín', ['comedor San Martín']],
  ])('%s', (text, names) => {
    expect(strong(text)).toEqual(names);
  });
});

describe('What a text sets in bold or links to is a name, if it looks like one', () => {
  const marked = (text: string, bold: string, href = ''): readonly string[] => {
    const span = { start: text.indexOf(bold), end: text.indexOf(bold) + bold.length };
    const links = href === '' ? [] : [{ ...span, href }];
    return markedNames(blockOf(text, { links, ...(href === '' && { marks: [span] }) }), 'ashvalley.example').map(
      (name) => `${name.text} ${name.strong ? 'strong' : name.marked}`,
    );
  };

  test.each([
    [
      'For a ride call Safe Ride Ash Valley at 213-555-0133.',
      'Safe Ride Ash Valley',
      '',
      ['Safe Ride Ash Valley surely'],
    ],
    ['Ask Quiet Ear at 213-555-0132.', 'Quiet Ear', 'https://quietear.example.org', ['Quiet Ear surely']],
    ['Ask Jane Roe at 213-555-0132.', 'Jane Roe', '', ['Jane Roe maybe']],
    ['Hungry? The Colne Pantry feeds you.', 'Colne Pantry', '', ['Colne Pantry strong']],
    ['We meet at the Colne Library, 2 Oak St.', 'Colne Library', '', []],
    ['See Our Staff Pages Today for more.', 'Our Staff Pages Today', 'https://ashvalley.example/staff', []],
    ['Please bring a photo ID with you.', 'bring a photo ID', '', []],
  ])('%s', (text, bold, href, names) => {
    expect(marked(text, bold, href)).toEqual(names);
  });
});

describe('A letter that names several places tells of its writer too', () => {
  const block = (index: number, text: string) => ({ ...blockOf(text), index });
  test('by its signature, by its title or by its first words', () => {
    const letter = [
      block(0, 'We can no longer come to Elmford.'),
      block(1, 'Warmly,\nAda Roe\nDirector, Birch Hill Pantry'),
    ];
    expect(writersName(letter, '')).toBe('Birch Hill Pantry');
    const told = 'Birch Hill Pantry will no longer serve Elmford.';
    expect(writersName([block(0, told)], '')).toBe('Birch Hill Pantry');
    expect(writersName([block(0, 'Call Cobb House or Birch Hill Pantry.')], 'news of birch hill pantry')).toBe(
      'Birch Hill Pantry',
    );
    expect(writersName([block(0, 'Call Cobb House.')], 'news')).toBe('');
  });
});
