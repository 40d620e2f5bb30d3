/**
 * Calendar days as "YYYY-MM-DD" and moments as UTC ISO strings. Arithmetic on days is done at UTC midnight, so that
 * no daylight saving can add or lose one.
 */
import type { Moment, PlainDate } from '../record/record';

const DAY = 86_400_000;
const atMidnight = (date: PlainDate): number => Date.parse(`${date}T00:00:00.000Z`);

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(atMidnight(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((atMidnight(to) - atMidnight(from)) / DAY);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(atMidnight(date)).getUTCDay();
}

/** The day `days` working days after `date`; Saturdays and Sundays do not count, holidays are not known. */
export function addWorkingDays(date: PlainDate, days: number): PlainDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) % 6 !== 0) left -= 1;
  }
  return day;
}

/** Is it a real day of the calendar, written "YYYY-MM-DD"? */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = atMidnight(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export interface WallTime {
  readonly date: PlainDate;
  /** "HH:MM", 00:00 to 23:59. */
  readonly time: string;
}

/** By zone: making one takes a hundred times as long as asking it, and a day's list asks a thousand times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What calendar and clock on the wall show in `zone` (IANA name) at `moment`. */
export function wallTimeOf(moment: Moment | number, zone: string): WallTime {
  const parts = clockIn(zone).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/**
 * The moment at which the wall in `zone` shows `wall`. An hour that a clock change skips is read as the hour after
 * it, one that comes twice as its first.
 */
export function momentOf(wall: WallTime, zone: string): Moment {
  const wanted = Date.parse(`${wall.date}T${wall.time}:00.000Z`);
  const shownAt = (instant: number) => {
    const shown = wallTimeOf(instant, zone);
    return Date.parse(`${shown.date}T${shown.time}:00.000Z`);
  };
  const offsets = [wanted - DAY / 2, wanted + DAY / 2].map((near) => shownAt(near) - near);
  const exact = offsets.map((offset) => wanted - offset).filter((instant) => shownAt(instant) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : wanted - Math.min(...offsets)).toISOString();
}

/** The calendar day in `zone` on which `moment` fell. */
export const dateOf = (moment: Moment | number, zone: string): PlainDate => wallTimeOf(moment, zone).date;

export const toMoment = (milliseconds: number): Moment => new Date(milliseconds).toISOString();
