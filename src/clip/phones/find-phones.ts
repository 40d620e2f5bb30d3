/**
 * Telephone numbers in running text: national and international forms, helpline short codes, vanity numbers, text
 * lines, extensions and "…-5000, -5001". A cheap digit scan finds candidates; libphonenumber judges them. Emergency
 * numbers, dates, money, ZIP+4, EINs and other identifiers are not numbers to call. Linear in the text.
 */
import type { PhoneValue } from '../../domain/resource/resource-draft';
import { type Plain, plain, span } from '../grammar/plain';
import { candidates } from './candidates';
import { localNumbers } from './local-numbers';
import { phoneType } from './phone-type';
import { readNumber } from './read-number';
import { DIAL_AFTER, DIAL_BEFORE, SHORT_CODE, shortCode, TEXT_CODE, TEXT_LINE } from './short-codes';
import { readTails } from './tails';

export interface PhoneMatch {
  readonly value: PhoneValue;
  readonly index: number;
  readonly length: number;
}

/** A match in positions of the plain text, before its type is known. */
interface Raw {
  number: string;
  extension: string | null;
  start: number;
  end: number;
  type?: PhoneValue['type'];
}

/** "EIN: …", "License # …": ten digits behind these words are a name of something else. */
const IDENTIFIER =
  /\b(?:ein|tax id|fein|npi|licen[cs]e|lic|account|acct|case|permit|registration|reg|charity|isbn|issn|id|ids|ssn|vat|kvk|siret|siren|abn|acn|rsin|btw|iban|bsb|nif|cif|sort code|invoice|order|ref(?:erence)?|item|sku)\b\.?(?: (?:no|nr|num|number)\b\.?)?[\s:#.]*$/i;

/** "NL00 BANK 0123 4567 89": the first groups of an account number. */
const ACCOUNT = /\b[A-Z]{2}\d{2} ?(?:[A-Z]{4}|\d{4}) ?(?:\d{4} ?){0,6}$/;

function numbers(text: string, region: string): Raw[] {
  const found: Raw[] = [];
  for (const { start, end, written } of candidates(text, region)) {
    if (found.length && start < (found.at(-1)?.end ?? 0)) continue;
    const number = readNumber(written, region);
    const before = text.slice(Math.max(0, start - 40), start);
    if (!number || IDENTIFIER.test(before) || ACCOUNT.test(before)) continue;
    const tails = readTails(text, end, number);
    found.push({ number, extension: tails.extension, start, end: tails.end });
    for (const also of tails.also) {
      const sibling = readNumber(also.number, region);
      if (sibling) found.push({ ...also, number: sibling });
    }
  }
  return found;
}

function textLines(text: string): Raw[] {
  return [...text.matchAll(TEXT_LINE), ...text.matchAll(TEXT_CODE)].flatMap((hit) => {
    const number = (hit[2] ?? hit[1] ?? '').replace('-', '');
    return number === '911' || number === '999' || number === '112'
      ? []
      : [{ number, extension: null, start: hit.index, end: hit.index + hit[0].length, type: 'text' as const }];
  });
}

function shortCodes(text: string, region: string): Raw[] {
  const found: Raw[] = [];
  for (const hit of text.matchAll(SHORT_CODE)) {
    const code = shortCode(hit[0], region);
    if (!code) continue;
    const end = hit.index + hit[0].length;
    const before = text.slice(Math.max(0, hit.index - 60), hit.index);
    const alone = !/[\p{L}\d]/u.test(text.slice(0, hit.index)) && !/[\p{L}\d]/u.test(text.slice(end));
    // "Elm House (711 Oak, Dover)" stands in a street.
    const street = before.endsWith('(') && /^ \p{Lu}\p{Ll}/u.test(text.slice(end));
    const dialled =
      (DIAL_BEFORE.test(before) && !street) || DIAL_AFTER.test(text.slice(end, end + 60)) || hit[0].includes('-');
    if (alone || dialled) found.push({ number: code, extension: null, start: hit.index, end });
  }
  return found;
}

/** Drops what overlaps an earlier, longer reading. */
function apart(found: Raw[]): Raw[] {
  const kept: Raw[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

function describe(before: string): string | undefined {
  const label = /([\p{L}][\p{L}\d '&/().-]{1,60}?)\s*[:-]\s*$/u.exec(before.slice(-80))?.[1]?.trim();
  return label || undefined;
}

function toMatch(raw: Raw, from: Plain, source: string, last: number): PhoneMatch {
  const place = span(from, raw.start, raw.end);
  const before = from.text.slice(Math.max(last, raw.start - 200), raw.start);
  const description = describe(before);
  const value: PhoneValue = {
    number: raw.number,
    extension: raw.extension,
    type: raw.type ?? phoneType(before, from.text.slice(raw.end, raw.end + 60)),
    as_written: source.slice(place.index, place.index + place.length).trim(),
    ...(description ? { description } : {}),
  };
  return { value, ...place };
}

/**
 * Every number in `text`, in order. `region` (ISO 3166 alpha-2, default US) is the plan of numbers without "+".
 * The same number written twice is two matches, unless the second only spells out the first ("LAW-REP-4 (529-7374)").
 */
export function findPhones(text: string, region = 'US'): PhoneMatch[] {
  if (!/\d{2}|\d-\d/.test(text) && !/\d/.test(text.normalize('NFKC'))) return [];
  const from = plain(text);
  const whole = numbers(from.text, region);
  const known = whole.map((one) => one.number);
  const local = localNumbers(from.text, known, region).map((one) => ({ ...one, extension: null }));
  const found = apart([...textLines(from.text), ...whole, ...shortCodes(from.text, region), ...local]);
  return found.map((raw, i) => toMatch(raw, from, text, found[i - 1]?.end ?? 0));
}
