/**
 * The recovery key as people write it down: 256 random bits and a 24-bit checksum (the start of their SHA-256), 280 bits,
 * in Crockford's base32 (https://www.crockford.com/base32.html): 14 groups of four, no letter that looks like a digit.
 *
 *   7K2M-9QXD-…-H4TP
 *
 * Read back in small letters, with or without spaces and dashes, and with O for 0, I or L for 1, U for V.
 */
import { type Bytes, sameBytes } from './bytes';
import { KEY_BYTES } from './keys';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;
const CHECK_BYTES = 3;
const LOOK_ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

const checksum = async (key: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(key))).subarray(0, CHECK_BYTES);

export async function writeRecoveryKey(key: Uint8Array): Promise<string> {
  const bytes = [...key, ...(await checksum(key))];
  let digits = '';
  let buffer = 0;
  let held = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    held += 8;
    for (; held >= BITS; held -= BITS) digits += DIGITS.charAt((buffer >> (held - BITS)) & 31);
    buffer &= (1 << held) - 1;
  }
  return (digits.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** The 32 bytes; null when this is no recovery key or a letter is wrong. */
export async function readRecoveryKey(typed: string): Promise<Bytes | null> {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff.,_|]/gu, '');
  const whole = new Uint8Array(KEY_BYTES + CHECK_BYTES);
  if (letters.length !== Math.ceil((whole.length * 8) / BITS)) return null;
  let buffer = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    const digit = DIGITS.indexOf(LOOK_ALIKE[letter] ?? letter);
    if (digit < 0) return null;
    buffer = (buffer << BITS) | digit;
    held += BITS;
    if (held >= 8) {
      held -= 8;
      whole[at] = buffer >> held;
      at += 1;
      buffer &= (1 << held) - 1;
    }
  }
  const key = whole.slice(0, KEY_BYTES);
  return sameBytes(await checksum(key), whole.subarray(KEY_BYTES)) ? key : null;
}
