/**
 * What a client said about being called or written to, and what may be done now under it. It never decides for the
 * worker: it says what is known, and everything it does not know is "not asked", never "ok".
 */
import type { WallTime } from '../time/plain-date';
import { addDays, weekdayOf } from '../time/plain-date';

/** "message": leaving one, on a machine or with somebody. */
export const WAYS = ['call', 'text', 'message', 'email', 'mail'] as const;
export type Way = (typeof WAYS)[number];

/** RFC 5545 names, by the number of the day: 0 is Sunday. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface SafeRule {
  /** Nobody is to use this number or address at all. */
  readonly never?: boolean;
  /** Ways that were asked about. */
  readonly ways?: Readonly<Partial<Record<Way, 'ok' | 'no'>>>;
  /** Days on which it is safe; every day when absent or empty. */
  readonly days?: readonly Weekday[];
  /** "HH:MM", at the device's clock. `until` before `from`: over midnight, and the day is the one it began on. */
  readonly from?: string;
  readonly until?: string;
  /** "Say you are from the dentist". */
  readonly say?: string;
}

/** The strictest first: each stands before all that follow it. */
export const VERDICTS = ['never', 'no', 'not-now', 'not-asked', 'ok'] as const;
export type Verdict = (typeof VERDICTS)[number];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
export const isTime = (text: string | undefined): text is string => text !== undefined && TIME.test(text);

/** May it be done now? `wall`: the day and hour where the worker is. A letter knows no hours. */
export function mayContact(rule: SafeRule | undefined, way: Way, wall: WallTime): Verdict {
  if (rule?.never) return 'never';
  const asked = rule?.ways?.[way];
  if (asked === 'no') return 'no';
  if (way !== 'mail' && rule && !isWithin(rule, wall)) return 'not-now';
  return asked === 'ok' ? 'ok' : 'not-asked';
}

/** Do the hours of the rule hold at this day and time? Times that are none are as if nobody had said them. */
export function isWithin({ days = [], from, until }: SafeRule, { date, time }: WallTime): boolean {
  const on = (day: string) => days.length === 0 || days.some((one) => one === WEEKDAYS[weekdayOf(day)]);
  const begin = isTime(from) ? from : '00:00';
  const end = isTime(until) ? until : '24:00';
  if (begin === end) return on(date);
  if (begin < end) return on(date) && begin <= time && time < end;
  return (on(date) && begin <= time) || (on(addDays(date, -1)) && time < end);
}

/** Was anything said at all? */
export const hasRule = (rule: SafeRule | undefined): rule is SafeRule =>
  rule !== undefined &&
  (rule.never === true ||
    Object.keys(rule.ways ?? {}).length > 0 ||
    (rule.days ?? []).length > 0 ||
    isTime(rule.from) ||
    isTime(rule.until) ||
    Boolean(rule.say?.trim()));
