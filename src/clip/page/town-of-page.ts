/**
 * The town of a street that stands without one: on the page of one place its only town, in a list the town that the
 * page says it is about. Never guessed where a page names two.
 */
import type { AddressValue, Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { STATE, stateCode } from '../addresses/regions';
import { fold } from '../words/fold';

interface Town {
  readonly city: string;
  readonly state: string;
}

/** Of a longer page a town at its end is found by the whole addresses there. */
const SAMPLE = 100_000;
/** Surely less than what stands in the address itself. */
const INFERRED = 0.85;
/** Addresses of a list that say its town. */
const SEVERAL = 2;

const WORD = String.raw`(?:(?:St|Ste|Mt|Ft)\.|\p{Lu}[\p{L}'’]+)`;
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(${WORD}(?: (?:${WORD}|de|del|la|of)){0,2}), ?(${STATE})(?![\p{L}\d])`,
  'gu',
);
/** "Polk County, Iowa", "Elm Street, NC", "Springfield University, Ohio": no town stands before the state. */
const NO_TOWN =
  /\b(?:county|parish|state|university|college|school|hospital|center|centre|church|inc|street|st|avenue|ave|road|rd|drive|dr|lane|ln|suite|floor|department|services|of|north|south|east|west|central)\.?$/i;

/** "COUNCIL SPRINGS — The clinic …": where a newspaper's story is from, if the page names that town elsewhere, too. */
const DATELINE = new RegExp(
  String.raw`(?<=^|\n)(\p{Lu}[\p{Lu}.' -]{2,30}?)(?:, ${STATE})?(?: \([^)\n]{2,25}\))? ?(?:—|–|--) ?(?=[^\n]{40})`,
  'gu',
);

/** "Craft Rd Memphis": the end of a street before the town. */
const STREET = /^.*\b(?:street|avenue|ave|road|rd|drive|boulevard|blvd|lane|highway|hwy|parkway|pkwy|suite)\.? (?=.)/i;

/** `drafts` with the page's town in each address that has a street only. `addresses` are all of the page. */
export function withTown(
  drafts: readonly ResourceDraft[],
  addresses: readonly AddressValue[],
  text: string,
  about: string,
): readonly ResourceDraft[] {
  if (!drafts.some((draft) => draft.addresses.some(isStreetOnly))) return drafts;
  const town = townOf(addresses, text);
  if (!town || (drafts.length > 1 && !isOfList(town, drafts, about, text))) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    addresses: draft.addresses.map((one) => (isStreetOnly(one) && !isElsewhere(one, town) ? inTown(one, town) : one)),
  }));
}

const isElsewhere = ({ evidence }: Found<AddressValue>, { city }: Town): boolean => {
  const named = OWN_TOWN.exec(evidence?.before ?? '')?.[1] ?? '';
  return named !== '' && !fold(city).includes(fold(named));
};

/** "… volunteers from Portland, OR", "Website by Pixel Works, Denver, CO": where somebody else is. */
const ELSEWHERE = /\b(?:from|by|born in|trained in|graduat\w+|design\w*)\b[^.\n]{0,30}$/i;
/** "In Ashford: 44 Lake Street", "Our Ashford pantry is at …": a town of its own, which could not be read. */
const OWN_TOWN = /\b(?:[Ii]n|[Oo]ur|[Nn]ear) (?!St\b|The\b)(\p{Lu}\p{Ll}+)[^.\n]*$/u;

/** Behind the street: another town, which could not be read. */
const OTHER_TOWN = /^,? (?:in )?\p{Lu}[\p{L} ]+,? \d{4,5}\b/u;

const isStreetOnly = ({ value, evidence }: Found<AddressValue>): boolean =>
  /\d/.test(value.address_1) &&
  !OTHER_TOWN.test(evidence?.after ?? '') &&
  value.city === '' &&
  value.postal_code === '' &&
  value.country !== 'IE';

function townOf(addresses: readonly AddressValue[], text: string): Town | null {
  const written = addresses.flatMap(({ city, state_province: state }) => (city === '' ? [] : [{ city, state }]));
  const sample = text.slice(0, SAMPLE);
  const said = [...sample.matchAll(NAMED)].flatMap(({ index, 1: words = '', 2: state = '' }) => {
    const city = words.replace(STREET, '');
    const elsewhere = ELSEWHERE.test(sample.slice(Math.max(0, index - 40), index));
    return elsewhere || NO_TOWN.test(city) || stateCode(city) !== '' ? [] : [{ city, state: stateCode(state) }];
  });
  const towns = [...written, ...said];
  const first = towns[0];
  if (!first) return null;
  const dated = new Set([...text.slice(0, SAMPLE).matchAll(DATELINE)].map(([, city = '']) => fold(city)));
  const own = dated.size === 1 ? towns.filter(({ city }) => dated.has(fold(city))) : [];
  const city = (own[0] ?? first).city;
  const same = towns.filter((town) => fold(town.city) === fold(city));
  if (own.length === 0 && same.length < towns.length) return null;
  return { city, state: same.find(({ state }) => state !== '')?.state ?? '' };
}

/** "All stops are in Elmford, CA." */
const ALL = /\b(?:all|every|each|tod[oa]s)\b[^.\n]{0,50} (?:in|en) (?:the (?:city|town) of )?$/;

const saysAll = (city: string, text: string): boolean =>
  fold(text)
    .split(fold(city))
    .slice(0, -1)
    .some((before) => ALL.test(before.slice(-80)));

const isOfList = ({ city }: Town, drafts: readonly ResourceDraft[], about: string, text: string): boolean =>
  fold(about).includes(fold(city)) ||
  saysAll(city, text.slice(0, SAMPLE)) ||
  drafts.flatMap((draft) => draft.addresses.filter(({ value }) => value.city !== '')).length >= SEVERAL;

const inTown = (one: Found<AddressValue>, { city, state }: Town): Found<AddressValue> => ({
  ...one,
  value: { ...one.value, city, state_province: one.value.state_province || state },
  confidence: Math.min(one.confidence, INFERRED),
});
