/**
 * Paragraphs that list one organization and its number a line ("Elm Lifeline – 213-555-0134"), parted so that each line
 * is a block that begins with its name. The desks, people and lines of one address stay together.
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { hasOrganizationWord, isTitled, looksLikeName, looksLikePerson } from '../words/name-words';
import type { Part } from './part-blocks';

/** Numbers as Britain, Ireland, Australia and Spain write them. */
const ABROAD = String.raw`\(?\b0\d{1,4}\)?[ .-]\d{3,4}[ .-]?\d{3,4}\b|\b1[38]00(?:[ .-]?\d{2,3}){2,3}\b|\b116 ?\d{3}\b|\b13 ?\d\d ?\d\d\b|\b[689]\d\d(?:[ .]\d{2,3}){2,3}\b`;
/** A name, and behind it a number to reach it by. */
const LINE = new RegExp(
  String.raw`^((?:\d{3} )?\p{Lu}[^\n:|(]{2,70}?|\p{Lu}[^\n:|]{2,60}?\([^)\d]{2,30}\)) ?(?:\s[–—-]+\s|[:|,]\s?|(?=\s\(?\d))[^\n]{0,40}?(?:\(?\d{3}\)?[\s.-]\d{3}[\s.-]\w{4}|\b1?-?8\d\d-[\dA-Z]{3}|\b\d{5,6}\b|\b(?:988|211)\b|${ABROAD})`,
  'u',
);
const FREE =
  /\b1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]\d{3}|\b1[38]00\b|\b08(?:00|08|18)\b|\b116 ?\d{3}\b|\b900 \d{3}/;
/** A line that begins with a name and goes on behind a dash or colon. */
const OPENS = /^(\p{Lu}[^\n:|(]{2,70}?)(?:\s[–—-]+\s|: ?)\S/u;
const LONGEST = 6_000;
const LINES = 4;
const MOSTLY = 0.6;
const HALF = 0.5;

/** The lines of a block that lists organizations, each a part that begins with a name; none for any other block. */
export function listedLines({ level, text }: Block): Part[] {
  const lines = level === 0 && text.length < LONGEST ? text.split('\n') : [];
  const places = placesOf(lines);
  const starts = places.length > 0 ? places : startsOf(lines);
  return starts.map((one, nth) => ({ ...one, end: starts[nth + 1]?.start ?? text.length }));
}

/** Beginning of a listed line, and the length of the name that it begins with. */
type Start = Pick<Part, 'start' | 'boldStart' | 'line'>;

const STREET = /^\s*\d{1,5}[A-Z]? (?!(?:[AP]\.?M|a\.?m|p\.?m)\b)(?:[NSEW]{1,2}\.? )?(?:\p{Lu}|\d+(?:st|nd|rd|th) )/u;
const LONGEST_NAME = 60;
const PLACES = 3;

/** Where each place begins that has its name on one line and its street on the next; none for fewer than three. */
function placesOf(lines: readonly string[]): Start[] {
  const begins = lines.map((line, nth) => {
    const name = line.trim();
    const named = name.length <= LONGEST_NAME && !/\d{3}/.test(name) && looksLikeName(name) && isTitled(name);
    return named && !looksLikePerson(name) && STREET.test(lines[nth + 1] ?? '');
  });
  const names = lines.filter((_, nth) => begins[nth]);
  const told = names.filter(hasOrganizationWord).length;
  if (new Set(names).size < PLACES || told < names.length * HALF) return [];
  let at = 0;
  return lines.flatMap((line, nth) => {
    const start = at;
    at += line.length + 1;
    return begins[nth] || nth === 0 ? [{ start, boldStart: begins[nth] ? line.length : 0 }] : [];
  });
}

/** Where each listed line begins; none where the lines are not mostly organizations with a number. */
function startsOf(lines: readonly string[]): Start[] {
  if (lines.length < LINES) return [];
  const named = lines.flatMap((line) => {
    const name = LINE.exec(line)?.[1]?.trim() ?? '';
    return name !== '' && looksLikeName(name) && !looksLikePerson(name) ? [name] : [];
  });
  const own = new Set(named.filter(isSpecific));
  // A number that costs the caller nothing is nobody's desk.
  const sure = lines.filter((line) => FREE.test(line) || hasOrganizationWord(LINE.exec(line)?.[1] ?? ''));
  const line = sure.length >= lines.length * HALF;
  if (named.length < Math.max(LINES, lines.length * MOSTLY) || own.size < named.length * HALF) return [];
  let at = 0;
  return lines.flatMap((text, nth) => {
    const start = at;
    at += text.length + 1;
    const [, told = ''] = LINE.exec(text) ?? [];
    const name = (told || (OPENS.exec(text)?.[1] ?? '')).trim();
    const own = { start, boldStart: name.length, ...(line && told !== '' && { line }) };
    return nth === 0 || name !== '' ? [own] : [];
  });
}
