/**
 * schema.org `OpeningHoursSpecification` to HSDS schedule rows. A specification with a validity in the past or a
 * single date is an exception, not a weekly hour, and is left out. Source: schema.org/OpeningHoursSpecification.
 */
import type { ScheduleValue } from '../../domain/resource/resource-draft';
import { readHours } from '../hours/read-hours';
import { type Json, textOf, textsOf } from './json-value';

const DAYS: Readonly<Record<string, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};
const ORDER = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Rows of `openingHours` strings ("Mo-Fr 09:00-17:00", "Mo,We 10:00-12:30"); those without a day or time give none. */
export function scheduleOfTexts(texts: readonly string[]): ScheduleValue[] {
  const rows = texts.slice(0, 30).flatMap((text) => readHours(text.slice(0, 500)).schedule);
  return rows.filter((row) => row.byday !== '' && row.opens_at !== '' && row.closes_at !== '');
}

/** Rows of one specification; none when it closes the place or cannot be read. */
export function scheduleOf(node: Json): ScheduleValue[] {
  const opens = clock(textOf(node.opens));
  const closes = clock(textOf(node.closes));
  if (opens === '' || closes === '' || textOf(node.validFrom) !== '' || textOf(node.validThrough) !== '') return [];
  const days = textsOf(node.dayOfWeek)
    .flatMap((text) => text.split(/[\s,]+/))
    .filter(Boolean)
    .map(dayOf);
  if (days.length === 0 || days.includes(undefined)) return [];
  const allDay = opens === '00:00' && (closes === '00:00' || closes === '23:59');
  if (opens === closes && !allDay) return [];
  return [
    {
      freq: 'WEEKLY',
      interval: 1,
      byday: ORDER.filter((day) => days.includes(day)).join(','),
      opens_at: opens,
      closes_at: allDay ? '24:00' : closes,
      notes: '',
    },
  ];
}

/** "https://schema.org/Monday", "Monday", "Mo" → "MO". */
function dayOf(raw: string): string | undefined {
  const word = (raw.split(/[/#:]/).at(-1) ?? '').toLowerCase();
  return DAYS[word] ?? ORDER.find((day) => day.toLowerCase() === word.slice(0, 2) && word.length <= 3);
}

function clock(raw: string): string {
  const match = /^(?:\d{4}-\d\d-\d\d)?T?(\d{1,2}):?(\d{2})/.exec(raw);
  const half = /([ap])\.?m/i.exec(raw)?.[1]?.toLowerCase();
  const stated = Number(match?.[1]);
  const hour = half ? (stated % 12) + (half === 'p' ? 12 : 0) : stated;
  return match && hour <= 24 ? `${String(hour).padStart(2, '0')}:${match[2]}` : '';
}
