/**
 * Paragraphs that list one organization and its number a line ("Elm Lifeline – 213-555-0134"), parted so that each line
 * is a block that begins with its name. The desks, people and lines of one address stay together.
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { looksLikeName, looksLikePerson } from '../words/name-words';
import type { Part } from './part-blocks';

/** A name, and behind it a number to reach it by. */
const LINE =
  /^((?:\d{3} )?\p{Lu}[^\n:|(]{2,70}?|\p{Lu}[^\n:|]{2,60}?\([^)\d]{2,30}\)) ?(?:\s[–—-]+\s|[:|,]\s?|(?=\s\(?\d))[^\n]{0,40}?(?:\(?\d{3}\)?[\s.-]\d{3}[\s.-]\w{4}|\b1?-?8\d\d-[\dA-Z]{3}|\b\d{5,6}\b|\b(?:988|211)\b)/u;
/** A line that begins with a name and goes on behind a dash or colon. */
const OPENS = /^(\p{Lu}[^\n:|(]{2,70}?)(?:\s[–—-]+\s|: ?)\S/u;
const LONGEST = 6_000;
const LINES = 4;
const MOSTLY = 0.6;
const HALF = 0.5;

/** The lines of a block that lists organizations, each a part that begins with a name; none for any other block. */
export function listedLines({ level, text }: Block): Part[] {
  const starts = level === 0 && text.length < LONGEST ? startsOf(text) : [];
  return starts.map((one, nth) => ({ ...one, end: starts[nth + 1]?.start ?? text.length }));
}

/** Beginning of a listed line, and the length of the name that it begins with. */
type Start = Pick<Part, 'start' | 'boldStart'>;

/** Where each listed line begins; none where the lines are not mostly organizations with a number. */
function startsOf(text: string): Start[] {
  const lines = text.split('\n');
  if (lines.length < LINES) return [];
  const named = lines.flatMap((line) => {
    const name = LINE.exec(line)?.[1]?.trim() ?? '';
    return name !== '' && looksLikeName(name) && !looksLikePerson(name) ? [name] : [];
  });
  const own = new Set(named.filter(isSpecific));
  if (named.length < Math.max(LINES, lines.length * MOSTLY) || own.size < named.length * HALF) return [];
  let at = 0;
  return lines.flatMap((line, nth) => {
    const start = at;
    at += line.length + 1;
    const name = (LINE.exec(line)?.[1] ?? OPENS.exec(line)?.[1] ?? '').trim();
    return nth === 0 || name !== '' ? [{ start, boldStart: name.length }] : [];
  });
}
