/** HSDS schedule → plain English as a careful person writes it, which `readHours` must read back to the same rows. */
import type { ScheduleValue } from '../../src/domain/resource/resource-draft';

const NAMES: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const ORDER = Object.keys(NAMES);
const PLACES: Readonly<Record<string, string>> = {
  '-1': 'last',
  '1': '1st',
  '2': '2nd',
  '3': '3rd',
  '4': '4th',
  '5': '5th',
};

function writeWeekly(codes: readonly string[]): string {
  const days = ORDER.map((code, i) => (codes.includes(code) ? i : -1)).filter((i) => i >= 0);
  if (days.length === 7) return 'daily';
  const parts: string[] = [];
  for (let i = 0; i < days.length; ) {
    let end = i;
    while (days[end + 1] === (days[end] as number) + 1) end++;
    const name = (k: number) => NAMES[ORDER[days[k] as number] as string] as string;
    if (end - i >= 2) parts.push(`${name(i)}–${name(end)}`);
    else for (let k = i; k <= end; k++) parts.push(name(k));
    i = end + 1;
  }
  return parts.join(', ');
}

function writeMonthly(codes: readonly string[]): string {
  const places = codes.map((code) => `${PLACES[code.slice(0, -2)] ?? ''} ${NAMES[code.slice(-2)] ?? ''}`.trim());
  return `${places.join(', ')} of the month`;
}

function writeDays(row: ScheduleValue): string {
  const codes = row.byday.split(',').filter(Boolean);
  if (!codes.length) return 'days not stated';
  const days = row.freq === 'MONTHLY' ? writeMonthly(codes) : writeWeekly(codes);
  if (row.interval <= 1) return days;
  const unit = row.freq === 'MONTHLY' ? 'months' : 'weeks';
  return `every ${row.interval} ${unit} on ${days}`;
}

function writeClock(time: string): string {
  if (time === '24:00') return 'midnight';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

function writeTimes({ opens_at, closes_at }: ScheduleValue): string {
  if (opens_at === '00:00' && closes_at === '24:00') return '24 hours';
  if (opens_at && closes_at) return `${writeClock(opens_at)}–${writeClock(closes_at)}`;
  if (opens_at) return `from ${writeClock(opens_at)}`;
  return closes_at ? `closes ${writeClock(closes_at)}` : '';
}

/** "Monday–Friday 9:00 AM–5:00 PM; 1st Saturday of the month from 10:00 AM (food pantry)". */
export function writeHours(schedule: readonly ScheduleValue[]): string {
  return schedule
    .map((row) => [writeDays(row), writeTimes(row), row.notes && `(${row.notes})`].filter(Boolean).join(' '))
    .join('; ');
}
