/** How many of the people entered twice are found, and how many of those told are; and what a name being typed finds. */
import { expect, test } from 'vitest';
import type { Client } from '../../../../../src/domain/client/client';
import { createSameIndex } from '../../../../../src/domain/client/same/same-index';
import { duplicateFigures, FLOORS } from '../../../../support/duplicate-figures';
import { madePeople } from '../../../../support/made-people';

const PEOPLE = 1200;

test.each([3, 11, 29])('of people entered twice most are found, and few others (list %i)', (seed) => {
  const people = madePeople(PEOPLE, seed);
  const pairs = createSameIndex(people.map(({ client }) => client)).pairs();
  const {
    recall,
    precision,
    pairs: there,
  } = duplicateFigures(
    people,
    pairs.filter(({ level }) => level === 'likely'),
  );
  expect(there).toBeGreaterThan(PEOPLE / 8);
  expect(recall).toBeGreaterThanOrEqual(FLOORS.recall);
  expect(precision).toBeGreaterThanOrEqual(FLOORS.precision);
});

test('the made list is the same for the same seed, and another for another', () => {
  expect(madePeople(50, 1)).toEqual(madePeople(50, 1));
  expect(madePeople(50, 1)).not.toEqual(madePeople(50, 2));
});

let count = 0;
const client = (given: string, family: string, more: Partial<Client> = {}): Client => ({
  id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  given,
  family,
  createdAt: '2026-11-01T10:00:00.000Z',
  ...more,
});
/** What is told of one client when the other is typed. */
const told = (there: Client, typed: Client) => {
  const [found] = createSameIndex([there]).find(typed);
  return found ? `${found.level}: ${found.signs.join(', ')}` : 'nobody';
};
const born = { birthDate: '1984-05-06' };

test.each([
  ['a slip', ['Oriana', 'Samplewood'], ['Oriana', 'Sampelwood'], 'like-name'],
  ['how it sounds', ['Phillip', 'Ejemplez'], ['Filip', 'Hejemples'], 'sounds-alike'],
  ['a pet name', ['Guadalupe', 'Ejemplez'], ['Lupita', 'Ejemplez'], 'nickname'],
  ['the name in the other language', ['José', 'Ejemplez'], ['Joe', 'Ejemplez'], 'nickname'],
  ['an English pet name', ['William', 'Sampleton'], ['Bill', 'Sampleton'], 'nickname'],
  ['only the father’s surname', ['María', 'Ejemplez Muestra'], ['María', 'Ejemplez'], 'part-name'],
  ['only the mother’s surname', ['María', 'Ejemplez Muestra'], ['María', 'Muestra'], 'part-name'],
  ['the father’s surname as a middle name', ['María', 'Ejemplez Muestra'], ['María Ejemplez', 'Muestra'], 'name'],
  ['a hyphen', ['María', 'Ejemplez Muestra'], ['María', 'Ejemplez-Muestra'], 'name'],
  ['small words', ['Ana', 'de la Muestra'], ['Ana', 'Muestra'], 'name'],
  ['small words in one', ['Ana', 'de la Muestra'], ['Ana', 'Delamuestra'], 'name'],
  ['given and family swapped', ['Ejemplez', 'Ana'], ['Ana', 'Ejemplez'], 'swapped-name'],
  ['accents and capitals', ['Íñigo', 'Ejemplez'], ['INIGO', 'EJEMPLEZ'], 'name'],
] as const)('%s is found', (_, [given, family], [typedGiven, typedFamily], sign) => {
  expect(told(client(given, family, born), client(typedGiven, typedFamily))).toContain(sign);
});

test('what people are called is found by it', () => {
  expect(told(client('Zenobia', 'Ejemplez', { preferred: 'Skip' }), client('Skip', 'Ejemplez'))).toContain('nickname');
});

test.each([
  [
    'a brother and a sister',
    ['Luis', 'Ejemplez Muestra', born],
    ['Luisa', 'Ejemplez Muestra', { birthDate: '1986-02-11' }],
  ],
  ['twins', ['Claudio', 'Ejemplez', born], ['Claudia', 'Ejemplez', born]],
  ['a father and a son', ['Luis', 'Ejemplez', born], ['Luis', 'Ejemplez', { birthDate: '2009-01-30' }]],
  ['a father and a son by what is added', ['Luis', 'Sampleton Sr.', {}], ['Luis', 'Sampleton Jr.', {}]],
  ['two who share a first name', ['Rosa', 'Ejemplez', {}], ['Rosa', 'Muestra', {}]],
  ['two common surnames one letter apart', ['Ana', 'Hernández', {}], ['Ana', 'Fernández', {}]],
] as const)('%s are two people', (_, [given, family, facts], [typedGiven, typedFamily, typedFacts]) => {
  expect(told(client(given, family, facts), client(typedGiven, typedFamily, typedFacts))).not.toContain('likely');
});

test('a birth date with day and month the other way round, or one digit off, is nearly the same', () => {
  const there = client('Oriana', 'Samplewood', born);
  expect(told(there, client('Oriana', 'Samplewood', { birthDate: '1984-06-05' }))).toContain('near-birth-date');
  expect(told(there, client('Oriana', 'Samplewood', { birthDate: '1984-05-07' }))).toContain('near-birth-date');
});

test('a common name says less than a rare one', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    client('María', 'García', { birthDate: `1960-01-${10 + (at % 18)}` }),
  );
  const others = Array.from({ length: 240 }, (_, at) => client(`Person${at}`, `Family${at}`));
  const index = createSameIndex([...many, ...others, client('Oriana', 'Samplewood', born)]);
  expect(index.find(client('María', 'García')).some(({ level }) => level === 'likely')).toBe(false);
  expect(index.find(client('Oriana', 'Samplewood'))[0]?.level).toBe('likely');
});

test('whoever is being changed is not told to be themself', () => {
  const one = client('Oriana', 'Samplewood');
  expect(createSameIndex([one]).find(one, one.id)).toEqual([]);
});
