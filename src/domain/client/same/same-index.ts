/**
 * The people at hand, to be asked whom a name being typed may be: an answer costs what is like it, not the whole list.
 * Somebody is looked at who has a word of the name, by its sound, or a birth date, phone, e-mail or number in common.
 */
import type { Id } from '../../record/record';
import type { Client } from '../client';
import { dateKeys } from './birth-dates';
import { type Compared, compareClients, type Profile, profileOf, type Verdict } from './compare-clients';
import { knownWords } from './known-words';
import type { NameWord } from './person-name';

export interface SameIndex {
  /** Likely and perhaps the same, the likeliest first. `but`: the one being changed. */
  find(wanted: Compared, but?: Id): readonly Alike[];
  /**
   * The likely ones alone, for asking of tens of thousands: who has nothing but a name in common that many carry is not
   * looked at, nor a date that stands where none was known.
   */
  likely(wanted: Compared, but?: Id): readonly Alike[];
  /** Every pair that is likely or perhaps one person, each once. */
  pairs(): readonly AlikePair[];
}

export interface Alike extends Verdict {
  readonly client: Client;
}

export interface AlikePair extends Verdict {
  readonly one: Client;
  readonly other: Client;
}

const factKeys = ({ birthDate, phone, email, identifier }: Profile): readonly string[] => [
  ...dateKeys(birthDate),
  ...(phone ? [`t ${phone}`] : []),
  ...(email ? [`@ ${email}`] : []),
  ...(identifier ? [`# ${identifier}`] : []),
];

/** How many words and facts have to agree before a pair is looked at. */
const BOTH = 2;
/** One number of the agency is enough, whatever the names are. */
const isOwnNumber = (key: string): boolean => key.startsWith('# ');
/** A list of a handful says nothing of how common a name is. */
const LEAST = 50;

/** A name of which more are there by chance says too little by itself; see `commonness`. */
const MANY_BY_CHANCE = 25;
/** A fact that more people share is a household's, an agency's, or what was typed where nothing was known. */
const MANY_SHARE = 1000;
/** Bits of what two people have in common, above those of the words of the name. */
const WORD_BITS = 12;
const FACT = 1 << 12;
const FACTS = 1 << 13;
const OWN_NUMBER = 1 << 14;

/** Of two dates without a key in common: one is not known, or only the year was. */
const mayBeOneDate = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || a.slice(0, 4) === b.slice(0, 4);

