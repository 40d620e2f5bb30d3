/** A name taken apart into the words that can be compared, given or family, without what joins them. */
import { foldedWords } from '../../text/fold';
import type { Client } from '../client';

export type NameRole = 'given' | 'family' | 'called';

export interface NameWord {
  readonly text: string;
  /** "called": the name they go by; that the other has none says nothing. */
  readonly role: NameRole;
}

export interface PersonName {
  readonly words: readonly NameWord[];
  /** "jr", "sr", "3": which of several of one name; "" where it is not said. */
  readonly generation: string;
  /** The folded name, in any order. */
  readonly spelt: string;
}

/** Between the words of a name; "y" and "e" join two surnames. */
const PARTICLES = new Set('de del la las los el y e da das do dos di van von der den'.split(' '));
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  hijo: 'jr',
  sr: 'sr',
  senior: 'sr',
  padre: 'sr',
  ii: '2',
  iii: '3',
  iv: '4',
};

export function personName({
  given,
  family,
  preferred = '',
}: Pick<Client, 'given' | 'family' | 'preferred'>): PersonName {
  const roles: readonly (readonly [NameRole, readonly string[]])[] = [
    ['given', foldedWords(given)],
    ['family', foldedWords(family)],
  ];
  const all = roles.flatMap(([role, texts]) => texts.map((text) => ({ text, role })));
  const generation = all.map(({ text }) => GENERATIONS[text] ?? '').find((found) => found !== '') ?? '';
  const named = all.filter(({ text }) => GENERATIONS[text] === undefined);
  // Somebody whose whole name is "La" is called that.
  const told = named.filter(({ text }) => !PARTICLES.has(text));
  const words: readonly { readonly text: string; readonly role: NameRole }[] = told.length > 0 ? told : named;
  const known = new Set(words.map(({ text }) => text));
  const called = foldedWords(preferred)
    .filter((text) => !known.has(text))
    .map((text) => ({ text, role: 'called' as const }));
  return {
    words: [...words, ...called],
    generation,
    spelt: words
      .map(({ text }) => text)
      .sort()
      .join(' '),
  };
}
