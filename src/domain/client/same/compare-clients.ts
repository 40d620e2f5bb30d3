/**
 * Are two clients perhaps one person? Points for and against from the name, the birth date, the phone, the e-mail and
 * the agency's number, weighed by how common the name is among the people at hand (after Fellegi and Sunter 1969, with
 * weights of our own). Signs, not a verdict: a person looks.
 */
import { digitsOf, foldAccents } from '../../text/fold';
import type { Client } from '../client';
import { likenessOfDates } from './birth-dates';
import { compareNames, type NameSign } from './compare-names';
import { type NameWord, type PersonName, personName } from './person-name';
import { type Likeness, likenessOf } from './word-likeness';

export type SameSign = NameSign | 'birth-date' | 'near-birth-date' | 'phone' | 'email' | 'identifier';

/** What of a client is compared; a form that is being filled in has it too. */
export type Compared = Pick<
  Client,
  'given' | 'family' | 'preferred' | 'birthDate' | 'phone' | 'email' | 'identifier' | 'postalCode'
>;

export interface Profile {
  readonly name: PersonName;
  readonly birthDate: string | undefined;
  readonly phone: string;
  readonly email: string;
  readonly identifier: string;
  readonly postalCode: string;
}

/** Fewer digits are no phone of one household alone. */
const PHONE_DIGITS = 7;
const PHONE_TAIL = 10;

const plain = (text: string | undefined): string => foldAccents(text ?? '').trim();

export function profileOf(client: Compared): Profile {
  const digits = digitsOf(client.phone ?? '');
  return {
    name: personName(client),
    birthDate: client.birthDate || undefined,
    phone: digits.length < PHONE_DIGITS ? '' : digits.slice(-PHONE_TAIL),
    email: plain(client.email),
    identifier: plain(client.identifier),
    postalCode: plain(client.postalCode),
  };
}

export interface Verdict {
  /** Points at and above `LIKELY` are shown as likely one person. */
  readonly points: number;
  readonly level: 'likely' | 'maybe' | 'no';
  readonly signs: readonly SameSign[];
}

const LIKELY = 4;
const MAYBE = 3;

/** How many people of this name are to be expected by chance among those at hand. */
export type Expected = (words: readonly NameWord[]) => number;

/** A name that others carry too says less. */
function commonness(expected: number): number {
  return Math.max(-2, Math.min(1.5, -0.8 * Math.log10(expected / 0.15)));
}

const DATES = { same: 5, near: 3, part: 1.5, year: 1, unknown: 0, different: -5, generation: -7 } as const;

export function compareClients(
  a: Profile,
  b: Profile,
  expected: Expected = () => 0.1,
  likeness: Likeness = likenessOf,
): Verdict {
  const name = compareNames(a.name, b.name, likeness);
  const date = likenessOfDates(a.birthDate, b.birthDate);
  const both = (one: string, other: string) => one !== '' && other !== '';
  const [phone, email, identifier] = [a.phone === b.phone, a.email === b.email, a.identifier === b.identifier];
  const signs: SameSign[] = [...name.signs];
  let points = name.points + DATES[date] + (name.points > 0 ? commonness(expected(name.shared)) : 0);
  if (date === 'same') signs.push('birth-date');
  if (date === 'near' || date === 'part') signs.push('near-birth-date');
  // A household has one phone: it says more where the name agrees.
  if (both(a.phone, b.phone)) points += phone ? 2.5 : -0.4;
  if (phone && a.phone !== '') signs.push('phone');
  if (both(a.email, b.email)) points += email ? 3 : -0.4;
  if (email && a.email !== '') signs.push('email');
  if (both(a.postalCode, b.postalCode) && a.postalCode === b.postalCode) points += 0.8;
  if (identifier && a.identifier !== '') {
    signs.push('identifier');
    points += 12;
  } else if (both(a.identifier, b.identifier)) points -= 0.5;
  return { points, level: levelOf(points, name.signs.length > 0, signs), signs };
}

function levelOf(points: number, named: boolean, signs: readonly SameSign[]): Verdict['level'] {
  if (signs.includes('identifier') || (points >= LIKELY && named)) return 'likely';
  return named && (points >= MAYBE || facts(signs) > 0) ? 'maybe' : 'no';
}

/** What agrees besides the name. */
const facts = (signs: readonly SameSign[]): number =>
  signs.filter((sign) => sign === 'birth-date' || sign === 'phone' || sign === 'email').length;
