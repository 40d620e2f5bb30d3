/**
 * What the hours of one line are for, by its own words; and a line of several sentences cut where they are for
 * different things ("Registration is Mondays 9–11. Pick-up is Wednesdays 1–3.").
 */
import type { HoursLine } from '../fields/hours-lines';
import { readHours } from '../hours/read-hours';
import { fold } from '../words/fold';
import { type Purpose, purposeNamed, tellsTheWay } from './hours-purpose';
import { wordsNearHours } from './hours-words';

/** "Our volunteers serve dinner on Tuesdays" is no call for volunteers. */
const SERVING =
  /\b(serv(e|es|ed|ing)|distribut\w+|provid\w+|prepar(e|es|ing)|cook(s|ing)?|hands? out|giv(e|es|ing) (out|away)|(open|free) to|helps? (you|people|famil\w+|neighbors|residents)|clients|guests|volunteers (?:are (?:there|here|on hand|available|ready)|will (?:help|be (?:there|here|on hand|available))|pay|fill|answer|do your|prepare)|sirve[n]?|reparte[n]?)\b/;

/** "Mon–Fri 9–5 | Donate | Volunteer": the parts of a bar that tell a time. */
const timedParts = (text: string): string =>
  /[|•·]/.test(text)
    ? text
        .split(/[|•·]/)
        .filter((part) => /\d/.test(part))
        .join(' ')
    : text;

/** Where days or times begin. */
const TELLING =
  /\d|\b(?:every|each|mon|tue|wed|thu|fri|sat|sun|weekdays|daily|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|cada|de lunes)/i;

/** "… to 11 a.m. Pick-up is …", but not "11 a.m. Thursday", "5 p.m. ET" or "Mon. Tues.". */
const ENDS =
  /(?<=[\p{L}\d][.!?])(?<!\b(?:St|Mt|No|Dr|Mr|Ms|Tues|Thurs?|[A-Z][a-z]{2}t?)\.)\s+(?=\p{Lu})(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar(?:ch)?\b|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[ECMP][SD]?T\b|Eastern|Central|Mountain|Pacific))/u;

const digits = (text: string): number => text.replace(/\D/g, '').length;

/** The purpose that `line` names, null for none. `row`: it is one of a table. */
export function purposeOf({ text: line, cells }: HoursLine, row: boolean): Purpose | null {
  // "Closed noon–1 for lunch" goes with the hours around it.
  if (/^\W*(closed|cerrado)\b/i.test(line)) return null;
  // "Interfaith Council | 301 Main St | Mon 9–11": the name of the place says nothing of the hours beside it.
  const listed = row && cells !== undefined && cells !== '' && digits(line) > digits(cells);
  const text = listed ? cells : row || cells !== undefined ? line : wordsNearHours(line);
  // A later sentence with times of its own ("Sign-up ends at 6:15") is about these.
  const [first = '', ...more] = timedParts(text).slice(0, 300).split(ENDS);
  const words = [first, ...more.filter((one) => !/\d/.test(first) || !/\d/.test(one))].join(' ');
  // "Walk-ins: Monday 9–4. Sign-up ends at 3.": what stands in front of the days says what they are for.
  const named = purposeNamed(words.slice(0, Math.max(0, words.search(TELLING)))) ?? purposeNamed(words);
  // A row of a table names the place and its street as well ("St. Mary's Volunteer Center").
  if (named === 'other' && row && text.length > 60 && !tellsTheWay(words)) return null;
  return named === 'other' && text.length > 60 && SERVING.test(fold(text)) ? 'service' : named;
}

const tellsHours = ({ text }: HoursLine): boolean =>
  readHours(text).schedule.some((row) => row.byday !== '' && (row.opens_at !== '' || row.closes_at !== ''));

/** "The building opens at 7", "La seguridad abre a las 7:30": days told before are not meant for it. */
const isAside = (part: HoursLine): boolean => /\d/.test(part.text) && purposeOf(part, false) === 'building';

/** The sentences of `line`, each with those after it that tell no hours; the line itself where all are for one thing. */
export function bySentence(line: HoursLine): readonly HoursLine[] {
  if (line.cells !== undefined || line.text.includes('\n')) return [line];
  const parts: HoursLine[] = [];
  let from = 0;
  for (const sentence of line.text.split(ENDS)) {
    const start = line.text.indexOf(sentence, from);
    from = start + sentence.length;
    const part = { at: line.at + start, length: sentence.length, block: line.block, text: sentence };
    const last = parts.at(-1);
    if (last && !tellsHours(part) && !isAside(part))
      parts[parts.length - 1] = {
        ...last,
        length: part.at + part.length - last.at,
        text: line.text.slice(last.at - line.at, from),
      };
    else parts.push(part);
  }
  const purposes = new Set(parts.map((part) => purposeOf(part, false) ?? 'service'));
  return parts.length > 1 && purposes.size > 1 && tellsHours(parts[0] as HoursLine) ? parts : [line];
}
