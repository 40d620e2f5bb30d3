/**
 * Which lines of a page speak of weekly hours. A line is a text between line breaks; cells of one table row and a
 * dt with its dd are one line. Days in a cell of their own and times in the next ("Monday | 9-5") so stay together.
 */
import type { PageText } from '../capture/page-text';
import { looksLikeHours } from '../hours/looks-like-hours';

export interface HoursLine {
  readonly at: number;
  readonly length: number;
  readonly block: number;
  readonly text: string;
}

const HINT = /\d|noon|midnight|mediod[ií]a|closed|cerrado|gesloten|ferm[ée]|appointment|cita/i;
/** Opening and closing time in two cells of one row. */
const OPENS_CLOSES = /(\d\s*[ap]\.?m\.?|:\d\d)\t(?=\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|\t|$))/gi;
const MAX_LINE = 1_200;

/** A line longer than this is running text, of which only the sentences about hours count. */
const PROSE = 160;
const SENTENCE_END =
  /(?<=[.!?])(?<!\b[ap]\.\s?m\.|\b(?:st|mt|no|ave|tel|ext|mon|tues?|wed|thurs?|fri|sat|sun)\.)\s+(?=\p{Lu})/giu;

/** All lines that look like hours, in order. */
export function hoursLines(page: PageText, expired: () => boolean): HoursLine[] {
  const found: HoursLine[] = [];
  let start = 0;
  for (const line of page.text.split('\n')) {
    let at = start;
    for (const raw of sentencesOf(line)) {
      if (raw.length <= MAX_LINE && raw.length > 3 && HINT.test(raw)) {
        const text = raw.replace(OPENS_CLOSES, '$1 - ').replaceAll('\t', ' ');
        const from = start + line.indexOf(raw, at - start);
        if (looksLikeHours(text)) found.push({ at: from, length: raw.length, block: page.blockAt(from), text });
        if (found.length % 64 === 63 && expired()) return found;
      }
      at = start + line.indexOf(raw, at - start) + raw.length;
    }
    start += line.length + 1;
  }
  return found;
}

function sentencesOf(line: string): string[] {
  if (line.length <= PROSE || line.includes('\t') || !HINT.test(line)) return [line];
  return line.slice(0, 20_000).split(SENTENCE_END);
}
