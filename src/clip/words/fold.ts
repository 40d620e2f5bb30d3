/** Comparing words as people read them: without case, accents, punctuation and invisible marks. */

import { remembered } from './remembered';

const PLAIN = /^\p{ASCII}*$/u;

/** Lower case, no accents, straight apostrophes dropped. */
export const fold = remembered((text) =>
  PLAIN.test(text)
    ? text.replace(/['`]/g, '').toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF'’‘`´]/gu, '')
        .toLowerCase(),
);

/** The words of a text, folded; "&" counts as "and". */
export const wordsOf = remembered<readonly string[]>(
  (text) =>
    fold(text)
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
);

const EMPTY = /^(the|a|an|of|and|inc|llc|el|la|los|las|de|del|y)$/;

/** Words that carry a name's identity; all of them when nothing else is left. */
export const identity = remembered<ReadonlySet<string>>((text) => {
  const words = wordsOf(text);
  const kept = words.filter((word) => !EMPTY.test(word));
  return new Set(kept.length > 0 ? kept : words);
});

/** Dice similarity of two names' identity words, 0..1. */
export function nameSimilarity(a: string, b: string): number {
  const x = identity(a);
  const y = identity(b);
  if (x.size === 0 || y.size === 0) return 0;
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return (2 * common) / (x.size + y.size);
}

/** Bidirectional and zero-width controls out, white space single, cut at `max` characters. */
export const tidy = (text: string, max = 4_000): string =>
  text
    .slice(0, max * 2)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .trim()
    .slice(0, max);
