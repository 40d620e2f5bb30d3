/** When two values of a resource are the same although they are spelled differently. */
import type { ScheduleValue } from '../../src/domain/resource/resource-draft';

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’‘]/g, '').toLowerCase();

const words = (text: string): readonly string[] =>
  fold(text)
    .replaceAll('&', ' and ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Short forms that say the same in a street line. */
const SHORT: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  boulevard: 'blvd',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  highway: 'hwy',
  parkway: 'pkwy',
  suite: 'ste',
  floor: 'fl',
  room: 'rm',
  building: 'bldg',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
};

export const sameName = (one: string, other: string): boolean => words(one).join(' ') === words(other).join(' ');

/** "street|city|state|postal code|country" with spelling folded, the first `parts` of it. */
export const lineOfAddress = (address: string, parts = 5): string =>
  address
    .split('|')
    .slice(0, parts)
    .map((part, at) => words(part).map((word) => (at === 0 && Object.hasOwn(SHORT, word) ? SHORT[word] : word)))
    .map((part, at) => part.join(at === 3 ? '' : ' '))
    .join('|');

/** Scheme, "www." and a last slash make no difference. */
export const sameUrl = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((url) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''));
  return a === b;
};

/** "WEEKLY MO,TU 09:00-17:00" day by day: "WEEKLY MO 09:00-17:00", …; every other week is "WEEKLY/2 MO 09:00-17:00". */
export function scheduleKeys(value: string | ScheduleValue): string[] {
  const [freq = '', byday = '', times = ''] =
    typeof value === 'string'
      ? value.split(' ')
      : [
          value.interval > 1 ? `${value.freq}/${value.interval}` : value.freq,
          value.byday,
          `${value.opens_at}-${value.closes_at.replace('23:59', '24:00')}`,
        ];
  return byday.split(',').map((day) => `${freq} ${day} ${times}`);
}

/** True when two texts share at least this part of their words (F1 over tokens). */
export function shares(wanted: string, found: string, least: number): boolean {
  const a = words(wanted);
  const b = words(found);
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  const common = b.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  return a.length + b.length > 0 && (2 * common.length) / (a.length + b.length) >= least;
}
