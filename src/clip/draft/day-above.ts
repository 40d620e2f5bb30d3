/**
 * "Monday" as a heading over the places that serve that day, or in a cell of its own beside them: the hours of such a
 * place are told without their day. Promises: words are only what the page says, and nothing is read where the record
 * tells days with their times itself.
 */
import type { Found, ScheduleValue } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { lineKind } from '../hours/line-kind';
import { readHours } from '../hours/read-hours';
import { tidy } from '../words/fold';
import { confident } from './confidence';
import type { PageContext, Run } from './context';

/** The day that stands in a cell or as a heading over each of `runs` (in page order), "" where none does. */
export function daysAbove({ blocks }: PageContext, runs: readonly Run[]): string[] {
  const inside = new Set<number>();
  for (const { first, last } of runs) for (let at = first; at <= last; at++) inside.add(at);
  const begins = new Map(runs.map((run, nth) => [run.first, nth]));
  const days = runs.map(() => '');
  // A cell that spans the rows of its day stands in the first of them.
  const cells = runs.map(({ first, last }) => dayCell(blocks.slice(first, last + 1)));
  cells.forEach((cell, nth) => {
    const [run, before] = [runs[nth] as Run, runs[nth - 1]];
    const goesOn = cell === null && before?.last === run.first - 1 && blocks[run.first]?.row !== -1;
    if (goesOn) cells[nth] = cells[nth - 1] ?? null;
  });
  let day = '';
  for (const { index, level, text } of blocks) {
    const nth = begins.get(index);
    if (nth !== undefined) days[nth] = day;
    if (level === 0) continue;
    if (lineKind(text) === 'days') day = text.replace(/\s*:\s*$/, '');
    else if (!inside.has(index)) day = '';
  }
  return days.map((above, nth) => cells[nth] || dayLine(blocks[runs[nth]?.first ?? -1]) || above);
}

/** The day on the first of several lines, "" where it tells none. */
function dayLine(block: Block | undefined): string {
  const [first = '', ...more] = (block?.text ?? '').split('\n');
  return more.length > 0 && lineKind(first) === 'days' ? first.replace(/\s*:\s*$/, '') : '';
}

/** The only day that a cell of a row tells, "" where several do, null for none. */
function dayCell(blocks: readonly Block[]): string | null {
  const cells = blocks.filter(({ row, text }) => row >= 0 && lineKind(text) === 'days');
  return cells.length > 1 ? '' : (cells[0]?.text.replace(/\s*:\s*$/, '') ?? null);
}

/** A record, and where the page tells of it again. */
interface Told extends Run {
  readonly again?: readonly Run[];
}

/** The days over each of `records`, and over each place where it is told again, by first block. */
export function daysByRun(context: PageContext, records: readonly Told[]): ReadonlyMap<number, string> {
  const runs = records.flatMap((record) => [record, ...(record.again ?? [])]).sort((a, b) => a.first - b.first);
  const days = daysAbove(context, runs);
  return new Map(runs.map(({ first }, nth) => [first, days[nth] ?? '']));
}

/** The hours that a record and those told of it again have on the days above them, null for none. */
export function hoursOnDays(
  context: PageContext,
  record: Told,
  days: ReadonlyMap<number, string>,
  doubt: number,
): DayHours | null {
  const told = [record, ...(record.again ?? [])].flatMap(
    (run) => hoursOn(context, { first: run.first, last: run.last }, days.get(run.first) ?? '', doubt) ?? [],
  );
  const [first] = told;
  if (!first) return null;
  const words = [...new Set(told.map((one) => one.words.value))].join(' | ');
  const seen = new Set<string>();
  const schedule = told
    .flatMap((one) => one.schedule)
    .filter(({ value }) => {
      const key = JSON.stringify(value);
      return !seen.has(key) && Boolean(seen.add(key));
    });
  return { schedule, words: { ...first.words, value: tidy(words, 1_000) } };
}

