/** Rows of opening hours while they are being put together, and what can be done to them. */
import type { ScheduleValue } from '../../domain/resource/resource-draft';
import type { DayGroup, DayRef } from './day-group';
import type { Interval } from './meridiem';
import type { Day } from './token';

/** `group` null = no day is stated. Times in minutes, null = not stated. */
export interface Row {
  readonly group: DayGroup | null;
  readonly opens: number | null;
  readonly closes: number | null;
  readonly label: string;
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const dayCodes = (days: Iterable<Day>): string[] =>
  [...new Set(days)].sort((a, b) => a - b).map((day) => CODES[day] as string);

export const weekly = (days: readonly Day[]): DayGroup => ({
  refs: days.map((day) => ({ day, ordinals: [] })),
  interval: 1,
  dated: false,
  doubt: false,
});

/** The days of a group that return every week. */
export const weeklyDays = (group: DayGroup | null): Day[] =>
  (group?.refs ?? []).filter((ref) => !ref.ordinals.length).map((ref) => ref.day);

const clock = (minutes: number | null): string =>
  minutes === null
    ? ''
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const byDay = (a: DayRef, b: DayRef): number => a.day - b.day;

/** One HSDS row per rhythm: days of every week, and days with a place in the month. */
export function toSchedule(row: Row): ScheduleValue[] {
  const refs = [...(row.group?.refs ?? [])].sort(byDay);
  const every = refs.filter((ref) => !ref.ordinals.length);
  const monthly = refs.filter((ref) => ref.ordinals.length);
  const base = {
    interval: row.group?.interval ?? 1,
    opens_at: clock(row.opens),
    closes_at: clock(row.closes),
    notes: row.label,
  };
  const rows: ScheduleValue[] = [];
  if (every.length || !monthly.length) {
    rows.push({ freq: 'WEEKLY', byday: every.map((ref) => CODES[ref.day]).join(','), ...base });
  }
  if (monthly.length) {
    const places = monthly.flatMap((ref) => [...new Set(ref.ordinals)].map((ordinal) => `${ordinal}${CODES[ref.day]}`));
    rows.push({ freq: 'MONTHLY', byday: places.join(','), ...base });
  }
  return rows;
}

/** The group without these days; places in the month stay. */
export const without = (group: DayGroup, days: readonly Day[]): DayGroup => ({
  ...group,
  refs: group.refs.filter((ref) => ref.ordinals.length > 0 || !days.includes(ref.day)),
});

export const withoutDays = (row: Row, days: readonly Day[]): Row[] => {
  if (!row.group) return [row];
  const group = without(row.group, days);
  return group.refs.length ? [{ ...row, group }] : [];
};

/** Days named one group after the other before any time: both get it. */
export const merged = (first: DayGroup, second: DayGroup): DayGroup => ({
  ...second,
  refs: [...first.refs.filter((ref) => !second.refs.some((other) => other.day === ref.day)), ...second.refs],
});

/** A label and what brackets add to it. */
export const joined = (label: string, note: string): string => (label && note ? `${label}, ${note}` : label || note);

/** Takes a closure ("closed noon–1") out of a row, on `days` or, when null, on all of them. */
export function cutRow(row: Row, opens: number, closes: number, days: readonly Day[] | null): Row[] {
  const { opens: from, closes: to } = row;
  if (from === null || to === null || !(from < opens && closes < to)) return [row];
  const on = days && row.group ? row.group.refs.filter((ref) => days.includes(ref.day)) : (row.group?.refs ?? []);
  if (days && row.group && !on.length) return [row];
  const rest = days && row.group ? row.group.refs.filter((ref) => !days.includes(ref.day)) : [];
  const group = row.group && { ...row.group, refs: on };
  const parts = [
    { ...row, group, closes: opens },
    { ...row, group, opens: closes },
  ];
  return rest.length && row.group ? [...parts, { ...row, group: { ...row.group, refs: rest } }] : parts;
}

const isAllDay = (row: Row): boolean => row.opens === 0 && row.closes === 1440;

/** True when two rows say hours that overlap on a common weekly day: a day listed twice. */
export function clash(a: Row, b: Row): boolean {
  if (isAllDay(a) !== isAllDay(b)) return false; // "24 hours in emergencies" beside the usual hours
  if (a.opens === null || b.opens === null || a.closes === null || b.closes === null) return false;
  const common = weeklyDays(a.group).some((day) => weeklyDays(b.group).includes(day));
  return common && a.opens < b.closes && b.opens < a.closes;
}

/** At least half of `found` lies within the row's hours. */
export function covers(row: Row, found: Interval): boolean {
  if (row.opens === null || row.closes === null || found.opens === null || found.closes === null) return false;
  const common = Math.min(found.closes, row.closes) - Math.max(found.opens, row.opens);
  return 2 * common >= found.closes - found.opens;
}
