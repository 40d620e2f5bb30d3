/**
 * A rule by which a day comes again: a part of the recurrence rules of RFC 5545 (section 3.3.10), on days of the
 * calendar without a clock. Understood: FREQ, INTERVAL, BYDAY (also 1MO, -1FR), BYMONTHDAY (also -1), COUNT, UNTIL.
 *
 *   FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH
 *   FREQ=MONTHLY;BYDAY=-1FR;COUNT=12
 *
 * Weeks begin on Monday (WKST=MO, the standard's own choice). What is not understood is refused, never guessed.
 */
import type { PlainDate } from '../record/record';
import { done, type Result, refused } from '../record/result';
import { isPlainDate } from './plain-date';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Days that every month has. */
export const SHORTEST_MONTH = 28;

/** By number as in `weekdayOf`: 0 is Sunday. */
const DAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

export interface RuleDay {
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekday: number;
  /** Which one of the month (of the year, where FREQ=YEARLY); -1 is the last. Absent: every one. */
  readonly nth?: number;
}

export interface Recurrence {
  readonly freq: Frequency;
  /** Every so many days, weeks, months or years; from 1. */
  readonly interval: number;
  readonly days?: readonly RuleDay[];
  /** 1 to 31, or -31 to -1 from the end of the month. */
  readonly monthDays?: readonly number[];
  /** How often in all, the first included. */
  readonly count?: number;
  /** The last day on which it may fall. */
  readonly until?: PlainDate;
}

/** "not-understood": another part of the standard, or no rule at all. The others contradict the standard. */
export type RuleRefusal = 'not-understood' | 'wrong-number' | 'count-and-until' | 'days-do-not-fit';

/** The most that COUNT and INTERVAL may be: a rule is read from its beginning each time. */
const MOST = 999;

/** Reads "FREQ=…", with or without "RRULE:" before it. */
export function parseRule(text: string): Result<Recurrence, RuleRefusal> {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (more.length > 0 || value === '' || parts.has(name)) return refused('not-understood');
    parts.set(name, value);
  }
  const { FREQ, INTERVAL = '1', BYDAY, BYMONTHDAY, COUNT, UNTIL, WKST = 'MO', ...others } = Object.fromEntries(parts);
  const freq = FREQUENCIES.find((known) => known === FREQ);
  if (!freq || WKST !== 'MO' || Object.keys(others).length > 0) return refused('not-understood');
  const days = BYDAY?.split(',').map(readDay);
  const until = UNTIL?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (days?.includes(null) || (until !== undefined && !isPlainDate(until))) return refused('not-understood');
  const rule: Recurrence = {
    freq,
    interval: readNumber(INTERVAL),
    ...(days && { days: days.filter((day) => day !== null) }),
    ...(BYMONTHDAY !== undefined && { monthDays: BYMONTHDAY.split(',').map(readNumber) }),
    ...(COUNT !== undefined && { count: readNumber(COUNT) }),
    ...(until !== undefined && { until }),
  };
  const wrong = checkRule(rule);
  return wrong ? refused(wrong) : done(rule);
}

const readNumber = (text: string): number => (/^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN);

function readDay(text: string): RuleDay | null {
  const [, nth, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = (DAY_CODES as readonly (string | undefined)[]).indexOf(code);
  if (weekday < 0) return null;
  return nth === undefined ? { weekday } : { weekday, nth: Number(nth) };
}

const within = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** Null when the rule is one that the standard allows. */
export function checkRule({ freq, interval, days, monthDays, count, until }: Recurrence): RuleRefusal | null {
  if (!within(interval, MOST) || (count !== undefined && !within(count, MOST))) return 'wrong-number';
  if (days?.length === 0 || monthDays?.length === 0) return 'wrong-number';
  if (monthDays?.some((day) => !within(Math.abs(day), 31))) return 'wrong-number';
  const mostDays = freq === 'YEARLY' ? 53 : 5;
  const numbered = days?.filter(({ nth }) => nth !== undefined) ?? [];
  if (numbered.some(({ nth = 0 }) => !within(Math.abs(nth), mostDays))) return 'wrong-number';
  if (count !== undefined && until !== undefined) return 'count-and-until';
  if (numbered.length > 0 && (freq === 'DAILY' || freq === 'WEEKLY')) return 'days-do-not-fit';
  // Which day is the third Friday of the thirteenths? The standard does not say.
  if (numbered.length > 0 && monthDays) return 'days-do-not-fit';
  return freq === 'WEEKLY' && monthDays ? 'days-do-not-fit' : null;
}

/** The rule in the words of the standard, without "RRULE:". `parseRule` reads it back. */
export function writeRule({ freq, interval, days, monthDays, count, until }: Recurrence): string {
  const code = ({ weekday, nth }: RuleDay) => `${nth ?? ''}${DAY_CODES[weekday]}`;
  return [
    `FREQ=${freq}`,
    interval > 1 && `INTERVAL=${interval}`,
    days && `BYDAY=${days.map(code).join(',')}`,
    monthDays && `BYMONTHDAY=${monthDays.join(',')}`,
    count !== undefined && `COUNT=${count}`,
    until !== undefined && `UNTIL=${until.replaceAll('-', '')}`,
  ]
    .filter((part) => part !== false && part !== undefined)
    .join(';');
}
