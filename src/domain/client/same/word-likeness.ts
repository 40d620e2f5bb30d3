/** Two words of names: the same, a short form, a slip of the pen, one sound, or two names. */
import { jaroWinkler } from '../../text/similarity';
import { isListedGiven, sameGiven } from './nicknames';
import { soundOf } from './sound';
import { isListedFamily } from './surnames';

/** From the surest down. */
export type WordLikeness = 'same' | 'nickname' | 'typo' | 'sound' | 'far' | 'initial';

/** What some write as one word with what follows: "de la Cruz", "Delacruz". */
const JOINED = ['de', 'del', 'dela', 'delas', 'delos', 'la', 'mc', 'mac', 'o', 'st', 'san', 'van', 'von'] as const;

const joins = (long: string, short: string): boolean =>
  long.length > short.length && long.endsWith(short) && JOINED.some((with_) => with_ + short === long);

/**
 * Slips between two words, two neighbours in the wrong order being one (Damerau 1964, optimal string alignment);
 * `most` + 1 where there are more.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** How many slips of the pen a word of this length may hold. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Jaro-Winkler; believed only where much else agrees. */
const FAR = 0.84;

/** Two names that are both known and not one: "Mario" and "María", "Hernández" and "Fernández". */
const areTwo = (a: string, b: string): boolean =>
  (isListedGiven(a) && isListedGiven(b)) || (isListedFamily(a) && isListedFamily(b));

/** Both folded. Null: two names. */
export function likenessOf(a: string, b: string): WordLikeness | null {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null;
  if (joins(a, b) || joins(b, a)) return 'same';
  if (sameGiven(a, b)) return 'nickname';
  const [sound, other] = [soundOf(a), soundOf(b)];
  const sounds = sound === other && sound.length > 1 && jaroWinkler(a, b) >= 0.7;
  if (changesGender(a, b)) return null;
  if (areTwo(a, b)) return sounds && sound.length > 2 ? 'sound' : null;
  const most = allowed(Math.max(a.length, b.length));
  if (most > 0 && slips(a, b, most) <= most) return 'typo';
  if (sounds) return 'sound';
  return Math.min(a.length, b.length) > 3 && jaroWinkler(a, b) >= FAR ? 'far' : null;
}

export type Likeness = (a: string, b: string) => WordLikeness | null;

/** Remembers: the same words come again and again in one list. */
export function rememberLikeness(): Likeness {
  const known = new Map<string, Map<string, WordLikeness | null>>();
  return (a, b) => {
    if (a === b) return 'same';
    const [first, second] = a < b ? [a, b] : [b, a];
    let row = known.get(first);
    if (!row) {
      row = new Map();
      known.set(first, row);
    }
    let found = row.get(second);
    if (found === undefined) {
      found = likenessOf(first, second);
      row.set(second, found);
    }
    return found;
  };
}

/** "Luis" and "Luisa", "Claudio" and "Claudia" are two people of one family more often than a slip. */
function changesGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === `${short}a` || long === `${short}o`) return true;
  return a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b);
}