export function createSameIndex(clients: Iterable<Client>): SameIndex {
  const steps = sameIndexSteps(clients);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a long list: each says how many are done. */
export function* sameIndexSteps(clients: Iterable<Client>): Generator<number, SameIndex> {
  const all: { readonly client: Client; readonly profile: Profile }[] = [];
  for (const client of clients) yield all.push({ client, profile: profileOf(client) });
  const byWord = new Map<string, number[]>();
  const byFact = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const places = map.get(key);
    if (places) places.push(at);
    else map.set(key, [at]);
  };
  for (const [at, { profile }] of all.entries()) {
    for (const text of new Set(profile.name.words.map((word) => word.text))) put(byWord, text, at);
    for (const key of new Set(factKeys(profile))) put(byFact, key, at);
    yield all.length;
  }
  const words = knownWords(byWord.keys());
  yield all.length;

  /** By chance: the share of people with each word of the name, taken together. */
  const expected = (shared: readonly NameWord[]): number =>
    shared.reduce(
      (people, { text }) => people * (Math.max(1, carriers(text)) / Math.max(all.length, LEAST)),
      all.length,
    );
  const counted = new Map<string, number>();
  const carriers = (text: string): number => {
    const known = counted.get(text);
    if (known !== undefined) return known;
    let count = 0;
    for (const [other, kind] of words.alike(text))
      if (kind === 'same' || kind === 'sound') count += byWord.get(other)?.length ?? 0;
    counted.set(text, count);
    return count;
  };

  /** Places in the list with at least `least` words and facts in common, those after `from` alone. */
  const near = (profile: Profile, least: number, from: number): readonly number[] => {
    const met = new Map<number, number>();
    const meet = (places: Iterable<number>, weight: number) => {
      for (const at of places) if (at > from) met.set(at, (met.get(at) ?? 0) + weight);
    };
    for (const { text } of profile.name.words)
      for (const other of words.alike(text).keys()) meet(byWord.get(other) ?? [], 1);
    for (const key of factKeys(profile)) meet(byFact.get(key) ?? [], isOwnNumber(key) ? BOTH : 1);
    return [...met].flatMap(([at, count]) => (count >= least ? [at] : []));
  };

  /** Of each place, which words of the name and how many facts were met, as bits; zero again after each use. */
  const met = new Uint16Array(all.length);
  /** Places with enough in common to be likely: two words and a fact, a word and two facts, or words that tell. */
  const telling = (profile: Profile): readonly number[] => {
    const touched: number[] = [];
    const meet = (places: readonly number[], bit: number, again: number) => {
      for (const at of places) {
        const known = met[at] ?? 0;
        if (known === 0) touched.push(at);
        met[at] = known | ((known & bit) === 0 ? bit : again);
      }
    };
    const named = profile.name.words.slice(0, WORD_BITS);
    for (const [nth, { text }] of named.entries())
      for (const other of words.alike(text).keys()) meet(byWord.get(other) ?? [], 1 << nth, 1 << nth);
    for (const key of factKeys(profile)) {
      const places = byFact.get(key) ?? [];
      if (isOwnNumber(key)) meet(places.slice(0, MANY_SHARE), OWN_NUMBER, OWN_NUMBER);
      else if (places.length <= MANY_SHARE) meet(places, FACT, FACTS);
    }
    const known = new Map<number, boolean>();
    const isTold = (bits: number): boolean => {
      if (bits & OWN_NUMBER) return true;
      const shared = named.filter((_, nth) => bits & (1 << nth));
      if (bits & FACTS) return shared.length > 0;
      if (shared.length < Math.min(BOTH, named.length)) return false;
      return (bits & FACT) !== 0 || expected(shared) <= MANY_BY_CHANCE;
    };
    const places: number[] = [];
    for (const at of touched) {
      const bits = met[at] ?? 0;
      met[at] = 0;
      const told = known.get(bits) ?? isTold(bits);
      known.set(bits, told);
      if (told && (bits >= FACT || mayBeOneDate(profile.birthDate, all[at]?.profile.birthDate))) places.push(at);
    }
    return places;
  };

  const compared = (profile: Profile, places: readonly number[], but: Id | undefined): readonly Alike[] => {
    const found = places.flatMap((at): readonly Alike[] => {
      const other = all[at];
      if (!other || other.client.id === but) return [];
      const verdict = compareClients(profile, other.profile, expected, words.likeness);
      return verdict.level === 'no' ? [] : [{ ...verdict, client: other.client }];
    });
    return found.sort((a, b) => b.points - a.points || (a.client.id < b.client.id ? -1 : 1));
  };

  return {
    find(wanted, but) {
      const profile = profileOf(wanted);
      return compared(profile, near(profile, Math.min(BOTH, profile.name.words.length), -1), but);
    },

    likely(wanted, but) {
      const profile = profileOf(wanted);
      return compared(profile, telling(profile), but).filter(({ level }) => level === 'likely');
    },

    pairs() {
      const found: AlikePair[] = [];
      for (const [at, { client, profile }] of all.entries())
        for (const other of near(profile, BOTH, at)) {
          const second = all[other];
          if (!second) continue;
          const verdict = compareClients(profile, second.profile, expected, words.likeness);
          if (verdict.level !== 'no') found.push({ ...verdict, one: client, other: second.client });
        }
      return found.sort((a, b) => b.points - a.points);
    },
  };
}
