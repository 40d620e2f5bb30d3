/**
 * How often a step comes again, as far as the form offers it: every so many days, weeks (on which weekdays) or months
 * (on the last day).
 * Kept as an RFC 5545 rule, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"; a rule with more in it is kept as it is.
 */
import type { PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { type Frequency, parseRule, writeRule } from '../time/recurrence';
import { nextOccurrence, occurrences, type SeriesAhead } from '../time/recurrence-days';

export type RoutineFrequency = Exclude<Frequency, 'YEARLY'>;

/** As in `weekdayOf`, Monday first. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

export interface Routine {
  readonly freq: RoutineFrequency;
  readonly interval: number;
  /** As in `weekdayOf`; only of a week. */
  readonly days: readonly number[];
  /** On the last day, however long; only of a month. Otherwise on the day of the first time, where a month has it. */
  readonly lastDay?: boolean;
}

/** Longer than anybody plans. */
export const LONGEST_INTERVAL = 99;

export function writeRoutine({ freq, interval, days, lastDay }: Routine): string {
  const on = freq === 'WEEKLY' ? WEEK.filter((day) => days.includes(day)) : [];
  return writeRule({
    freq,
    interval,
    ...(on.length > 0 && { days: on.map((weekday) => ({ weekday })) }),
    ...(freq === 'MONTHLY' && lastDay && { monthDays: [-1] }),
  });
}

/** Null for a rule that says more than the form does. */
export function readRoutine(rrule: string): Routine | null {
  const read = parseRule(rrule);
  if (!read.ok) return null;
  const { freq, interval, days = [], monthDays, count, until } = read.value;
  if (freq === 'YEARLY' || interval > LONGEST_INTERVAL) return null;
  if (count !== undefined || until !== undefined) return null;
  const lastDay = freq === 'MONTHLY' && monthDays?.length === 1 && monthDays[0] === -1;
  if (monthDays && !lastDay) return null;
  if (days.length > 0 && freq !== 'WEEKLY') return null;
  const on = WEEK.filter((day) => days.some(({ weekday }) => weekday === day));
  return { freq, interval, days: on, ...(lastDay && { lastDay }) };
}

/**
 * How a routine goes on: after `due`, its next time; without one from `since` on, the day it was written down. Null when
 * its rule is one this version does not know.
 */
export function routineAhead(of: {
  readonly rrule: string;
  readonly due: PlainDate | undefined;
  readonly since: PlainDate;
}): SeriesAhead | null {
  const rule = parseRule(of.rrule);
  if (!rule.ok) return null;
  const series = { rule: rule.value, start: of.due ?? of.since };
  if (of.due === undefined) return { series, stands: null, from: of.since };
  const [stands = null] = occurrences(series, of.due, of.due);
  return { series, stands, from: addDays(of.due, 1) };
}

/**
 * When it is to be done next after it was done `today`; `due`: the time it was done for. Null when it does not come again,
 * or the rule is not understood.
 */
export function nextTime(rrule: string, due: PlainDate | undefined, today: PlainDate): PlainDate | null {
  const read = parseRule(rrule);
  const start = due ?? today;
  return read.ok ? nextOccurrence({ rule: read.value, start }, addDays(start > today ? start : today, 1)) : null;
}
