/** Two birth dates: one, nearly one (a slip, day and month the other way round), or two. */
import type { PlainDate } from '../../record/record';

export type DateLikeness = 'same' | 'near' | 'part' | 'year' | 'unknown' | 'different' | 'generation';

/** "part": only the year, the month or the day differs. "generation": a parent and a child of one
 * name. "year": one of them is the first of January, as is written where only the year is known. */
const GENERATION = 15;

export function likenessOfDates(a: PlainDate | undefined, b: PlainDate | undefined): DateLikeness {
  if (!a || !b) return 'unknown';
  if (a === b) return 'same';
  const [yearA = '', monthA = '', dayA = ''] = a.split('-');
  const [yearB = '', monthB = '', dayB = ''] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'near';
  if (yearA === yearB && (a.endsWith('-01-01') || b.endsWith('-01-01'))) return 'year';
  const [one, other] = [yearA + monthA + dayA, yearB + monthB + dayB];
  const off = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  if (off.length === 1) return 'near';
  const parts = [yearA === yearB, monthA === monthB, dayA === dayB].filter(Boolean).length;
  const swapped =
    off.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
  if (swapped) return 'near';
  if (parts === 2) return 'part';
  return Math.abs(Number(yearA) - Number(yearB)) >= GENERATION ? 'generation' : 'different';
}

/** Dates that are nearly one have one of these in common. */
export function dateKeys(date: PlainDate | undefined): readonly string[] {
  if (!date) return [];
  const [year = '', month = '', day = ''] = date.split('-');
  return [`ym ${year}${month}`, `md ${month}${day}`, `yd ${year} ${day}`, `y± ${year} ${[month, day].sort().join()}`];
}
