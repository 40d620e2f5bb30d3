/**
 * A timetable in words, in the language of the screens: "Tue, Thu 10:00 AM–12:30 PM", "1st and 3rd Sat 9:00–11:00 AM".
 * Days that share their times share a line. Nothing is guessed: what the timetable does not state is left out.
 */
import type { ScheduleValue } from '../../../domain/resource/resource-draft';
import { formatList, language, m } from '../../../i18n';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One entry of `byday`: the day, and in a month which one of them ("2" of "2SA", "-1" is the last, "" is every). */
export interface DayEntry {
  readonly nth: string;
  readonly day: Weekday;
}

/** The entries of a `byday`; parts that are no weekday are dropped. */
export function dayEntries(byday: string): readonly DayEntry[] {
  return byday
    .split(',')
    .map((part) => /^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim()))
    .filter((match) => match !== null)
    .map((match) => ({ nth: match[1] ?? '', day: match[2] as Weekday }));
}

/** "Tue" or "Tuesday". 5 January 2026 was a Monday. */
export function weekdayName(day: Weekday, style: 'short' | 'long' = 'short'): string {
  const date = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day), 12));
  return new Intl.DateTimeFormat(language.value, { weekday: style, timeZone: 'UTC' }).format(date);
}

const instantOf = (time: string): Date => new Date(`2026-01-05T${time === '24:00' ? '00:00' : time}:00Z`);
const clock = () => new Intl.DateTimeFormat(language.value, { timeStyle: 'short', timeZone: 'UTC' });

/** "2:30 PM" from "14:30"; a text that is no time is given back as it is. */
export function timeWords(time: string): string {
  return /^\d\d:\d\d$/.test(time) ? clock().format(instantOf(time)) : time;
}

function span(opens: string, closes: string): string {
  if (opens === '' && closes === '') return '';
  if (closes === '') return m.clip_hours_from({ time: timeWords(opens) });
  if (opens === '') return m.clip_hours_until({ time: timeWords(closes) });
  if (opens === '00:00' && (closes === '24:00' || closes === '00:00')) return m.clip_hours_all_day();
  // Over midnight the range formatter would name two dates.
  if (closes <= opens || closes === '24:00') return `${timeWords(opens)}–${timeWords(closes)}`;
  return clock()
    .formatRange(instantOf(opens), instantOf(closes))
    .replace(/\s*–\s*/, '–');
}

/** "Mon–Fri" for three days or more in a row, "Tue, Thu" otherwise. */
function weekdaysWords(days: readonly Weekday[]): string {
  const indexes = [...new Set(days.map((day) => WEEKDAYS.indexOf(day)))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const name = (index: number | undefined) => weekdayName(WEEKDAYS[index ?? 0] ?? 'MO');
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

const NTH: Readonly<Record<string, () => string>> = {
  '1': m.clip_nth_1,
  '2': m.clip_nth_2,
  '3': m.clip_nth_3,
  '4': m.clip_nth_4,
  '5': m.clip_nth_5,
  '-1': m.clip_nth_last,
};

/** "1st", "last": which one of its weekdays in a month. */
export const nthName = (nth: string): string => NTH[nth]?.() ?? nth;

/** "1st and 3rd Sat": one phrase for each weekday. */
function daysWords(byday: string): string {
  const entries = dayEntries(byday);
  const every = entries.filter((entry) => entry.nth === '').map((entry) => entry.day);
  const counted = new Map<Weekday, string[]>();
  for (const { nth, day } of entries) {
    const words = NTH[nth]?.();
    if (words) counted.set(day, [...(counted.get(day) ?? []), words]);
  }
  const phrases = [...counted].map(([day, nths]) => `${formatList(nths)} ${weekdayName(day)}`);
  return [weekdaysWords(every), ...phrases].filter(Boolean).join(', ');
}

/** The timetable, one line for each set of days with the same hours. */
export function hoursLines(rows: readonly ScheduleValue[]): readonly string[] {
  const lines: { key: string; byday: string[]; row: ScheduleValue; spans: string[] }[] = [];
  for (const row of rows) {
    const times = span(row.opens_at, row.closes_at);
    const sameDays = lines.find((line) => line.byday.join() === row.byday && line.key === keyOf(row));
    const sameTimes = lines.find((line) => line.spans.join() === times && line.key === keyOf(row));
    if (sameDays) sameDays.spans.push(times);
    else if (sameTimes) sameTimes.byday.push(row.byday);
    else lines.push({ key: keyOf(row), byday: [row.byday], row, spans: [times] });
  }
  return lines.map(({ byday, row, spans }) => {
    const every = row.freq === 'WEEKLY' && row.interval > 1 ? m.clip_hours_every_nth({ count: row.interval }) : '';
    const words = [daysWords(byday.join(',')), spans.filter(Boolean).join(', '), every].filter(Boolean).join(' ');
    return row.notes ? `${words} (${row.notes})` : words;
  });
}

const keyOf = (row: ScheduleValue): string => `${row.freq} ${row.interval} ${row.notes}`;
