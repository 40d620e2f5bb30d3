/**
 * Streets without a street word: "1984 Van Buren, Lima" on a line or in a cell of its own is an address where another
 * address of the page lies in that town.
 */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { fold } from '../words/fold';

interface Match {
  readonly value: AddressValue;
  readonly index: number;
  readonly length: number;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}`;
const LINE = new RegExp(
  String.raw`(?<=(?:^|\n) *(?:(?:[Aa]ddress|[Ll]ocation|[Ww]here|[Dd]irecci[oó]n): *)?)(\d{1,5}[A-Z]? (?:[NSEW]\.? )?${NAME}(?: ${NAME}){0,2}), (${NAME}(?: ${NAME}){0,2})(?= *(?:$|\n))`,
  'gu',
);
/** Enough for any list; each is compared with all that are known. */
const MOST = 300;
/** "120 Families, Ashford" is a count, not a street. */
const COUNTED =
  /\b(?:families|households|meals|pounds|lbs|clients|beds|units|volunteers|children|adults|seniors|members|people|students|veterans|boxes|bags|hours|minutes|days|weeks|miles|years?)$/i;

/** More of the addresses in `text` (lines and cells apart), in order; `known` are those found, in order. */
export function inKnownTowns(text: string, known: readonly Match[]): Match[] {
  const towns = new Map(known.filter(({ value }) => value.city !== '').map(({ value }) => [fold(value.city), value]));
  if (towns.size === 0) return [];
  const found: Match[] = [];
  for (const { index, 0: line, 1: street = '', 2: town = '' } of text.matchAll(LINE)) {
    const like = towns.get(fold(town));
    if (!like || COUNTED.test(street)) continue;
    if (known.some((one) => one.index < index + line.length && index < one.index + one.length)) continue;
    const value = { ...like, address_1: street, address_2: '', attention: '', postal_code: '', as_written: line };
    found.push({ value, index, length: line.length });
    if (found.length >= MOST) break;
  }
  return found;
}
