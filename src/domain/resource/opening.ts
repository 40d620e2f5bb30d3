/**
 * Is a place open at a moment of its own wall clock? Answers only what the timetable says: without hours, or with
 * hours that need a calendar we do not have (every second week), it is "unknown", never "closed".
 */
import type { WallTime } from '../time/plain-date';
import { addDays, weekdayOf } from '../time/plain-date';
import type { Schedule } from './directory';

export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

export type Opening =
  | { readonly state: 'open' /** "HH:MM", "24:00" for midnight; absent when not stated. */; readonly until?: string }
  | { readonly state: 'closed' }
  | { readonly state: 'unknown' };

type Hours = Pick<Schedule, 'freq' | 'interval' | 'byday' | 'opens_at' | 'closes_at'>;

/** `wall`: date and time at the place (the device's zone stands in for it). */
export function openNow(schedules: readonly Hours[], wall: WallTime): Opening {
  let unsure = schedules.length === 0;
  let until: string | undefined;
  let open = false;
  for (const hours of schedules) {
    const today = occursOn(hours, wall.date);
    const spills = hours.closes_at !== '' && hours.closes_at < hours.opens_at;
    const yesterday = spills ? occursOn(hours, addDays(wall.date, -1)) : false;
    if (today === 'unknown' || yesterday === 'unknown') unsure = true;
    if (today === true && (hours.opens_at === '' || hours.closes_at === '')) {
      // "From 9" says nothing about the end, "to 5" nothing about the start, "Mondays" about neither.
      if (hours.opens_at === '' || hours.opens_at <= wall.time)
        unsure ||= hours.closes_at === '' || wall.time < hours.closes_at;
      continue;
    }
    const tillMidnight = today === true && wall.time >= hours.opens_at && (spills || wall.time < hours.closes_at);
    const afterMidnight = yesterday === true && wall.time < hours.closes_at;
    if (!tillMidnight && !afterMidnight) continue;
    open = true;
    if (until === undefined || hours.closes_at > until) until = hours.closes_at;
  }
  if (open) return { state: 'open', ...(until !== undefined && { until }) };
  return { state: unsure ? 'unknown' : 'closed' };
}

/** Does the row name this day? 'unknown' when that needs a start date ("every second Tuesday"). */
export function occursOn(hours: Hours, date: string): boolean | 'unknown' {
  const weekday = WEEKDAYS[weekdayOf(date)] ?? '';
  const day = Number(date.slice(8));
  const named = hours.byday.split(',').some((token) => {
    if (token.slice(-2) !== weekday) return false;
    const ordinal = Number(token.slice(0, -2));
    if (token.length === 2 || Number.isNaN(ordinal)) return true;
    return ordinal > 0 ? Math.ceil(day / 7) === ordinal : fromEnd(date, day) === ordinal;
  });
  return named && hours.interval > 1 ? 'unknown' : named;
}

/** -1 for the last of its weekday in the month, -2 for the one before. */
function fromEnd(date: string, day: number): number {
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return -Math.ceil((last - day + 1) / 7);
}
