/**
 * One written number → E.164. Whether digits can be a number is for the national plans to say (`plan.ts`);
 * what they would misread is put right here before they are asked.
 */
import { hasKnownCode, hasPlan, numberOf } from './plan';

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Letters as the keys that bear them (ITU E.161): "RUNAWAY" → "7862929". */
export function keypad(word: string): string {
  return word
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2))
    .replace(/\D/g, '');
}

/** E.164 of `written` as dialled in `region`, or "" when it is no number there. Handles "+44 (0) 20…" and "00 34…". */
export function readNumber(written: string, region: string): string {
  const country = hasPlan(region) ? region : 'US';
  let digits = written.replace(/\+\s?(\d{1,3})[\s.-]*\(0\)/, '+$1').replace(/[^\d+]/g, '');
  digits = digits[0] === '+' ? `+${digits.replace(/\D/g, '')}` : digits.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 17) return '';
  if (/^00[1-9]/.test(digits) && country !== 'US' && country !== 'CA') digits = `+${digits.slice(2)}`;
  const number = numberOf(digits, country);
  if (number) return number;
  // A country without a plan here: E.164's bounds are all there is to go by.
  const foreign = digits[0] === '+' && !hasKnownCode(digits.slice(1));
  return foreign && /^\+[1-9]\d{8,14}$/.test(digits) ? digits : '';
}
