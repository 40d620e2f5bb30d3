/** A timetable while it is being edited: rows whose days and weeks can be ticked. */
import type { ScheduleValue } from '../../../domain/resource/resource-draft';
import { readTime } from '../../../domain/time/typed-time';
import { dayEntries, WEEKDAYS, type Weekday } from './hours-words';

/** Which of the weekdays of a month, in the order of the tick boxes; none ticked is every week. */
export const NTHS = ['1', '2', '3', '4', '5', '-1'] as const;
export type Nth = (typeof NTHS)[number];

export const BLANK_ROW: ScheduleValue = {
  freq: 'WEEKLY',
  interval: 1,
  byday: '',
  opens_at: '',
  closes_at: '',
  notes: '',
};

export const daysOf = (row: ScheduleValue): readonly Weekday[] => [
  ...new Set(dayEntries(row.byday).map(({ day }) => day)),
];
export const nthsOf = (row: ScheduleValue): readonly Nth[] => [
  ...new Set(dayEntries(row.byday).flatMap(({ nth }) => NTHS.find((known) => known === nth) ?? [])),
];

/** The row on these days of these weeks. */
export function withDays(row: ScheduleValue, days: readonly Weekday[], nths: readonly Nth[]): ScheduleValue {
  const ordered = WEEKDAYS.filter((day) => days.includes(day));
  if (nths.length === 0) return { ...row, freq: 'WEEKLY', byday: ordered.join(',') };
  const weeks = NTHS.filter((nth) => nths.includes(nth));
  const byday = weeks.flatMap((nth) => ordered.map((day) => `${nth}${day}`)).join(',');
  return { ...row, freq: 'MONTHLY', byday };
}

/** Rows that tick boxes can show: "1SA,3SU" is two rows, since not every ticked day falls in every ticked week. */
export function evenRows(rows: readonly ScheduleValue[]): readonly ScheduleValue[] {
  return rows.flatMap((row) => {
    const even = withDays(row, daysOf(row), nthsOf(row));
    if (dayEntries(row.byday).length === dayEntries(even.byday).length) return [row];
    return dayEntries(row.byday).map((entry) => ({ ...row, byday: `${entry.nth}${entry.day}` }));
  });
}

/** A typed time as it is kept: "14:30" when it can be read, "" otherwise. A closing at midnight ends the day. */
export function keptTime(typed: string, closing: boolean): string {
  const time = readTime(typed) ?? '';
  return closing && time === '00:00' ? '24:00' : time;
}
