/** Words in the languages of the screens, where they stand in data instead of the message catalogue. */
import * as v from 'valibot';

export interface Words {
  readonly en: string;
  /** Absent only where no official wording in Spanish is known: then the English one is shown, and it is said. */
  readonly es?: string;
}

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

export const WordsSchema = v.object({ en: Text, es: v.optional(Text) });

export const wordsIn = (words: Words, language: 'en' | 'es'): string => words[language] ?? words.en;

/** Is this shown in another language than the screen's? */
export const isBorrowed = (words: Words, language: 'en' | 'es'): boolean => words[language] === undefined;
