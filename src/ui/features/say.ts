/** Words that stand in data, in the language of the screens. */
import { isBorrowed, type Words, wordsIn } from '../../domain/text/words';
import { language } from '../../i18n';

export const say = (words: Words): string => wordsIn(words, language.value);

/** The language the words are in, where it is not that of the screen: for `lang`. */
export const langOf = (words: Words): 'en' | undefined => (isBorrowed(words, language.value) ? 'en' : undefined);
