/** The words by which a note is found: all of them, in its sections and its facts. */
import type { Note } from '../../domain/note/note';
import { foldedWords } from '../../domain/text/fold';

/** Longer ones are found by their beginning. */
const LONGEST_WORD = 60;

export const wordsOf = (text: string): readonly string[] => [
  ...new Set(foldedWords(text).map((word) => word.slice(0, LONGEST_WORD))),
];

export function noteWords({ sections, withWhom, place, author, signedBy }: Note): readonly string[] {
  const texts = [...Object.values(sections ?? {}), withWhom, place, author, signedBy];
  return wordsOf(texts.filter((text) => typeof text === 'string').join('\n'));
}
