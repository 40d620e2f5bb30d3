/** A rule by which something comes again, in words: "Every 2 weeks: Monday, Thursday", "Every month: last Friday". */
import { addDays } from '../../../domain/time/plain-date';
import {
  type Frequency,
  parseRule,
  type Recurrence,
  type RuleDay,
  SHORTEST_MONTH,
} from '../../../domain/time/recurrence';
import { formatDay, formatWeekday, m } from '../../../i18n';

const EVERY: Readonly<Record<Frequency, (given: { readonly count: number }) => string>> = {
  DAILY: m.repeat_daily,
  WEEKLY: m.repeat_weekly,
  MONTHLY: m.repeat_monthly,
  YEARLY: m.repeat_yearly,
};

/** 4 January 2026 was a Sunday. */
const dayName = (weekday: number): string => formatWeekday(addDays('2026-01-04', weekday));

function dayWords({ weekday, nth }: RuleDay): string {
  const day = dayName(weekday);
  if (nth === undefined) return day;
  return nth < -1 ? m.repeat_nth_from_end({ day, nth: -nth }) : m.repeat_nth({ day, nth: String(nth) });
}

function monthDayWords(day: number): string {
  if (day === -1) return m.repeat_last_day();
  if (day > SHORTEST_MONTH) return m.repeat_long_month_day({ day });
  return day < 0 ? m.repeat_day_from_end({ day: -day }) : m.repeat_month_day({ day });
}

function recurrenceWords({ freq, interval, days = [], monthDays = [], count, until }: Recurrence): string {
  const every = EVERY[freq]({ count: interval });
  const on = [...monthDays.map(monthDayWords), ...days.map(dayWords)].join(', ');
  const rule = on === '' ? every : m.repeat_on({ every, days: on });
  if (count !== undefined) return m.repeat_times({ rule, count });
  return until === undefined ? rule : m.repeat_until({ rule, day: formatDay(until) });
}

/** @param rule as `parseRule` reads it; one of a later version is said to be unknown */
export function ruleWords(rule: string): string {
  const read = parseRule(rule);
  return read.ok ? recurrenceWords(read.value) : m.repeat_unknown();
}
