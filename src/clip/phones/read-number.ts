/**
 * One written number → E.164. The judgement whether digits can be a number belongs to libphonenumber (ITU E.164 and
 * the national plans); what it misreads is put right here before it is asked.
 */
import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import phonePlans from './phone-plans.json';

/** A part of the library's own plans; see docs/decisions/phone-plans.md. */
const PLANS = phonePlans as unknown as MetadataJson;

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
  const country = (isSupportedCountry(region as CountryCode, PLANS) ? region : 'US') as CountryCode;
  let digits = written.replace(/\+\s?(\d{1,3})[\s.-]*\(0\)/, '+$1').replace(/[^\d+]/g, '');
  digits = digits[0] === '+' ? `+${digits.replace(/\D/g, '')}` : digits.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 17) return '';
  if (/^00[1-9]/.test(digits) && country !== 'US' && country !== 'CA') digits = `+${digits.slice(2)}`;
  const number = parsePhoneNumberFromString(digits, country, PLANS);
  if (number?.isValid()) return number.number;
  // A country without a plan here: E.164's bounds are all there is to go by.
  const foreign = digits[0] === '+' && ![1, 2, 3].some((n) => digits.slice(1, 1 + n) in PLANS.country_calling_codes);
  return foreign && /^\+[1-9]\d{8,14}$/.test(digits) ? digits : '';
}
