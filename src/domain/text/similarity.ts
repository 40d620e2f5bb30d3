/**
 * How alike two lists of words are, 0 to 1, the same whichever comes first. Jaro-Winkler (Winkler 1990) for slips of
 * the pen, the token set for names that carry more or fewer words ("St. Mark's Food Pantry" and "Food Pantry at
 * St. Mark's Church").
 */

function jaro(left: readonly string[], right: readonly string[]): number {
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
  return (met.length / left.length + met.length / right.length + (met.length - swapped) / met.length) / 3;
}

export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [[...a], [...b]];
  // Which letters are taken for the same may depend on where one begins; the lower answer is the careful one.
  const score = Math.min(jaro(left, right), jaro(right, left));
  let prefix = 0;
  while (prefix < 4 && left[prefix] !== undefined && left[prefix] === right[prefix]) prefix++;
  return score + prefix * 0.1 * (1 - score);
}

/** Words of each list that the other has not, a word written almost the same (Jaro-Winkler 0.92) counting as common. */
function unshared(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [left, right] = [new Set(a), new Set(b)];
  for (const word of a) if (right.delete(word)) left.delete(word);
  if (left.size === 0 || right.size === 0) return [[...left], [...right]];
  const pairs: (readonly [string, string])[] = [];
  for (const word of left) for (const other of right) if (almostSame(word, other)) pairs.push([word, other]);
  // In an order of the pairs' own, so that it does not matter whose words were named first.
  const inOrder = (pair: readonly [string, string]) => [...pair].sort().join();
  pairs.sort((one, two) => (inOrder(one) < inOrder(two) ? -1 : 1));
  for (const [word, other] of pairs) {
    if (!left.has(word) || !right.has(other)) continue;
    left.delete(word);
    right.delete(other);
  }
  return [[...left], [...right]];
}

const almostSame = (a: string, b: string): boolean =>
  a[0] === b[0] &&
  a.length > 3 &&
  b.length > 3 &&
  Math.abs(a.length - b.length) <= 2 &&
  !/\d/.test(a + b) &&
  jaroWinkler(a, b) >= 0.92;

export interface Likeness {
  /** 0 to 1: twice the common words over all, or better where the spelling of the whole agrees. */
  readonly likeness: number;
  /** Words that only one of them has. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export function compareWords(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return { likeness: 0, left: a, right: b };
  const [left, right] = unshared(a, b);
  const shared = 1 - (left.length + right.length) / (a.length + b.length);
  // Spelling alone calls "Eastside Pantry" and "Westside Pantry" alike; it counts only when the words mostly agree.
  const spelt = shared >= 0.5 && shared < 1 ? (jaroWinkler(a.join(' '), b.join(' ')) + shared) / 2 : 0;
  return { likeness: Math.max(shared, spelt), left, right };
}
