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

/** All lines that look like hours, in order. */
export function hoursLines(page: PageText, expired: () => boolean): HoursLine[] {
  const found: HoursLine[] = [];
  let at = 0;
  for (const raw of page.text.split('\n')) {
    if (raw.length <= MAX_LINE && raw.length > 3 && HINT.test(raw)) {
      const text = raw.replace(OPENS_CLOSES, '$1 - ').replaceAll('\t', ' ');
      if (looksLikeHours(text)) found.push({ at, length: raw.length, block: page.blockAt(at), text });
      if (found.length % 64 === 63 && expired()) break;
    }
    at += raw.length + 1;
  }
  return found;
}
