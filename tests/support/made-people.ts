/**
 * A caseload with people entered twice, from a seed: what was typed the second time differs as it does in offices.
 * Among them are those who are alike and not the same: brothers and sisters, twins, a father and a son of one name on
 * one phone, a mother and a daughter, and strangers who share a common name.
 */
import type { Client } from '../../src/domain/client/client';
import { FAMILY, GIVEN, JOINED, PET } from './made-names';

export interface MadePerson {
  readonly client: Client;
  /** The same number: one person. */
  readonly person: number;
}

interface Draw {
  next(): number;
  below(count: number): number;
  chance(part: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** The first are drawn more often, as names are. */
  skewed<Item>(items: readonly Item[]): Item;
}

/** Mulberry32. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.min(place, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to draw from.');
    return item;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (part) => next() < part,
    one: (items) => at(items, below(items.length)),
    skewed: (items) => at(items, Math.floor(next() ** 2 * items.length)),
  };
}

type Fields = Omit<Client, 'id' | 'createdAt'>;
type Tongue = 'es' | 'en';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const born = (draw: Draw, from: number, to: number): string =>
  `${from + draw.below(to - from)}-${pad(1 + draw.below(12))}-${pad(1 + draw.below(28))}`;
const phone = (draw: Draw): string => `(${200 + draw.below(700)}) 555-${pad(draw.below(10_000), 4)}`;

function surname(draw: Draw, tongue: Tongue): string {
  if (tongue === 'en')
    return draw.chance(0.02) ? `${draw.skewed(FAMILY.en)}-${draw.skewed(FAMILY.en)}` : draw.skewed(FAMILY.en);
  const one = () => (draw.chance(0.04) ? draw.one(JOINED) : draw.skewed(FAMILY.es));
  return draw.chance(0.7) ? `${one()} ${one()}` : one();
}

function given(draw: Draw, tongue: Tongue, sex: 'f' | 'm'): string {
  const first = draw.skewed(GIVEN[tongue][sex]);
  if (!draw.chance(tongue === 'es' ? 0.45 : 0.3)) return first;
  const second = draw.skewed(GIVEN[tongue][sex]);
  return second === first ? first : `${first} ${second}`;
}

function somebody(draw: Draw): Fields & { tongue: Tongue } {
  const tongue: Tongue = draw.chance(0.55) ? 'es' : 'en';
  const name = given(draw, tongue, draw.chance(0.5) ? 'f' : 'm');
  return {
    tongue,
    given: name,
    family: surname(draw, tongue),
    ...(draw.chance(0.93) && { birthDate: born(draw, 1938, 2015) }),
    ...(draw.chance(0.75) && { phone: phone(draw) }),
    ...(draw.chance(0.25) && { email: `person${draw.below(1e9)}@example.org` }),
    ...(draw.chance(0.6) && { postalCode: String(90_001 + draw.below(60)) }),
    ...(draw.chance(0.1) &&
      PET[name.split(' ')[0] ?? ''] && { preferred: draw.one(PET[name.split(' ')[0] ?? ''] ?? []) }),
  };
}

// ---- what goes wrong when somebody is typed in again

const NEIGHBOURS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function slip(draw: Draw, text: string): string {
  const at = draw.below(text.length);
  const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  switch (draw.below(5)) {
    case 0:
      return text.length > 3 ? before + after : text;
    case 1:
      return before + letter + letter + after;
    case 2:
      return at + 1 < text.length ? before + text[at + 1] + letter + text.slice(at + 2) : text;
    case 3: {
      const row = NEIGHBOURS.find((keys) => keys.includes(letter.toLowerCase())) ?? 'aeiou';
      const place = row.indexOf(letter.toLowerCase());
      return before + (row[place + (draw.chance(0.5) ? 1 : -1)] ?? 'e') + after;
    }
    default:
      return before + letter + draw.one([...'aeinorst']) + after;
  }
}

/** As it was heard. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/z/, 's'],
  [/s$/, 'z'],
  [/v/i, 'b'],
  [/^H(?=[aeiou])/, ''],
  [/ll/, 'l'],
  [/ph/, 'f'],
  [/c(?=[aou])/, 'k'],
  [/c(?=[ei])/, 's'],
  [/^J(?=[ie])/, 'G'],
  [/y$/, 'ie'],
  [/ie$/, 'y'],
  [/th/, 't'],
  [/n(?=[aeiou])/, 'nn'],
  [/ck/, 'k'],
  [/ee/, 'ea'],
  [/i(?=[^aeiou])/, 'y'],
  [/er$/, 'or'],
  [/qu/, 'k'],
  [/ñ/, 'n'],
  [/mb/, 'm'],
];

function misheard(draw: Draw, text: string): string {
  const rules = HEARD.filter(([heard]) => heard.test(text));
  if (rules.length === 0) return slip(draw, text);
  const [heard, written] = draw.one(rules);
  return text.replace(heard, written);
}

const oneWord = (draw: Draw, text: string, change: (word: string) => string): string => {
  const parts = text.split(' ');
  const at = draw.below(parts.length);
  return parts.map((part, place) => (place === at && part.length > 2 ? change(part) : part)).join(' ');
};

type Noise = (draw: Draw, person: Fields) => Partial<Fields>;

const onEither =
  (change: (draw: Draw, word: string) => string): Noise =>
  (draw, { given: name, family }) =>
    draw.chance(0.5)
      ? { given: oneWord(draw, name, (word) => change(draw, word)) }
      : { family: oneWord(draw, family, (word) => change(draw, word)) };

/** "de la Cruz Ríos" is two. */
const surnames = (family: string): readonly string[] =>
  family.match(/(?:d[a-z]+ (?:la |los )?)?\p{Lu}[^ -]*/gu) ?? [family];

const NAME_NOISE: readonly (readonly [number, Noise])[] = [
  [22, onEither(slip)],
  [16, onEither(misheard)],
  [
    14,
    (draw, { given: name }) => {
      const [first = '', ...more] = name.split(' ');
      const pet = draw.one(PET[first] ?? [first]);
      return { given: draw.chance(0.6) ? pet : [pet, ...more].join(' ') };
    },
  ],
  // The mother's surname is left out, or taken for the only one, or the father's for a middle name.
  [12, (_, { family }) => ({ family: surnames(family)[0] ?? family })],
  [3, (_, { family }) => ({ family: surnames(family).at(-1) ?? family })],
  [
    3,
    (_, { given: name, family }) => {
      const parts = family.split(' ');
      return parts.length < 2 ? {} : { given: `${name} ${parts[0]}`, family: parts.slice(1).join(' ') };
    },
  ],
  [4, (_, { family }) => ({ family: family.replace(' ', '-') })],
  [4, (_, { family }) => ({ family: family.replace(/^(de la|del|de los|de) /, (small) => small.replaceAll(' ', '')) })],
  [3, (_, { family }) => ({ family: family.replace(/^(de la|del|de los|de) /, '') })],
  [8, (_, { given: name }) => ({ given: name.split(' ')[0] ?? name })],
  [3, (_, { given: name }) => ({ given: name.split(' ').at(-1) ?? name })],
  [3, (_, { given: name }) => ({ given: name.replace(/ (.).*$/, ' $1.') })],
  [4, (_, { given: name, family }) => ({ given: family, family: name })],
  [2, (_, { given: name, family }) => ({ given: name.toUpperCase(), family: family.toUpperCase() })],
  // A new name after a marriage.
  [1, (draw) => ({ family: surname(draw, 'en') })],
  [10, () => ({})],
];

function drawNoise(draw: Draw): Noise {
  let left = draw.next() * NAME_NOISE.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, noise] of NAME_NOISE) {
    left -= weight;
    if (left < 0) return noise;
  }
  return () => ({});
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function wrongDate(draw: Draw, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (draw.chance(0.35) && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (draw.chance(0.3)) return `${Number(year) + draw.one([-10, -1, 1, 10])}-${month}-${day}`;
  if (draw.chance(0.5)) return `${year}-${month}-${pad(1 + ((Number(day) + draw.one([0, 1, 9])) % 28))}`;
  if (draw.chance(0.8)) return `${year}-${pad(1 + (Number(month) % 12))}-${day}`;
  return born(draw, 1940, 2010);
}

/** The same person, typed in again at another desk. */
function again(draw: Draw, person: Fields): Fields {
  let next: Fields = { ...person, ...drawNoise(draw)(draw, person) };
  if (draw.chance(0.2)) next = { ...next, ...drawNoise(draw)(draw, next) };
  if (draw.chance(0.4)) next = { ...next, given: plainLetters(next.given), family: plainLetters(next.family) };
  const { birthDate, phone: number, preferred, email, postalCode } = person;
  const date = draw.chance(0.12) ? undefined : birthDate && draw.chance(0.07) ? wrongDate(draw, birthDate) : birthDate;
  const dialled = draw.chance(0.3) ? undefined : draw.chance(0.25) ? phone(draw) : number?.replace(/\D+/g, '.');
  return {
    given: next.given,
    family: next.family,
    ...(date && { birthDate: date }),
    ...(dialled && { phone: dialled }),
    ...(preferred && draw.chance(0.4) && { preferred }),
    ...(email && draw.chance(0.6) && { email }),
    ...(postalCode && draw.chance(0.7) && { postalCode }),
  };
}

/** People of one household who are not the same. */
function relatives(draw: Draw, { tongue, ...person }: Fields & { tongue: Tongue }): readonly Fields[] {
  const home = {
    family: person.family,
    phone: person.phone ?? phone(draw),
    ...(person.postalCode && { postalCode: person.postalCode }),
  };
  const birthDate = person.birthDate ?? born(draw, 1950, 2000);
  const sex = () => (draw.chance(0.5) ? 'f' : 'm');
  const other = (): string => {
    const name = given(draw, tongue, sex());
    return name.split(' ')[0] === person.given.split(' ')[0] ? other() : name;
  };
  switch (draw.below(6)) {
    case 0:
      // Twins: one birthday, one phone.
      return [{ ...home, given: other(), birthDate }];
    case 1: {
      // The father's whole name, a generation later.
      const year = Number(birthDate.slice(0, 4)) + 20 + draw.below(18);
      return [
        {
          ...home,
          given: person.given,
          birthDate: `${year}${birthDate.slice(4, 5)}${born(draw, 1990, 1991).slice(5)}`,
        },
      ];
    }
    case 2: {
      // Twins with names that go together.
      const [first = ''] = person.given.split(' ');
      const pair = /o$/.test(first)
        ? first.replace(/o$/, 'a')
        : /a$/.test(first)
          ? first.replace(/a$/, 'o')
          : `${first}a`;
      return [{ ...home, given: pair, birthDate }];
    }
    default:
      return Array.from({ length: 1 + draw.below(2) }, () => ({
        ...home,
        given: other(),
        birthDate: born(draw, 1960, 2015),
      }));
  }
}

/** `count` records, about a fifth of them people who are there already. */
export function madePeople(count: number, seed: number): readonly MadePerson[] {
  const draw = drawFrom(seed);
  const made: { readonly fields: Fields; readonly person: number }[] = [];
  for (let person = 0; made.length < count; person++) {
    const { tongue, ...fields } = somebody(draw);
    made.push({ fields, person });
    if (draw.chance(0.24)) made.push({ fields: again(draw, fields), person });
    if (draw.chance(0.02)) made.push({ fields: again(draw, fields), person });
    if (draw.chance(0.1))
      for (const relative of relatives(draw, { tongue, ...fields })) made.push({ fields: relative, person: ++person });
  }
  return made.slice(0, count).map(({ fields, person }, at) => ({
    person,
    client: { id: `00000000-0000-4000-8000-${pad(at, 12)}`, createdAt: '2026-11-01T10:00:00.000Z', ...fields },
  }));
}
