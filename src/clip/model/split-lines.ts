/**
 * Paragraphs that list one organization and its number a line ("Elm Lifeline – 213-555-0134"), parted so that each line
 * is a block that begins with its name. The desks, people and lines of one address stay together.
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { looksLikeName, looksLikePerson } from '../words/name-words';

/** A name, and behind it a number to reach it by. */
const LINE =
  /^((?:\d{3} )?\p{Lu}[^\n:|(]{2,70}?|\p{Lu}[^\n:|]{2,60}?\([^)\d]{2,30}\)) ?(?:\s[–—-]+\s|[:|,]\s?|(?=\s\(?\d))[^\n]{0,40}?(?:\(?\d{3}\)?[\s.-]\d{3}[\s.-]\w{4}|\b1?-?8\d\d-[\dA-Z]{3}|\b\d{5,6}\b|\b(?:988|211)\b)/u;
/** A line that begins with a name and goes on behind a dash or colon. */
const OPENS = /^(\p{Lu}[^\n:|(]{2,70}?)(?:\s[–—-]+\s|: ?)\S/u;
const LONGEST = 6_000;
const LINES = 4;
const MOSTLY = 0.6;
const HALF = 0.5;

interface Start {
  readonly at: number;
  /** Length of the name that the line begins with. */
  readonly name: number;
}

/** The block itself, or its parts; all carry the block's index, which the caller counts on. */
export function splitLines(block: Block): Block[] {
  const starts = block.level === 0 && block.text.length < LONGEST ? startsOf(block.text) : [];
  if (starts.length === 0) return [block];
  return starts.flatMap(({ at: start, name }, nth) => {
    const end = starts[nth + 1]?.at ?? block.text.length;
    const text = block.text.slice(start, end).trimEnd();
    if (text === '') return [];
    const links = block.links.filter((link) => link.start >= start && link.end <= end);
    return {
      ...block,
      text,
      boldStart: name,
      links: links.map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
    };
  });
}

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
    return nth === 0 || name !== '' ? [{ at: start, name: name.length }] : [];
  });
}
