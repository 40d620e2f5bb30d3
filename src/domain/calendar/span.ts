/** Which days a page of the calendar shows, and how to get to the next one. */
import type { PlainDate } from '../record/record';
import { addDays, weekdayOf } from '../time/plain-date';

export const CALENDAR_VIEWS = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** Both included. */
export interface DaySpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Days of the list view. */
const LIST_DAYS = 28;

const firstOfMonth = (day: PlainDate): PlainDate => `${day.slice(0, 7)}-01`;

/** The same day so many months on; the last day of a month that is too short for it. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const length = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  const date = Math.min(Number(day.slice(8)), length);
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}-${two(date)}`;
}

/** @param firstWeekday on which weeks begin; 0 is Sunday */
export const startOfWeek = (day: PlainDate, firstWeekday: number): PlainDate =>
  addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));

/** A month is shown in whole weeks. */
export function spanOf(view: CalendarView, day: PlainDate, firstWeekday: number): DaySpan {
  if (view === 'list') return { from: day, to: addDays(day, LIST_DAYS - 1) };
  const start = startOfWeek(view === 'month' ? firstOfMonth(day) : day, firstWeekday);
  if (view === 'week') return { from: start, to: addDays(start, 6) };
  const lastWeek = startOfWeek(addDays(addMonths(firstOfMonth(day), 1), -1), firstWeekday);
  return { from: start, to: addDays(lastWeek, 6) };
}

/** The day to stand on when the page is turned. */
export function turnPage(view: CalendarView, day: PlainDate, direction: 1 | -1): PlainDate {
  if (view === 'month') return addMonths(day, direction);
  return addDays(day, direction * (view === 'week' ? 7 : LIST_DAYS));
}

export function daysOf({ from, to }: DaySpan): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
