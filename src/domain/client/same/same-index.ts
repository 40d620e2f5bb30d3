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

export function createSameIndex(clients: Iterable<Client>): SameIndex {
  const all = [...clients].map((client) => ({ client, profile: profileOf(client) }));
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
  }
  const words = knownWords(byWord.keys());

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

  return {
    find(wanted, but) {
      const profile = profileOf(wanted);
      const found = near(profile, Math.min(BOTH, profile.name.words.length), -1).flatMap((at): readonly Alike[] => {
        const other = all[at];
        if (!other || other.client.id === but) return [];
        const verdict = compareClients(profile, other.profile, expected, words.likeness);
        return verdict.level === 'no' ? [] : [{ ...verdict, client: other.client }];
      });
      return found.sort((a, b) => b.points - a.points || (a.client.id < b.client.id ? -1 : 1));
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
