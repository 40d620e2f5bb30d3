/**
 * Dates, times and numbers as people read them, by Intl in the language of the screens. Days are calendar dates
 * ("2026-11-30") and never move with the zone; moments are UTC instants shown in the device's zone.
 */
import { language } from './language';

const DAY = 86_400_000;
const made = new Map<string, unknown>();

/** Intl objects are slow to make and safe to keep. */
function kept<Formatter>(
  name: string,
  make: (locale: string) => Formatter,
  locale: string = language.value,
): Formatter {
  const key = `${locale} ${name}`;
  const found = made.get(key) as Formatter | undefined;
  if (found) return found;
  const fresh = make(locale);
  made.set(key, fresh);
  return fresh;
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "Monday, November 23" from a calendar date, as a heading: with a capital in every language. */
export function formatLongDay(day: string): string {
  const text = kept(
    'long',
    (l) => new Intl.DateTimeFormat(l, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ).format(noonOf(day));
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
}

/** "Nov 30, 2026" from a calendar date; in another language than the screen's where a paper is in it. */
export function formatDay(day: string, locale?: string): string {
  const make = (l: string) => new Intl.DateTimeFormat(l, { dateStyle: 'medium', timeZone: 'UTC' });
  return kept('day', make, locale).format(noonOf(day));
}

/** "Nov 30" from a calendar date, for places where the year is plain. */
export function formatShortDay(day: string): string {
  return kept('short', (l) => new Intl.DateTimeFormat(l, { day: 'numeric', month: 'short', timeZone: 'UTC' })).format(
    noonOf(day),
  );
}

/** "Monday" from a calendar date. */
export function formatWeekday(day: string, style: 'long' | 'short' = 'long'): string {
  return kept(`weekday ${style}`, (l) => new Intl.DateTimeFormat(l, { weekday: style, timeZone: 'UTC' })).format(
    noonOf(day),
  );
}

/** "November 2026" from a calendar date, as a heading: with a capital in every language. */
export function formatMonth(day: string): string {
  const text = kept(
    'month',
    (l) => new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ).format(noonOf(day));
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
}

/**
 * The weekday on which weeks begin where the reader lives: 0 is Sunday. `tags`: the browser's languages, which name the
 * country. A browser that does not know says Sunday in English and Monday otherwise.
 */
export function firstWeekday(tags: readonly string[] = navigator.languages): number {
  const tag = tags.find((one) => one.toLowerCase().split('-')[0] === language.value) ?? language.value;
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number };
    getWeekInfo?(): { readonly firstDay: number };
  };
  const first = locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay;
  return (first ?? (language.value === 'en' ? 7 : 1)) % 7;
}

/** "10:42 AM" from a moment, in the device's zone. */
export function formatTime(moment: string | number | Date): string {
  return kept('time', (l) => new Intl.DateTimeFormat(l, { timeStyle: 'short' })).format(new Date(moment));
}

/** "Nov 21, 2026, 10:42 AM" from a moment, in the device's zone. */
export function formatMoment(moment: string | number | Date): string {
  return kept('moment', (l) => new Intl.DateTimeFormat(l, { dateStyle: 'medium', timeStyle: 'short' })).format(
    new Date(moment),
  );
}

/** "today", "tomorrow", "3 days ago": how far `day` lies from `today`, both calendar dates. */
export function formatRelativeDay(day: string, today: string): string {
  const days = Math.round((noonOf(day).getTime() - noonOf(today).getTime()) / DAY);
  return kept('relative', (l) => new Intl.RelativeTimeFormat(l, { numeric: 'auto' })).format(days, 'day');
}

/** "in 9 min": a distance in minutes, short. */
export function formatMinutes(minutes: number): string {
  return kept(
    'minutes',
    (l) => new Intl.NumberFormat(l, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  ).format(minutes);
}

/** "1,204". */
export function formatNumber(value: number): string {
  return kept('number', (l) => new Intl.NumberFormat(l)).format(value);
}

/** "1204.5" without parting thousands: nothing in it can be read in two ways. */
export function formatPlainNumber(value: number): string {
  const plain = { useGrouping: false, maximumFractionDigits: 12 } as const;
  return kept('plain number', (l) => new Intl.NumberFormat(l, plain)).format(value);
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "12 MB", "2.1 GB", from bytes; a thousand to the next unit, as file managers count. */
export function formatBytes(bytes: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = BYTE_UNITS[step] ?? 'byte';
  const value = bytes / 1000 ** step;
  const digits = value < 10 && step > 1 ? 1 : 0;
  return kept(
    `bytes ${unit} ${digits}`,
    (l) => new Intl.NumberFormat(l, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }),
  ).format(value);
}

/** "84%", from 0 to 1. */
export function formatPercent(part: number): string {
  return kept('percent', (l) => new Intl.NumberFormat(l, { style: 'percent' })).format(part);
}

/** "Ana, Ben, and Cy". */
export function formatList(items: readonly string[], locale?: string): string {
  return kept('list', (l) => new Intl.ListFormat(l, { type: 'conjunction' }), locale).format(items);
}

/** The calendar date of a moment in a zone (IANA name; the device's when left out). */
export function dayOf(moment: string | number | Date, zone?: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', ...(zone ? { timeZone: zone } : {}) } as const;
  return new Intl.DateTimeFormat('en-CA', options).format(new Date(moment));
}
