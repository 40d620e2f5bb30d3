/** How well a word of a note answers a word of the question. 0 = not at all. */

export type Weigh = (word: string, wanted: string) => number;

export const EXACT = 3;
const BEGINS = 2;
const NEAR = 1;

export const byBeginning: Weigh = (word, wanted) => (word === wanted ? EXACT : word.startsWith(wanted) ? BEGINS : 0);

/** Also with one slip of the pen: a letter too many, too few, wrong, or two changed about. Not in numbers and short words. */
export const nearly: Weigh = (word, wanted) =>
  byBeginning(word, wanted) || (wanted.length > 3 && !/\d/.test(wanted) && isNear(word, wanted) ? NEAR : 0);

function isNear(a: string, b: string): boolean {
  // Nearly all words of a vocabulary end here; a slip at both ends is no single slip.
  if (a.length > b.length + 1 || b.length > a.length + 1) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const rest = at + 1;
  if (short.slice(rest) === long.slice(rest)) return true;
  return short[at] === long[rest] && short[rest] === long[at] && short.slice(rest + 1) === long.slice(rest + 1);
}
