/** Of a long sentence, the words that tell days and times, and those near them. A short line is all about its hours. */
import { readHours } from '../hours/read-hours';

/** A line longer than this is a sentence that tells other things as well. */
const LONG = 120;
/** So many characters before or behind the hours are kept rather than cut. */
const LITTLE = 60;
/** How much before and behind the hours says what they are for. */
const NEAR = [70, 50] as const;
/** "We are open", "meets every": what leads over to the days. */
const LEAD =
  /(?:\b(?:we|are|is|be|will|open|opens|hours?|every|each|on|at|from|available|meets?|held|served|abrimos|abierto|los|de)\b[\s:]*)+$/i;

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeIn(line: string): Place | null {
  if (line.length <= LONG || line.includes('\n')) return null;
  const told = readHours(line).text;
  const from = told === '' ? -1 : line.indexOf(told);
  return from < 0 ? null : { from, to: from + told.length };
}

/** The words around the hours of `line` that say what these are for. */
export function wordsNearHours(line: string): string {
  const place = placeIn(line);
  if (!place) return line;
  const from = Math.max(0, place.from - NEAR[0]);
  return line.slice(from === 0 ? 0 : line.indexOf(' ', from) + 1, place.to + NEAR[1]);
}

/** The words of `line` that tell its hours, with what little stands around them. */
export function hoursWords(line: string): string {
  const place = placeIn(line);
  if (!place) return line;
  const before = line.slice(0, place.from);
  const rest = line.slice(place.to);
  const lead = before.length <= LITTLE ? before : (LEAD.exec(before)?.[0] ?? '');
  return `${lead}${line.slice(place.from, place.to)}${rest.length <= LITTLE ? rest : ''}`.trim();
}
