/**
 * How often a step comes again, as far as the form offers it: every so many days, weeks (on which weekdays) or months.
 * Kept as an RFC 5545 rule, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"; a rule with more in it is kept as it is.
 */
import type { PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { type Frequency, parseRule, writeRule } from '../time/recurrence';
import { nextOccurrence } from '../time/recurrence-days';

export type RoutineFrequency = Exclude<Frequency, 'YEARLY'>;

/** As in `weekdayOf`, Monday first. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

export interface Routine {
  readonly freq: RoutineFrequency;
  readonly interval: number;
  /** As in `weekdayOf`; only of a week. */
  readonly days: readonly number[];
}

/** Longer than anybody plans. */
export const LONGEST_INTERVAL = 99;

export function writeRoutine({ freq, interval, days }: Routine): string {
  const on = freq === 'WEEKLY' ? WEEK.filter((day) => days.includes(day)) : [];
  return writeRule({ freq, interval, ...(on.length > 0 && { days: on.map((weekday) => ({ weekday })) }) });
}

/** Null for a rule that says more than the form does. */
export function readRoutine(rrule: string): Routine | null {
  const read = parseRule(rrule);
  if (!read.ok) return null;
  const { freq, interval, days = [], monthDays, count, until } = read.value;
  if (freq === 'YEARLY' || interval > LONGEST_INTERVAL) return null;
  if (monthDays || count !== undefined || until !== undefined) return null;
  if (days.length > 0 && freq !== 'WEEKLY') return null;
  return { freq, interval, days: WEEK.filter((day) => days.some(({ weekday }) => weekday === day)) };
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