const MEAL = /\b(?:breakfast|lunch|supper|dinner|desayuno|almuerzo|cena)\b/i;
const MEALS = new RegExp(MEAL.source, 'gi');
const CLOCK = /\d|noon|midnight|mediod[ií]a/i;
/** The day and the time stand apart. */
const SURE = 0.82;

export interface DayHours {
  readonly schedule: readonly Found<ScheduleValue>[];
  readonly words: Found<string>;
}

/** The hours that a line of `run` tells for `day`, null for none. */
export function hoursOn(context: PageContext, run: Run, day: string, doubt: number): DayHours | null {
  if (day === '') return null;
  const { from, to } = context.page.spanOf(run.first, run.last);
  let at = from;
  for (const line of context.page.text.slice(from, to).split(/[\n\t]/)) {
    const start = at;
    at += line.length + 1;
    const told = timesIn(line.replace(PHONE, ''));
    if (told === '') continue;
    // "Supper, 5-7": the meal tells which half of the day.
    const meal = MEAL.test(told) ? '' : (MEAL.exec(line)?.[0] ?? '');
    const { schedule, ambiguous } = readHours(`${day}: ${meal} ${told}`);
    const rows = schedule.filter((row) => row.byday !== '' && row.opens_at !== '');
    if (rows.length === 0 || ambiguous) continue;
    const evidence = context.page.quote(start, line.length);
    // "Doors open at 5, dinner at 5:30": the first is when to come.
    const own = rows.some((row) => row.closes_at !== '')
      ? rows.filter((row) => row.closes_at !== '')
      : rows.slice(0, Math.max(1, told.match(MEALS)?.length ?? 0));
    const said = { confidence: confident(SURE - doubt), witness: 'text' as const, evidence };
    return {
      schedule: own.map((value) => ({ value, ...said })),
      words: { value: `${day}: ${tidy(told, 200)}`, ...said },
    };
  }
  return null;
}

/** The hours of a `week` told under the days of a table, null for none. */
export function hoursOfWeek(context: PageContext, run: Run, week: string, doubt: number): DayHours | null {
  const { schedule, ambiguous } = readHours(week);
  const rows = schedule.filter((row) => row.byday !== '' && row.opens_at !== '' && row.closes_at !== '');
  if (week === '' || rows.length === 0 || ambiguous) return null;
  const { from, to } = context.page.spanOf(run.first, run.last);
  const said = {
    confidence: confident(SURE - doubt),
    witness: 'table' as const,
    evidence: context.page.quote(from, to - from),
  };
  return { schedule: rows.map((value) => ({ value, ...said })), words: { value: tidy(week, 1_000), ...said } };
}

/** The part of a line that tells the time, behind "Grace Pantry, 12 Oak St"; "" for none. */
function timesIn(line: string): string {
  if (!CLOCK.test(line)) return '';
  if (lineKind(line) === 'times' || STARTS.test(line)) return line;
  const parts = line.length < LONGEST ? line.split(/[,;:)] +|\. (?=\p{Lu}|$)|(?<!\d|m\.?|noon) [–—-] /u) : [];
  const times = parts
    .slice(1)
    .filter((part) => MERIDIEM.test(part) && (lineKind(part) === 'times' || STARTS.test(part)));
  // "breakfast 6:30am, lunch 11:30am"
  const meals = times.length > 1 && times.every((part) => MEAL.test(part));
  return times.length === 1 || meals ? times.join(', ') : '';
}

const LONGEST = 160;
/** A number behind the times. */
const PHONE = /\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g;
const MERIDIEM = /\d ?[ap]\.?m\b|noon|mediod[ií]a|\b\d{1,2}:\d\d ?[-–] ?\d|\d ?[-–] ?\d{1,2}:\d\d\b/i;

/** "Doors open at 5 p.m., dinner at 5:30", "Lunch noon": words beside a clear time. */
const STARTS =
  /^(?=.{3,70}$)(?=.*(?:\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\bnoon\b))(?:\p{L}+[ :]+){0,4}(?:at |from |@ ?)?(?:\d{1,2}\b|noon)(?!\d*(?:st|nd|rd|th)\b)(?! \p{Lu})/u;
