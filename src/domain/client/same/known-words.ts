/**
 * The words of all names at hand, each once, and which of them are alike. Found without comparing each with each: words
 * that are alike have a sound, a pet name, or what is left when one letter goes in common (Garbe 2012).
 */
import { nameLines } from './nicknames';
import { soundKey } from './sound';
import { type Likeness, rememberLikeness, type WordLikeness } from './word-likeness';

export interface KnownWords {
  readonly likeness: Likeness;
  /** All words alike to this one, which need not be among them. */
  alike(word: string): ReadonlyMap<string, WordLikeness>;
}

/** Shorter words hold no slips. */
const SLIPS_FROM = 4;

function keysOf(word: string): ReadonlySet<string> {
  const keys = new Set([soundKey(word), word.slice(0, 1), ...nameLines(word).map((line) => `=${line}`)]);
  if (word.length > 1) keys.delete(word.slice(0, 1));
  // "Delacruz" and "Cruz".
  if (word.length > 5) for (const cut of [2, 3, 4, 5]) keys.add(`>${word.slice(cut)}`);
  keys.add(`>${word}`);
  if (word.length >= SLIPS_FROM) {
    keys.add(`-${word}`);
    for (let at = 0; at < word.length; at++) keys.add(`-${word.slice(0, at)}${word.slice(at + 1)}`);
  }
  return keys;
}

export function knownWords(words: Iterable<string>): KnownWords {
  const likeness = rememberLikeness();
  const byKey = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, word: string) => {
    const there = map.get(key);
    if (there) there.push(word);
    else map.set(key, [word]);
  };
  for (const word of new Set(words)) {
    for (const key of keysOf(word)) put(byKey, key, word);
    put(initials, word.slice(0, 1), word);
  }
  const found = new Map<string, ReadonlyMap<string, WordLikeness>>();
  return {
    likeness,
    alike(word) {
      const known = found.get(word);
      if (known) return known;
      const near = new Set([...keysOf(word)].flatMap((key) => byKey.get(key) ?? []));
      if (word.length === 1) for (const other of initials.get(word) ?? []) near.add(other);
      const alike = new Map<string, WordLikeness>();
      for (const other of near) {
        const kind = likeness(word, other);
        if (kind) alike.set(other, kind);
      }
      found.set(word, alike);
      return alike;
    },
  };
}
