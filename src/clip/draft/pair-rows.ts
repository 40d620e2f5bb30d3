/**
 * Times told apart from their days ("6 to 7 PM" on one line, "every third Wednesday" on the next) made one: where
 * some rows have times but no day and others a day but no times, each day takes the times.
 */
import type { ScheduleValue } from '../../domain/resource/resource-draft';

/** The rows with such halves paired; other rows as they are. */
export function pairDaysAndTimes(rows: readonly ScheduleValue[]): readonly ScheduleValue[] {
  const times = rows.filter((row) => row.byday === '' && row.opens_at !== '');
  const days = rows.filter((row) => row.byday !== '' && row.opens_at === '' && row.closes_at === '');
  const whole = rows.filter((row) => row.byday !== '' && row.opens_at !== '');
  if (times.length !== 1 || days.length === 0 || whole.length > 0) return rows;
  const [time] = times as [ScheduleValue];
  return days.map((day) => ({
    ...day,
    opens_at: time.opens_at,
    closes_at: time.closes_at,
    notes: day.notes || time.notes,
  }));
}
