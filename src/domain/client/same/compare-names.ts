/**
 * How much two names speak for one person, in points, and why. A name of more words holds a shorter one of the same
 * person ("María García López", "María García", "María López"); words that stand against each other are two people
 * ("Ana García López", "Luis García López").
 */

import type { NameWord, PersonName } from './person-name';
import { type Likeness, likenessOf, type WordLikeness } from './word-likeness';

export type NameSign = 'name' | 'like-name' | 'sounds-alike' | 'nickname' | 'part-name' | 'swapped-name' | 'given-name';

export interface NameMatch {
  /** 5 for the very same name, down to -6 for two people of one family. */
  readonly points: number;
  readonly signs: readonly NameSign[];
  /** Words of the first name that were found in the other. */
  readonly shared: readonly NameWord[];
}

const ORDER: readonly WordLikeness[] = ['same', 'nickname', 'typo', 'sound', 'far', 'initial'];
const COST: Readonly<Record<WordLikeness, number>> = {
  same: 0,
  nickname: 0.6,
  typo: 1.1,
  sound: 1.1,
  far: 2.6,
  initial: 1.8,
};

interface Pair {
  readonly left: NameWord;
  readonly right: NameWord;
  readonly likeness: WordLikeness;
}

/** Best pairs first, each word once; among equals those that stand in the same place. */
function pairsOf(left: readonly NameWord[], right: readonly NameWord[], likeness: Likeness): readonly Pair[] {
  const found: Pair[] = [];
  for (const a of left)
    for (const b of right) {
      const alike = likeness(a.text, b.text);
      if (!alike || (alike === 'initial' && a.role !== b.role)) continue;
      // What somebody is called is short, and short words sound alike.
      if ((alike === 'sound' || alike === 'far') && (a.role === 'called' || b.role === 'called')) continue;
      found.push({ left: a, right: b, likeness: alike });
    }
  const moved = ({ left: a, right: b }: Pair) => (a.role === b.role ? 0 : 1);
  found.sort((p, q) => ORDER.indexOf(p.likeness) - ORDER.indexOf(q.likeness) || moved(p) - moved(q));
  const taken = new Set<NameWord>();
  return found.filter((pair) => {
    if (taken.has(pair.left) || taken.has(pair.right)) return false;
    taken.add(pair.left);
    taken.add(pair.right);
    return true;
  });
}

/** Words neither found in the other nor only what somebody is called. */
const rest = (words: readonly NameWord[], taken: ReadonlySet<NameWord>): readonly NameWord[] =>
  words.filter((word) => word.role !== 'called' && !taken.has(word));

const firstOf = (words: readonly NameWord[], role: NameWord['role']) => words.find((word) => word.role === role);

export function compareNames(a: PersonName, b: PersonName, likeness: Likeness = likenessOf): NameMatch {
  if (a.spelt !== '' && a.spelt === b.spelt) {
    const swapped = firstOf(a.words, 'given')?.text !== firstOf(b.words, 'given')?.text;
    return { points: 5 + generations(a, b), signs: [swapped ? 'swapped-name' : 'name'], shared: a.words };
  }
  const pairs = pairsOf(a.words, b.words, likeness);
  const taken = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const [left, right] = [rest(a.words, taken), rest(b.words, taken)];
  const shared = pairs.map((pair) => pair.left);
  const against = (role: NameWord['role']) =>
    left.some((word) => word.role === role) && right.some((word) => word.role === role);
  const agree = (role: NameWord['role']) =>
    pairs.some((pair) => roleOf(pair) === role && pair.likeness !== 'initial') ||
    (role === 'given' && pairs.some((pair) => roleOf(pair) === role));
  const none = (points: number): NameMatch => ({ points, signs: [], shared });
  if (!agree('given') || !agree('family')) {
    // A name may change with a marriage: worth something where the rest agrees.
    if (agree('given') && against('family') && firstGivenAgrees(a, b, pairs))
      return { points: -0.5, signs: ['given-name'], shared };
    if (agree('family') && against('given')) return none(-6);
    // One word and no more is known of one of them: "Rosa" may be any Rosa.
    return none(pairs.length > 0 && (left.length === 0 || right.length === 0) ? 1 : -6);
  }
  const missing = Math.max(left.length, right.length) * 0.6;
  const clash = (against('given') ? 3 : 0) + (against('family') ? 2.5 : 0) + (firstGivenAgrees(a, b, pairs) ? 0 : 0.5);
  const cost = pairs.reduce((sum, { likeness }) => sum + COST[likeness], 0);
  const points = Math.max(-6, 5 - cost - missing - clash + generations(a, b));
  return { points, signs: points >= 2 ? signsOf(pairs, left.length + right.length > 0) : [], shared };
}

/** What a pair stands for; a name swapped with a surname counts as both. */
function roleOf({ left, right }: Pair): NameWord['role'] {
  if (left.role === 'called') return right.role === 'called' ? 'given' : right.role;
  return left.role;
}

/** "José Luis" and "Luis" may be one; "María José" and "José" hardly. */
function firstGivenAgrees(a: PersonName, b: PersonName, pairs: readonly Pair[]): boolean {
  const [left, right] = [firstOf(a.words, 'given'), firstOf(b.words, 'given')];
  return pairs.some((pair) => pair.left === left && pair.right === right);
}

/** A father and his son of one name. */
function generations(a: PersonName, b: PersonName): number {
  if (a.generation === b.generation) return 0;
  return a.generation !== '' && b.generation !== '' ? -4 : -0.5;
}

function signsOf(pairs: readonly Pair[], more: boolean): readonly NameSign[] {
  const has = (likeness: WordLikeness) => pairs.some((pair) => pair.likeness === likeness);
  const moved = pairs.filter(({ left, right }) => left.role !== right.role && left.role !== 'called');
  const found: NameSign[] = [];
  if (has('typo') || has('far')) found.push('like-name');
  if (has('sound')) found.push('sounds-alike');
  if (has('nickname') || pairs.some(({ left, right }) => (left.role === 'called') !== (right.role === 'called')))
    found.push('nickname');
  if (moved.some(({ right }) => right.role !== 'called') && !more) found.push('swapped-name');
  if (more || has('initial')) found.push('part-name');
  return found.length > 0 ? found : ['name'];
}
