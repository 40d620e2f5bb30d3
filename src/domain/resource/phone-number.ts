/** Phone numbers as people type them, into what the directory keeps: E.164 or a short code. */
import { digitsOf } from '../text/fold';

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const EXTENSION = /[\s,;]*(?:ext(?:ension)?|x|#)\.?\s*(\d{1,7})\s*$/i;

/** Letters of a vanity number become the digits on their keys; "1-800-GOT-FOOD" is 18004683663. */
const dial = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => String(KEYS.findIndex((key) => key.includes(letter.toLowerCase())) + 2));

export interface TypedPhone {
  readonly number: string;
  readonly extension: string;
}

/**
 * "(213) 555-0134 x4" gives +12135550134 and extension 4; "211" and "9-8-8" stay short codes; "+44 20 …" keeps its
 * country. A number without a country is read as North American. Null when no number is in it.
 */
export function readPhone(typed: string): TypedPhone | null {
  const extension = EXTENSION.exec(typed);
  const text = (extension ? typed.slice(0, extension.index) : typed).trim();
  const abroad = text.startsWith('+') || text.startsWith('00');
  const vanity = /^[\d\s().+-]*\d[\d\s().+-]*-?[a-z][a-z\d\s.-]*$/i.test(text) && /\d{3}/.test(text);
  if (/[a-z]/i.test(text) && !vanity) return null;
  // "555-0134 home": a whole local number, and a word about it. It spells nothing.
  const beforeWord = digitsOf(/^[^a-z]*/i.exec(text)?.[0] ?? '').replace(/^1/, '').length;
  if (vanity && beforeWord >= 7 && beforeWord < 10) return null;
  const digits = digitsOf(vanity ? dial(text) : text).replace(abroad ? /^00/ : /^$/, '');
  const ext = extension?.[1] ?? '';
  if (abroad) return digits.length >= 7 && digits.length <= 15 ? { number: `+${digits}`, extension: ext } : null;
  if (digits.length >= 3 && digits.length <= 6) return { number: digits, extension: ext };
  const bare = digits.length > 10 && digits.startsWith('1') ? digits.slice(1) : digits;
  // A word may be longer than the number it spells; the exchange stops listening after ten digits.
  const national = vanity ? bare.slice(0, 10) : bare;
  return national.length === 10 ? { number: `+1${national}`, extension: ext } : null;
}

/** The digits that two numbers are compared by: without the country's 1. */
export function phoneKey(number: string): string {
  const digits = digitsOf(number);
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** What makes a number that number and no other; for one that cannot be read the words themselves. */
export function phoneIdentity(number: string, extension = ''): string {
  const digits = phoneKey(readPhone(number)?.number ?? number);
  return `${digits || number.trim().toLowerCase()}x${extension.trim()}`;
}
