/** Street lines compared: "125 North Oak Street" and "125 N. Oak St." are one street. */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { fold } from '../words/fold';

const LONG: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
  highway: 'hwy',
  parkway: 'pkwy',
  place: 'pl',
  court: 'ct',
  circle: 'cir',
  terrace: 'ter',
  square: 'sq',
  av: 'ave',
  str: 'st',
};

/** A street line without case, punctuation and long words; "" when the address has none. */
export const streetKey = (value: AddressValue): string =>
  fold(value.address_1)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => LONG[word] ?? word)
    .join(' ');

/** "1501 N 45th" and "1501 N 45th St": one of them leaves out how the street goes on. */
export function isSameStreet(a: AddressValue, b: AddressValue): boolean {
  const [x, y] = [streetKey(a), streetKey(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short === long || (/^\d+\S* \S/.test(short) && long.startsWith(`${short} `));
}
