/** The same places are found with all that is told of them, however a list of them is laid out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { LAYOUTS, type Place } from './list-layouts';
import { withPage } from './with-page';

/** Lists drawn for each layout. */
const RUNS = 10;

const NAMES = [
  'Harvest Table Food Pantry', 'St. Brigid Catholic Church', 'The Open Cupboard', 'Salvation Army Corps', 'Grace Lutheran Church',
  'Bread of Life Mission', 'Sr. Citizens Center', 'Hope House', 'Manna Kitchen', 'Friends of Elm Park', 'Tri-County Community Action',
  'Riverside Neighbors', 'Veterans Outreach Center', 'La Casa de Esperanza', 'Mt. Zion AME Church', 'Caring Hands', '2nd Harvest of Perry',
  'Jewish Family Service', 'Good Shepherd Parish', 'Helping Hand of Dover', 'Second Helpings', 'YMCA of Milford', "Aunt Mary's Storehouse",
  'Family & Children First', 'Church of the Nazarene', 'Trinity-St. Paul', 'Free Store', 'Ohio Means Jobs', 'Dorothy Day House', 'Head Start',
]; // biome-ignore format: a list
const STREETS = [
  'Main St', 'N. Oak Avenue', 'Washington Blvd.', 'E 5th Street', 'Church Road', 'State Route 9', 'County Road 12', 'Highway 20 West',
  'Lincoln Way', 'S. 2nd St.', 'Pleasant Valley Rd. SW', 'Martin Luther King Jr. Blvd', '1/2 Mill St.', 'W. High', 'Avenue C', 'Elm',
  'Park Place, Bldg 3', 'Main Street, Suite B',
]; // biome-ignore format: a list
const TOWNS = [
  ['Dover', 'OH 44622', '330'],
  ['Milford', 'OH 45150', '513'],
  ['Lima', 'OH 45801', '419'],
  ['Marion', 'OH 43302', '740'],
] as const;
const WRITTEN = ['(A) P-N', 'A-P-N', 'A.P.N', 'A P N', '1-A-P-N', '+1 A-P-N', 'A/P-N', '(A)P-N'];
/** As a list may tell them, and as the draft has them. */
const HOURS: Readonly<Record<string, readonly string[]>> = {
  'Mon-Fri 9am-5pm': ['MO,TU,WE,TH,FR 09:00-17:00'],
  'Tuesdays 10 am - 12 noon': ['TU 10:00-12:00'],
  'M, W, F 9:00 a.m. to 1:00 p.m.': ['MO,WE,FR 09:00-13:00'],
  'Saturdays 8:30-11:30am': ['SA 08:30-11:30'],
  'Monday through Thursday, 8 a.m. to 4:30 p.m.; Friday 8 a.m. to noon': ['MO,TU,WE,TH 08:00-16:30', 'FR 08:00-12:00'],
  'Tue & Thu 1-3:30 pm': ['TU,TH 13:00-15:30'],
  'Daily 11:30 am-12:30 pm': ['MO,TU,WE,TH,FR,SA,SU 11:30-12:30'],
  'Monday - Friday: 10-2': ['MO,TU,WE,TH,FR 10:00-14:00'],
  'Weekdays 9-5, Sat 10-2': ['MO,TU,WE,TH,FR 09:00-17:00', 'SA 10:00-14:00'],
  'Tues., Thurs. 9-11:30 a.m. & 1-3 p.m.': ['TU,TH 09:00-11:30', 'TU,TH 13:00-15:00'],
};

/** A list of one make: numbers and addresses are written alike. Some places lack one of street, number and hours. */
const lists = (): fc.Arbitrary<readonly Place[]> =>
  fc
    .record({
      names: fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 14 }),
      written: fc.constantFrom(...WRITTEN),
      whole: fc.boolean(),
      draws: fc.array(fc.tuple(...Array.from({ length: 7 }, () => fc.nat({ max: 9_999 }))), {
        minLength: 14,
        maxLength: 14,
      }),
    })
    .map(({ names, written, whole, draws }) =>
      names.map((name, at): Place => {
        const [house, street, place, number, hours, more, lacks] = draws[at] as readonly number[] as [
          number, number, number, number, number, number, number,
        ]; // biome-ignore format: a tuple
        const [town, code, area] = TOWNS[place % TOWNS.length] as (typeof TOWNS)[number];
        const own = name.toLowerCase().replace(/[^a-z]/g, '');
        // Three have all: who would tell from two numbers alone that they are two places?
        const lacking = at < 3 ? -1 : lacks % 10;
        return {
          name,
          town,
          address:
            lacking === 0
              ? ''
              : `${(house % 1_700) + 100} ${STREETS[street % STREETS.length]}, ${whole ? `${town}, ${code}` : town}`,
          // Each place has its own number.
          phone:
            lacking === 1
              ? ''
              : written
                  .replace('A', area)
                  .replace('P', '555')
                  .replace('N', `01${String((number % 5) * 20 + at).padStart(2, '0')}`),
          hours: lacking === 2 ? '' : (Object.keys(HOURS)[hours % Object.keys(HOURS).length] as string),
          email: more % 2 === 0 ? `info@${own}.example` : '',
          url: more % 3 === 0 ? `https://www.${own}.example/` : '',
        };
      }),
    );

const page = (list: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Food Resources | Perry County Library</title></head><body>
  <header><a href="/">Perry County Library</a><nav><ul><li><a href="/">Home</a></li><li><a href="/help">Help</a></li></ul></nav></header>
  <main><h1>Food Resources</h1><p>If you or somebody you know needs food, these places can help. Please call ahead.</p>${list}
  <p>Last updated October 2026</p></main>
  <footer><p>Perry County Library, 117 S. Jackson St, New Lexington, OH 43764 &middot; (740) 555-0177</p></footer></body></html>`;

const digits = (written: string): string => (written === '' ? '' : `+1${written.replace(/\D/g, '').slice(-10)}`);

/** Name, number, street, town and hours of each place, as one line. */
const wanted = (places: readonly Place[], html: string): string[] =>
  places.map(({ name, phone, address, town, hours }) => {
    const has = (words: string): boolean => words !== '' && html.includes(words.replaceAll('&', '&amp;'));
    const street = has(address) ? address.slice(0, address.indexOf(`, ${town}`)) : '';
    const rows = has(hours) ? (HOURS[hours] ?? []) : [];
    return [
      name.toLowerCase().replace(/^the /, ''),
      digits(has(phone) ? phone : ''),
      street,
      street && town,
      ...rows,
    ].join(' | ');
  });

const found = (reading: PageReading): string[] =>
  reading.resources.map(({ name, phones, addresses, schedule }) => {
    const { address_1 = '', address_2 = '', city = '' } = addresses[0]?.value ?? {};
    return [
      (name?.value ?? '').toLowerCase().replace(/^the /, ''),
      phones.map(({ value }) => value.number).join(),
      [address_1, address_2].filter((part) => part !== '').join(', '),
      city,
      ...schedule.map(({ value }) => `${value.byday} ${value.opens_at}-${value.closes_at}`),
    ].join(' | ');
  });

describe('A list of places is read alike', () => {
  for (const [how, lay] of Object.entries(LAYOUTS))
    test(`as ${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(lists(), async (places) => {
          const html = lay(places);
          const reading = await withPage(page(html), (document) =>
            readPage(document, { url: 'https://library.example/food' }),
          );
          expect(found(reading).sort()).toEqual(wanted(places, html).sort());
        }),
        // A list that fails is short enough to be looked at whole; making it smaller takes many minutes.
        { numRuns: RUNS, endOnFailure: true },
      );
    });
});
