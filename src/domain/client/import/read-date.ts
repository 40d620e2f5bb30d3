/** Dates as spreadsheets and people write them: 1984-05-06, 5/6/84, 6.5.1984, May 6, 1984, 6 de mayo de 1984, 30808. */
import type { PlainDate } from '../../record/record';
import { foldedWords } from '../../text/fold';
import { isPlainDate } from '../../time/plain-date';

/** Which of the first two numbers of 5/6/1984 is the month. */
export type DateOrder = 'month-first' | 'day-first';

const MONTHS = [
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sep sept septiembre set setiembre',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
].map((names) => names.split(' '));

const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word)) + 1;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Two digits of a year: the latest such year that is not ahead. */
function wholeYear(text: string, today: PlainDate): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const century = Number(today.slice(0, 2)) * 100;
  return century + year > Number(today.slice(0, 4)) ? century - 100 + year : century + year;
}

function dateOf(year: number, month: number, day: number): PlainDate | null {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return year >= 1850 && year < 2200 && isPlainDate(date) ? date : null;
}

/** Days since the last day of 1899, as spreadsheets count after February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Null: no date that is on the calendar. A time after it is left out. */
export function readDate(cell: string, order: DateOrder, today: PlainDate): PlainDate | null {
  const text = cell.trim().replace(/[T ]+\d{1,2}:\d{2}.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const [month, day] = order === 'month-first' ? [first, second] : [second, first];
    return dateOf(wholeYear(year, today), Number(month), Number(day));
  }
  if (/^\d{4,5}$/.test(text) && Number(text) > 2200)
    return new Date(SERIAL_ZERO + Number(text) * DAY_MS).toISOString().slice(0, 10);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return dateOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return readWords(text, today);
}

function readWords(text: string, today: PlainDate): PlainDate | null {
  const words = foldedWords(text).filter((word) => word !== 'de' && word !== 'del');
  if (words.length !== 3) return null;
  const month = words.map(monthOf).find((found) => found > 0) ?? 0;
  const [first = '', second = ''] = words
    .filter((word) => monthOf(word) === 0)
    .map((word) => word.replace(/(st|nd|rd|th)$/, ''));
  if (month === 0 || !/^\d+$/.test(first + second)) return null;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return dateOf(wholeYear(year, today), month, Number(day));
}

/** What the dates of a column show; null where each could be read both ways. */
export function orderOf(cells: Iterable<string>): DateOrder | null {
  let [monthFirst, dayFirst] = [0, 0];
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{2}|\d{4})\b/.exec(cell) ?? [];
    if (Number(first) > 12) dayFirst++;
    if (Number(second) > 12) monthFirst++;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
