/**
 * How hard a passphrase is to guess, as an honest lower estimate in bits. It counts what somebody must guess who knows
 * how people choose: a word is one choice among 2,048 however long it is, a year is one among a hundred, "1234" and
 * "aaaa" are one among a few, a word said twice adds nothing; only what reads like no word counts letter by letter.
 *
 * With Argon2id at 64 MiB a fast machine tries some thousand guesses a second: 2^40 take decades, 2^60 are out of reach.
 */

export type PassphraseLevel = 'weak' | 'fair' | 'strong';

export interface PassphraseStrength {
  readonly bits: number;
  readonly level: PassphraseLevel;
}

const FAIR_BITS = 40;
const STRONG_BITS = 60;

const WORD_BITS = 11;
const YEAR_BITS = 6;
const RUN_BITS = 3;
const DIGIT_BITS = Math.log2(10);
const LETTER_BITS = Math.log2(26);
const SIGN_BITS = 4;

const VOWELS = 'aeiouyáéíóúüàèìòù';
const ROWS = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Words everybody tries first, as one guess each. */
export const FIRST_TRIED = new Set(
  (
    'password,passwort,passphrase,contraseña,caseclip,letmein,welcome,admin,login,iloveyou,monkey,dragon,sunshine,' +
    'princess,football,baseball,secret,master,hola,amor'
  ).split(','),
);

const isRun = (part: string): boolean =>
  /^(.)\1*$/u.test(part) || (part.length > 2 && ROWS.some((row) => row.includes(part)));

/** Speakable: a vowel, and never more than four consonants in a row. */
function readsLikeAWord(letters: string): boolean {
  const shape = [...letters].map((letter) => (VOWELS.includes(letter) ? 'v' : 'c')).join('');
  return shape.includes('v') && !shape.includes('ccccc') && letters.length > 2;
}

function bitsOfLetters(letters: string): number {
  if (FIRST_TRIED.has(letters)) return 1;
  if (isRun(letters)) return RUN_BITS;
  const typed = [...letters].length * LETTER_BITS;
  // A long word may be two written together.
  if (readsLikeAWord(letters)) return Math.min(typed, letters.length > 12 ? 2 * WORD_BITS : WORD_BITS);
  return typed;
}

function bitsOfDigits(digits: string): number {
  if (isRun(digits)) return RUN_BITS;
  if (/^(19|20)\d\d$/.test(digits)) return YEAR_BITS;
  return digits.length * DIGIT_BITS;
}

/** The passphrase itself goes nowhere. An empty one has no bits. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const seen = new Set<string>();
  let bits = 0;
  for (const [part] of passphrase.normalize('NFKC').matchAll(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu)) {
    const lower = part.toLowerCase();
    if (seen.has(lower)) continue;
    seen.add(lower);
    if (/\p{L}/u.test(part)) bits += bitsOfLetters(lower) + (/.\p{Lu}/u.test(part) ? 1 : 0);
    else if (/\p{N}/u.test(part)) bits += bitsOfDigits(part);
    else if (part !== ' ') bits += SIGN_BITS * new Set(part).size;
  }
  const whole = Math.floor(bits);
  return { bits: whole, level: whole >= STRONG_BITS ? 'strong' : whole >= FAIR_BITS ? 'fair' : 'weak' };
}
