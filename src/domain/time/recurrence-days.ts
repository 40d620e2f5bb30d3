/**
 * The days on which a rule falls (RFC 5545, section 3.3.10). Days are calendar days, so no change of the clocks can move
 * one. A day that a month does not have (the 31st of April) is left out, not moved. A beginning that the rule does not
 * name is no occurrence.
 */
import type { PlainDate } from '../record/record';
import { addDays, daysBetween, isPlainDate, weekdayOf } from './plain-date';
import { type Frequency, parseRule, type Recurrence, type RuleDay } from './recurrence';

export interface Series {
  readonly rule: Recurrence;
  /** The first day that is looked at; intervals are counted from it. */
  readonly start: PlainDate;
  /** Days left out (EXDATE). They count towards `count`. */
  readonly except?: readonly PlainDate[];
}

export interface SeriesAhead {
  /** With the days left out: those called off, and those over which the open one was moved. */
  readonly series: Series;
  /** The day of the rule for which the open one stands; null where it stands for none. */
  readonly stands: PlainDate | null;
  /** From this day on it comes again. */
  readonly from: PlainDate;
}

/** The days from `from` to `to`, both included, in order. Costs as much as the span is long; `count`, as the series is. */
export function* occurrences(
  { rule, start, except = [] }: Series,
  from: PlainDate,
  to: PlainDate,
): Iterable<PlainDate> {
  const last = rule.until !== undefined && rule.until < to ? rule.until : to;
  if (last < start) return;
  const unit = (date: PlainDate) => Math.floor(unitsSince(rule.freq, start, date) / rule.interval);
  const firstTurn = rule.count === undefined && from > start ? unit(from) : 0;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let turn = firstTurn, lastTurn = unit(last); turn <= lastTurn; turn += 1) {
    for (const date of daysOfTurn(rule, start, turn * rule.interval)) {
      if (date < start) continue;
      if (date > last || left === 0) return;
      left -= 1;
      if (date >= from && !except.includes(date)) yield date;
    }
  }
}

/** Days. Every seventh year on February 29 comes every 28 years, and once after 40: longer than that is never, here. */
const HORIZON = 41 * 366;

/** The first day from `from` on (`from` included); null when the series has ended, or lies still for 41 years. */
export function nextOccurrence(series: Series, from: PlainDate): PlainDate | null {
  const begin = from > series.start ? from : series.start;
  const [next = null] = occurrences(series, begin, farFrom(begin));
  return next;
}

/** The last day of a series that has an end; of one that has none, the last that is looked at. Null when it has no day. */
export function lastOccurrence(series: Series): PlainDate | null {
  let last: PlainDate | null = null;
  for (const day of occurrences(series, series.start, farFrom(series.start))) last = day;
  return last;
}

/** The first day on or after `from` that a rule names, as text; null when `from` is no day, or the rule names none. */
export function firstByRule(rule: string, from: string): PlainDate | null {
  const read = parseRule(rule);
  return read.ok && isPlainDate(from) ? nextOccurrence({ rule: read.value, start: from }, from) : null;
}

const farFrom = (date: PlainDate): PlainDate => {
  const far = addDays(date, HORIZON);
  return isPlainDate(far) ? far : '9999-12-31';
};

const monthOf = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const mondayOf = (date: PlainDate): PlainDate => addDays(date, -((weekdayOf(date) + 6) % 7));

/** How many days, weeks (from Monday), months or years `date` lies after `start`. */
function unitsSince(freq: Frequency, start: PlainDate, date: PlainDate): number {
  if (freq === 'DAILY') return daysBetween(start, date);
  if (freq === 'WEEKLY') return daysBetween(mondayOf(start), mondayOf(date)) / 7;
  if (freq === 'MONTHLY') return monthOf(date) - monthOf(start);
  return Number(date.slice(0, 4)) - Number(start.slice(0, 4));
}

/** The days of the day, week, month or year that lies `units` after the one of `start`, in order. */
function daysOfTurn(rule: Recurrence, start: PlainDate, units: number): readonly PlainDate[] {
  const { freq, days, monthDays } = rule;
  if (freq === 'DAILY') {
    const date = addDays(start, units);
    return isOneOf(days, date) && (!monthDays || monthDaysOf(monthOf(date), monthDays).includes(date)) ? [date] : [];
  }
  if (freq === 'WEEKLY') {
    const week = span(addDays(mondayOf(start), units * 7), 7);
    return week.filter((date) => (days ? isOneOf(days, date) : weekdayOf(date) === weekdayOf(start)));
  }
  if (freq === 'MONTHLY') {
    const month = monthOf(start) + units;
    if (monthDays) return monthDaysOf(month, monthDays).filter((date) => isOneOf(days, date));
    return days ? named(span(dateIn(month, 1), lengthOf(month)), days) : monthDaysOf(month, [Number(start.slice(8))]);
  }
  const january = (Number(start.slice(0, 4)) + units) * 12;
  if (monthDays) {
    const months = Array.from({ length: 12 }, (_, n) => monthDaysOf(january + n, monthDays));
    return months.flat().filter((date) => isOneOf(days, date));
  }
  const year = dateIn(january, 1);
  if (days) return named(span(year, daysBetween(year, dateIn(january + 11, 31)) + 1), days);
  return monthDaysOf(january + (monthOf(start) % 12), [Number(start.slice(8))]);
}

const span = (first: PlainDate, length: number): readonly PlainDate[] =>
  Array.from({ length }, (_, n) => addDays(first, n));

const isOneOf = (days: readonly RuleDay[] | undefined, date: PlainDate): boolean =>
  !days || days.some(({ weekday }) => weekday === weekdayOf(date));

/** Those of a month or year that `days` names: "every Monday", "the first Monday", "the last Friday". */
function named(all: readonly PlainDate[], days: readonly RuleDay[]): readonly PlainDate[] {
  const wanted = new Set<PlainDate>();
  for (const { weekday, nth } of days) {
    const own = all.filter((date) => weekdayOf(date) === weekday);
    const taken = nth === undefined ? own : own.slice(nth > 0 ? nth - 1 : nth).slice(0, 1);
    // From the end, before the beginning: the fifth last of four is none.
    if (nth === undefined || Math.abs(nth) <= own.length) for (const date of taken) wanted.add(date);
  }
  return all.filter((date) => wanted.has(date));
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
/** @param month months since the year 0 */
const dateIn = (month: number, day: number): PlainDate =>
  `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-${pad(day, 2)}`;
const lengthOf = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

function monthDaysOf(month: number, monthDays: readonly number[]): readonly PlainDate[] {
  const length = lengthOf(month);
  const days = new Set(monthDays.map((day) => (day < 0 ? length + 1 + day : day)));
  return [...days]
    .filter((day) => day >= 1 && day <= length)
    .sort((a, b) => a - b)
    .map((day) => dateIn(month, day));
}
