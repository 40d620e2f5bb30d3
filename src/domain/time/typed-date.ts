/** Dates as people type them into "YYYY-MM-DD". */
import type { PlainDate } from '../record/record';
import { addDays, daysBetween, isPlainDate, weekdayOf } from './plain-date';

/** English writes the month first (11/30), Spanish the day (30/11). */
export type DateOrder = 'month-first' | 'day-first';

const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  hoy: 0,
  yesterday: -1,
  ayer: -1,
  tomorrow: 1,
  mañana: 1,
  manana: 1,
};
const WEEKDAYS = [
  /^(sun(day)?|dom(ingo)?)$/,
  /^(mon(day)?|lun(es)?)$/,
  /^(tue(s|sday)?|mar(tes)?)$/,
  /^(wed(nesday)?|mi[eé](rcoles)?)$/,
  /^(thu(rs?|rsday)?|jue(ves)?)$/,
  /^(fri(day)?|vie(rnes)?)$/,
  /^(sat(urday)?|s[aá]b(ado)?)$/,
];
const MONTHS = [
  /^(jan|ene)/,
  /^feb/,
  /^mar/,
  /^(apr|abr)/,
  /^may/,
  /^jun/,
  /^jul/,
  /^(aug|ago)/,
  /^(sep|set)/,
  /^oct/,
  /^nov/,
  /^(dec|dic)/,
];

/**
 * Reads "11/30", "30.11.26", "Nov 30", "30 de noviembre de 2026", "today", "friday" (the next one, today included),
 * "+3" (days from today). Without a year the day nearest to `today` is meant. Null when it is no date.
 */
export function readDate(typed: string, today: PlainDate, order: DateOrder): PlainDate | null {
  const text = typed.trim().toLowerCase();
  if (isPlainDate(text)) return text;
  const word = WORDS[text];
  if (word !== undefined) return addDays(today, word);
  const later = /^\+(\d{1,3})$/.exec(text);
  if (later) return addDays(today, Number(later[1]));
  const weekday = WEEKDAYS.findIndex((shape) => shape.test(text));
  if (weekday >= 0) return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  return readNumbers(text, today, order) ?? readMonthName(text, today);
}

function readNumbers(text: string, today: PlainDate, order: DateOrder): PlainDate | null {
  const match = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?\.?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const monthFirst = order === 'month-first' && !text.includes('.');
  return monthFirst ? compose(match[3], first, second, today) : compose(match[3], second, first, today);
}

function readMonthName(text: string, today: PlainDate): PlainDate | null {
  const words = text.split(/[\s,.]+|(?<=\d)(?:st|nd|rd|th)\b/).filter((w) => w !== '' && w !== 'de' && w !== 'del');
  const month = words.findIndex((w) => MONTHS.some((shape) => shape.test(w)));
  if (month < 0 || words.length > 3) return null;
  const numbers = words.filter((_, index) => index !== month);
  const day = numbers[0] ?? '';
  if (!/^\d{1,2}$/.test(day) || (numbers[1] !== undefined && !/^(\d{4}|\d{2})$/.test(numbers[1]))) return null;
  const number = MONTHS.findIndex((shape) => shape.test(words[month] ?? '')) + 1;
  return compose(numbers[1], number, Number(day), today);
}

function compose(year: string | undefined, month: number, day: number, today: PlainDate): PlainDate | null {
  const write = (y: number) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) {
    const full = year.length === 4 ? Number(year) : nearestCentury(Number(year), thisYear);
    return isPlainDate(write(full)) ? write(full) : null;
  }
  const candidates = [thisYear, thisYear - 1, thisYear + 1].map(write).filter(isPlainDate);
  const distance = (date: PlainDate) => Math.abs(daysBetween(today, date));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "26" is 2026, "78" is 1978: at most twenty years ahead of now. */
function nearestCentury(two: number, thisYear: number): number {
  const guess = Math.floor(thisYear / 100) * 100 + two;
  return guess > thisYear + 20 ? guess - 100 : guess;
}
