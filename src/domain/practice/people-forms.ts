/**
 * What the people served are called, in the forms that sentences need. Whole phrases with their article, so that no
 * sentence puts grammar together: "a client", "an inmate", "un cliente", "una paciente".
 */
import { type Words, wordsIn } from '../text/words';
import type { Vocabulary } from './practice';

export interface PeopleForms {
  /** "client" */
  readonly one: string;
  /** "Client" */
  readonly One: string;
  /** "clients" */
  readonly many: string;
  /** "a client", "una paciente" */
  readonly a: string;
  /** "this client", "esta paciente" */
  readonly this: string;
  /** "This client" */
  readonly This: string;
}

/** What people are called where nobody says. */
export const PLAIN_VOCABULARY: Vocabulary = {
  one: { en: 'client', es: 'cliente' },
  many: { en: 'Clients', es: 'Clientes' },
  add: { en: 'Add client', es: 'Agregar cliente' },
};

/** Written with a vowel, spoken without: "a user", "a European". */
const SPOKEN_AS_CONSONANT = /^(uni|use|usu|eu|one)/i;

type Language = keyof Words & ('en' | 'es');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

const english = (one: string): readonly [a: string, self: string] => [
  /^[aeiou]/i.test(one) && !SPOKEN_AS_CONSONANT.test(one) ? 'an' : 'a',
  'this',
];

export function peopleForms(vocabulary: Vocabulary, language: Language): PeopleForms {
  const one = small(wordsIn(vocabulary.one, language));
  const spanish = vocabulary.feminine ? (['una', 'esta'] as const) : (['un', 'este'] as const);
  const [a, self] = language === 'es' ? spanish : english(one);
  return {
    one,
    One: capital(one),
    many: small(wordsIn(vocabulary.many, language)),
    a: `${a} ${one}`,
    this: `${self} ${one}`,
    This: capital(`${self} ${one}`),
  };
}
