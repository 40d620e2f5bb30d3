/** Two ways of writing one street address, made equal: "410 Alder Street, Rm 2" and "410 alder st". */
import { foldedWords } from '../text/fold';

const SHORT: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  boulevard: 'blvd',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  highway: 'hwy',
  parkway: 'pkwy',
  square: 'sq',
  terrace: 'ter',
  circle: 'cir',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
};
const UNIT = /^(suite|ste|room|rm|unit|apt|apartment|floor|fl|bldg|building)$/;

interface Place {
  readonly address_1: string;
  readonly city: string;
  readonly postal_code: string;
}

/** House number and street, units left out; "" when there is no house number (a crossing, "call for address"). */
export function streetKey(line: string): string {
  const words = foldedWords(line.slice(0, 200)).map((word) => SHORT[word] ?? word);
  const start = words.findIndex((word) => /^\d/.test(word));
  if (start < 0 || start > 2) return '';
  const end = words.findIndex((word, i) => i > start && UNIT.test(word));
  const kept = words.slice(start, end < 0 ? undefined : end);
  return kept.length < 2 ? '' : kept.join(' ');
}

/** The same house: equal street (`streetKey`, not empty), and nothing that says it is another town. */
export function sameAddress(a: Place, b: Place): boolean {
  const street = streetKey(a.address_1);
  return street !== '' && street === streetKey(b.address_1) && sameTown(a, b);
}

/** The postal codes decide; where one is missing, the names of the towns. */
export function sameTown(a: Place, b: Place): boolean {
  const [zipA, zipB] = [a.postal_code.slice(0, 5), b.postal_code.slice(0, 5)];
  if (zipA !== '' && zipB !== '') return zipA === zipB;
  const [cityA, cityB] = [foldedWords(a.city).join(' '), foldedWords(b.city).join(' ')];
  return cityA !== '' && cityA === cityB;
}

/** Both say where they are, and it is not the same place. */
export function placesDiffer(a: Place, b: Place): boolean {
  const [streetA, streetB] = [streetKey(a.address_1), streetKey(b.address_1)];
  if (streetA !== '' && streetB !== '' && !oneStreet(streetA, streetB)) return true;
  const zips = a.postal_code !== '' && b.postal_code !== '';
  const towns = a.city.trim() !== '' && b.city.trim() !== '';
  return (zips || towns) && !sameTown(a, b);
}

/** "410 alder" may well be "410 alder st". */
const oneStreet = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
