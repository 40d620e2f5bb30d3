/**
 * Where a telephone number may stand: runs of digits grouped as people group them, and vanity numbers. Judging is the
 * caller's; here only shape counts, so that dates, amounts and ZIP+4 drop out early and cheaply.
 */
import { keypad } from './read-number';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** What to dial: digits and separators, letters already turned into keys. */
  readonly written: string;
}

/** No digit, decimal, money or "#" in front: the run is not the middle of something longer; "…0134/(206) …" is fresh. */
const FRESH = String.raw`(?<![\d$€£#=_@]|\d[.,-]|(?<!\d{4}\)?)(?<=\d)\/)`;
const AREA = String.raw`(?:\([ ]?\d[ ]?\d[ ]?\d[ ]?\)|\[\d{3}\]|\d{3})`;
const GAP = String.raw`[ .\-/\u00b7\u2022]{0,3}`;
/** North America: "(206) 555-0134", "206.555.0134", "1-206-555-0134", "(410) 349- 5056". */
const NANP = new RegExp(String.raw`${FRESH}(?:\+?1${GAP})?${AREA}${GAP}\d{3}${GAP}\d{4}(?!\d|-\d{3}|[.,]\d|@)`, 'g');
/** Everything else: "+44 (0) 845 653 2064", "0800 - 2540000", "(08) 9443 6444", "09 70 80 08 00". */
const OTHER = new RegExp(
  String.raw`${FRESH}(?:\+[ ]?[1-9]\d{0,14}|\(?0\d{1,13}\)?|[689]\d{1,12}|1[38]00\d{0,6}|13\d{0,4})(?:[ .\-/]{1,3}(?:\(0\)|\(\d{1,5}\)|\d{1,10})|\(0\)|(?<=\))\d{1,10}){0,7}(?!\d|@)`,
  'g',
);
/** Mexico's largest towns have codes of two digits: "33 3812 4500", "(55) 5123-4567". */
const MEXICAN = new RegExp(String.raw`${FRESH}\(?(?:33|55|56|81)\)?[ .-]{1,2}\d{4}[ .-]?\d{4}(?!\d|@)`, 'g');
const VANITY = new RegExp(
  String.raw`${FRESH}(?:\+?1${GAP})?(\(\d{3}\)|\d{3})[ .\-]{0,3}((?:\d{3}[ .\-]{1,2}\d{0,2}|\d{1,4}[ -]{0,2})?[A-Z][A-Z\d]{0,9}(?:[ ]?-[ ]?[A-Z\d]{1,9}|[ ][A-Z]{2,9}|[ ]?-?[ ]?\d{1,4}){0,4})(?![\p{Ll}\d])`,
  'gu',
);
/** "1-800-Runaway": mixed case is believed behind a toll-free code only. */
const TOLL_FREE_WORD = new RegExp(
  String.raw`${FRESH}1?-?(8(?:00|33|44|55|66|77|88))-([A-Z][a-z\d]{2,8}(?:-?[A-Z\d][a-z\d]{0,7}){0,2})(?![\p{L}\d])`,
  'gu',
);

/** "(639-9675)" behind a vanity number only spells it out. */
const SPELLED = /^\s{0,2}[([]\s?[\d .\-()]{4,20}[)\]]/;

/** "410 RIVER ROAD" is a house in a street: letters behind nothing but a space are a number where one is told to call it. */
const TOLD_TO_CALL =
  /\b(?:call|calling|dial|phone|ph|tel|telephone|number|(?:help|hot|info)? ?line|llame|llamar|marque|tel[eé]fono)(?: (?:us|at|al?|toll[- ]free))*[\s:.]*$/i;
const UNMARKED = /^1? ?\d{3} *[A-Z\d][^-.]*$/;
const TOLL_FREE_ONE_WORD = /^1? ?8(?:00|33|44|55|66|77|88) ?[A-Z]{7}$/;
/** "740 555 HELP": no house has an exchange as well. */
const EXCHANGE = /^1? ?\d{3} \d{3} ?[A-Z]{4}$/;

const isHouse = (whole: string, before: string): boolean =>
  UNMARKED.test(whole) && !TOLL_FREE_ONE_WORD.test(whole) && !EXCHANGE.test(whole) && !TOLD_TO_CALL.test(before);

function vanity(text: string, pattern: RegExp): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of text.matchAll(pattern)) {
    const [whole, area = '', word = ''] = hit;
    const keys = keypad(word);
    if (keys.length < 7 || keys.length > 11 || !/[A-Za-z]{2}/.test(word)) continue;
    if (isHouse(whole, text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    let end = hit.index + whole.length;
    const spelled = SPELLED.exec(text.slice(end, end + 26));
    const digits = spelled?.[0].replace(/\D/g, '') ?? '';
    if (spelled && digits && (keys.slice(0, 7).endsWith(digits) || digits.endsWith(keys.slice(0, 7))))
      end += spelled[0].length;
    found.push({ start: hit.index, end, written: area.replace(/\D/g, '') + keys.slice(0, 7) });
  }
  return found;
}

function plausible(written: string, region: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  if (written.includes('+') || written.startsWith('00')) return true;
  // A year, a date, or a chain of years and codes is not a national number.
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(written) || /^(?:19|20)\d\d\b/.test(written)) return false;
  return region !== 'US' && region !== 'CA';
}

/** "912 345 678 / 612 345 678": a slash between two runs long enough is between two numbers. */
function apart(written: string, index: number): { written: string; start: number }[] {
  const parts = [...written.matchAll(/[^/]+/g)].map((part) => ({
    written: part[0].trim(),
    start: index + part.index + (part[0].length - part[0].trimStart().length),
  }));
  const whole = parts.every((part) => part.written.replace(/\D/g, '').length >= 8);
  return parts.length > 1 && whole ? parts : [{ written, start: index }];
}

/** Candidates in order of appearance; a vanity reading comes before a plain one at the same place. */
export function candidates(text: string, region: string): Candidate[] {
  const found = [...vanity(text, VANITY), ...vanity(text, TOLL_FREE_WORD)];
  const national = region === 'US' || region === 'CA' || region === 'MX';
  for (const hit of text.matchAll(NANP)) {
    const bare = /^\d{10,11}$/.test(hit[0]);
    // Elsewhere a grouping 3-3-4 is only American with its "+1" or its brackets.
    if (!national && !/^(?:\+?1\b|\()/.test(hit[0])) continue;
    if (bare && /[\p{L}\d_/=-]$/u.test(text.slice(Math.max(0, hit.index - 1), hit.index))) continue;
    found.push({ start: hit.index, end: hit.index + hit[0].length, written: hit[0] });
  }
  if (region === 'MX')
    for (const hit of text.matchAll(MEXICAN))
      found.push({ start: hit.index, end: hit.index + hit[0].length, written: hit[0] });
  for (const hit of text.matchAll(OTHER)) {
    for (const { written, start } of apart(hit[0].replace(/[^\d)]+$/, ''), hit.index)) {
      if (plausible(written, region)) found.push({ start, end: start + written.length, written });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
