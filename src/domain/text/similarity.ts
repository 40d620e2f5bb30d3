/**
 * How alike two names are, 0 to 1. Jaro-Winkler (Winkler 1990) for slips of the pen, the token set for names that
 * carry more or fewer words ("St. Mark's Food Pantry" and "Food Pantry at St. Mark's Church").
 */
import { foldedWords } from './fold';

/** Words that say nothing about which service is meant. */
const EMPTY = new Set('a an and at by de del el for in inc la las llc los of on org para por the to y'.split(' '));

/** The words of a name that count, each once, in order; all of them when none would be left. */
export function nameWords(name: string): readonly string[] {
  const words = [...new Set(foldedWords(name))];
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [[...a], [...b]];
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Array<boolean>(right.length).fill(false);
  const met: string[] = [];
  left.forEach((letter, i) => {
    for (let j = Math.max(0, i - reach); j < Math.min(right.length, i + reach + 1); j++) {
      if (taken[j] || right[j] !== letter) continue;
      taken[j] = true;
      met.push(letter);
      return;
    }
  });
  if (met.length === 0) return 0;
  const metRight = right.filter((_, j) => taken[j]);
  const swapped = met.filter((letter, i) => letter !== metRight[i]).length / 2;
  const jaro = (met.length / left.length + met.length / right.length + (met.length - swapped) / met.length) / 3;
  let prefix = 0;
  while (prefix < 4 && left[prefix] !== undefined && left[prefix] === right[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/**
 * Share of the words that both have: twice the common ones over all, a word written almost the same (Jaro-Winkler
 * 0.92, beginning alike) counting as common.
 */
export function tokenSet(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Set(b);
  let common = 0;
  for (const word of a) {
    const twin = left.has(word) ? word : [...left].find((other) => almostSame(word, other));
    if (twin === undefined) continue;
    left.delete(twin);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

const almostSame = (a: string, b: string): boolean =>
  a.length > 3 && a[0] === b[0] && Math.abs(a.length - b.length) <= 2 && jaroWinkler(a, b) >= 0.92;

/** Names are cut to this many letters before comparing: a hostile page must not make the comparison slow. */
const LONGEST = 200;

/** The words of a name as `likenessOfWords` compares them. */
export const comparableWords = (name: string): readonly string[] => nameWords(name.slice(0, LONGEST));

export function likenessOfWords(a: readonly string[], b: readonly string[]): number {
  const shared = tokenSet(a, b);
  // Spelling alone calls "Eastside Pantry" and "Westside Pantry" alike; it counts only when the words mostly agree.
  return shared >= 0.5 ? Math.max(shared, (jaroWinkler(a.join(' '), b.join(' ')) + shared) / 2) : shared;
}

export const nameLikeness = (a: string, b: string): number => likenessOfWords(comparableWords(a), comparableWords(b));
