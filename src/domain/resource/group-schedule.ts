/** A timetable as a person would say it: days with the same hours together, in the order of the week. */
import type { ScheduleValue } from './resource-draft';

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEK)[number];

export interface Span {
  /** "HH:MM" or "". */
  readonly opens_at: string;
  readonly closes_at: string;
}

/** One line of the timetable. */
export interface ScheduleGroup {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** For MONTHLY: which of the month, in order: 1 to 5, -1 for the last. Empty = every. */
  readonly ordinals: readonly number[];
  readonly days: readonly Weekday[];
  /** The days follow each other without a gap (three or more): may be written "Mon–Fri". */
  readonly run: boolean;
  readonly spans: readonly Span[];
  readonly notes: string;
}

type Row = Omit<ScheduleValue, 'notes'> & { readonly notes?: string };

export function groupSchedule(rows: readonly Row[]): readonly ScheduleGroup[] {
  const byDay = new Map<string, { row: Row; ordinal: number; day: Weekday; spans: Span[] }>();
  for (const row of rows) {
    for (const token of row.byday.split(',')) {
      const day = token.slice(-2) as Weekday;
      if (!WEEK.includes(day)) continue;
      const ordinal = Number(token.slice(0, -2)) || 0;
      const key = [row.freq, row.interval, ordinal, day, row.notes ?? ''].join('|');
      const entry = byDay.get(key) ?? { row, ordinal, day, spans: [] };
      const span = { opens_at: row.opens_at, closes_at: row.closes_at };
      if (!entry.spans.some((s) => s.opens_at === span.opens_at && s.closes_at === span.closes_at))
        entry.spans.push(span);
      byDay.set(key, entry);
    }
  }
  const groups = new Map<string, { row: Row; ordinals: Set<number>; days: Set<Weekday>; spans: Span[] }>();
  for (const { row, ordinal, day, spans } of byDay.values()) {
    spans.sort((a, b) => a.opens_at.localeCompare(b.opens_at));
    const hours = spans.map((span) => `${span.opens_at}-${span.closes_at}`).join(' ');
    // Days of the month join by weekday ("1st and 3rd Sat"), days of the week by their hours ("Tue, Thu 10–12").
    const key = [row.freq, row.interval, hours, row.notes ?? '', row.freq === 'MONTHLY' ? day : ''].join('|');
    const group = groups.get(key) ?? { row, ordinals: new Set(), days: new Set(), spans };
    if (ordinal !== 0) group.ordinals.add(ordinal);
    group.days.add(day);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ row, ordinals, days, spans }) => finish(row, ordinals, days, spans)).sort(inOrder);
}

function finish(row: Row, ordinals: Set<number>, names: Set<Weekday>, spans: readonly Span[]): ScheduleGroup {
  const days = WEEK.filter((day) => names.has(day));
  const first = WEEK.indexOf(days[0] ?? 'MO');
  const run = days.length >= 3 && days.every((day, i) => WEEK.indexOf(day) === first + i);
  const late = (ordinal: number) => (ordinal < 0 ? 10 + ordinal : ordinal);
  return {
    freq: row.freq,
    interval: row.interval,
    ordinals: [...ordinals].sort((a, b) => late(a) - late(b)),
    days,
    run,
    spans,
    notes: row.notes ?? '',
  };
}

function inOrder(a: ScheduleGroup, b: ScheduleGroup): number {
  if (a.freq !== b.freq) return a.freq === 'WEEKLY' ? -1 : 1;
  const day = (group: ScheduleGroup) => WEEK.indexOf(group.days[0] ?? 'MO');
  return day(a) - day(b) || (a.spans[0]?.opens_at ?? '').localeCompare(b.spans[0]?.opens_at ?? '');
}
