/**
 * How often a step comes again, as far as the form offers it: every so many days, weeks (on which weekdays) or months.
 * Kept as an RFC 5545 RRULE, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"; a rule with more in it is kept as it is.
 */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface Routine {
  readonly freq: Frequency;
  readonly interval: number;
  /** Monday first; only of a week. */
  readonly days: readonly Weekday[];
}

/** Longer than anybody plans. */
export const LONGEST_INTERVAL = 99;

export function writeRoutine({ freq, interval, days }: Routine): string {
  const on = freq === 'WEEKLY' ? WEEKDAYS.filter((day) => days.includes(day)) : [];
  return [
    `FREQ=${freq}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(on.length > 0 ? [`BYDAY=${on.join(',')}`] : []),
  ].join(';');
}

/** Null for a rule that says more than the form does. */
export function readRoutine(rrule: string): Routine | null {
  const parts = new Map(
    rrule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const freq = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const known = [...parts.keys()].every((name) => ['FREQ', 'INTERVAL', 'BYDAY'].includes(name));
  if (!freq || !known || !Number.isInteger(interval) || interval < 1 || interval > LONGEST_INTERVAL) return null;
  if (days.length > 0 && freq !== 'WEEKLY') return null;
  if (!days.every((day) => (WEEKDAYS as readonly string[]).includes(day))) return null;
  return { freq, interval, days: WEEKDAYS.filter((day) => days.includes(day)) };
}
