/** Groups of lines about hours that stand together on a page and are for the same thing. */
import type { PageText } from '../capture/page-text';
import type { HoursLine } from '../fields/hours-lines';
import { fold } from '../words/fold';
import { MONTHS } from '../words/months';
import { labelsAbove, type Purpose, purposeOfLabel, speaksOfOpening } from './hours-purpose';
import { bySentence, purposeOf } from './line-purpose';

export interface HoursGroup {
  readonly lines: readonly HoursLine[];
  /** The words above, or its own first words, say "hours" or "open". */
  readonly headed: boolean;
  readonly purpose: Purpose;
  /** The words that say what it is for: labels above and the first line's own. */
  readonly label: string;
  /** The nearest of them alone, "" for none. */
  readonly over: string;
}

const MONTH = `(?:${MONTHS})`;
const ONE_DATE = new RegExp(
  `\\b${MONTH}\\.?\\s+\\d{1,2}(?!\\d*:\\d)\\b|\\b\\d{1,2}(?:\\s+de)?\\s*${MONTH}\\b|(?<!\\d )\\b(?!24/7\\b)\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b`,
  'i',
);
const WEEKDAY =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g;
const DATE_END = new RegExp(
  `(?:\\b${MONTH}\\.?\\s+\\d{1,2}|\\b\\d{1,2}(?:\\s+de)?\\s*${MONTH})(?:,?\\s+\\d{4})?\\s*[@|,]?\\s*$`,
  'i',
);
const REGULAR =
  /\b(?:regular|usual|normal|ongoing) (?:\w+ ){0,2}(?:hours|schedule|times)\b|\bhours are\b|\b(?:M[/, ]?W[/, ]?F|T(?:u(?:e|es)?)?[/&]Th)\b|\bhorario (?:habitual|normal|regular)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s\b|\b(every|each|cada|todos|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weeknights|weekends|nightly|of the month|del mes|daily|m-f|mon-fri|(mon|tues|wednes|thurs|fri|satur|sun)day\s*(-|–|through|thru|to)\s*(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "Beginning March 4th …", "… until June 30", "(closed Dec. 25)": a date that bounds hours of every week. */
const BOUND = new RegExp(
  `\\b(?:beginning|starting|effective|as of|until|till|through|thru|closed|except|excluding|resum\\p{L}+|reopen\\p{L}*|updated|a partir del?|desde|hasta|cerrad[oa]|salvo|excepto)(?: (?:on|for|el|the))?(?: \\p{L}{3,9}day,?)?(?: ${MONTH}\\.? \\d{1,2}| \\d{1,2}(?: de)? ${MONTH}| \\d{1,2}/\\d{1,2})`,
  'giu',
);

/** "(Wednesday) 10:00 am": so calendars of events add the day of the week to a date. */
const BRACKETED = /^\s*\((mon|tues|wednes|thurs|fri|satur|sun)day\)\s*\d/i;

/** "December 18 @ 9:00 am – 12:00 pm": one date, and not a weekly hour that a date begins or ends. */
export const isSingleDate = (text: string): boolean =>
  BRACKETED.test(text) ||
  (ONE_DATE.test(text.replace(BOUND, ' ')) && !REGULAR.test(text) && new Set(fold(text).match(WEEKDAY) ?? []).size < 2);

/**
 * True when the words right before `line` are its date ("18 Sep" above "10:00 am"). The date of a post is not: what it
 * tells below of "Tuesdays" holds every week.
 */
export const endsInDate = (text: string, line = ''): boolean =>
  DATE_END.test(text) && !REGULAR.test(text) && !REGULAR.test(line);

interface Judged {
  readonly line: HoursLine;
  /** What the line says it is for, or the label right above it; null where neither says. */
  readonly purpose: Purpose | null;
  readonly labels: readonly string[];
}

/** Consecutive lines of one purpose, or lines with one short line between them, as groups. `first`: of the run. */
export function groupLines(page: PageText, lines: readonly HoursLine[], first: number): HoursGroup[] {
  const groups: Judged[][] = [];
  const parts = lines.flatMap((whole) => bySentence(whole).map((line) => ({ line, cut: line !== whole })));
  for (const { line, cut } of parts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const near = last && before && together(page, before.line, line);
    const named = purposeOf(line, (page.blocks[line.block]?.row ?? -1) >= 0) ?? (cut ? 'service' : null);
    const sameSeason = !isSeason(line.text) || isSeason(last?.[0]?.line.text ?? '');
    const sameFor = named === null || named === last?.[0]?.purpose || (named === 'service' && saidOn(before, line));
    if (near && sameSeason && sameFor) {
      last.push({ line, purpose: named, labels: [] });
      continue;
    }
    // "Office: …" and "Pantry: …" under one heading share it.
    const labels = near ? (last[0]?.labels ?? []) : labelsAbove(page, line.at, first);
    const above = labels.map(purposeOfLabel).find((one) => one !== null) ?? null;
    groups.push([{ line, purpose: weightier(named, above), labels }]);
  }
  return groups.map((group) => {
    const [head] = group as [Judged];
    const label = [...head.labels].reverse().join(' ');
    return {
      lines: group.map((one) => one.line),
      headed: speaksOfOpening(`${label} ${head.line.text.slice(0, 40)}`) || IN_PERSON.test(head.line.text),
      purpose: head.purpose ?? 'service',
      label: `${label} ${head.line.text.slice(0, 80)}`,
      over: head.labels[0] ?? '',
    };
  });
}

/** "We see patients Thursday 5–8. The pharmacy is also open Tuesday 9–12.": the next sentence of one paragraph. */
const saidOn = (before: Judged | undefined, line: HoursLine): boolean =>
  before?.purpose === null && before.line.block === line.block && fold(before.line.text).search(WEEKDAY) >= 0;

/** "Walk-in: Monday–Friday 8–5", "Lobby – weekdays until 4", "When: Tuesdays 9–11": a label of when one may come. */
const IN_PERSON =
  /^\W*(?:walk-? ?ins?|drop-? ?ins?|in[ -]person|lobby|counter|front desk|reception|en persona|atenci[oó]n|when|days?(?: (?:&|and) times?)?|cu[aá]ndo|wanneer)\s*[:–-]\s/i;

/** A line's own words win, unless they only say "open" or "hours" and the heading says what for. */
const weightier = (own: Purpose | null, above: Purpose | null): Purpose | null =>
  own === null || (own === 'service' && above === 'other') ? (above ?? own) : own;

/** "Summer hours (July and August)", "Horario de invierno": for a part of the year. */
const SEASON =
  /^[\W_]*(?:(?:the|our) )?(?:summer|winter|holiday|christmas) (?:\w+ )?hours\b|^[\W_]*horarios? (?:de|en|para) (?:verano|invierno|navidad|vacaciones)\b/i;

/** True for words that open with the name of a season's own hours. */
export const isSeason = (words: string): boolean => SEASON.test(words);

function together(page: PageText, a: HoursLine, b: HoursLine): boolean {
  if (page.blocks[a.block]?.region !== page.blocks[b.block]?.region) return false;
  const between = page.text.slice(a.at + a.length, b.at);
  if (between.length <= 1) return true;
  if (isSeason(between)) return false;
  const block = page.blocks[b.block - 1];
  const heading = block && block.level > 0 && b.block - page.blockAt(a.at + a.length) === 2;
  return b.block - page.blockAt(a.at + a.length) <= 2 && between.trim().length < 40 && !heading;
}

/** The same hours in the footer again say nothing new. */
export function distinctGroups(groups: readonly HoursGroup[]): HoursGroup[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = fold(group.lines.map((line) => line.text).join('')).replace(/[^a-z0-9]/g, '');
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

const TAUGHT =
  /\b(?:class(?:es)?|tutoring|lessons|workshops|support groups?|(?:recovery|support|group|AA|NA|Al-Anon) meetings|clases|talleres|tutor[ií]as)\b/i;

/** Where a page is `about` classes or meetings, their times are when it is open. */
export function classesAsService(groups: readonly HoursGroup[], about: string): readonly HoursGroup[] {
  if (!TAUGHT.test(about)) return groups;
  return groups.map((group) =>
    group.purpose === 'event' && TAUGHT.test(group.lines[0]?.text ?? '') ? { ...group, purpose: 'service' } : group,
  );
}
