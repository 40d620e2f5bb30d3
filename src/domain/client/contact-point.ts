/** Where a client can be reached (FHIR R4 ContactPoint; a postal address as Patient.address), each with its rule. */
import type { Entries } from '../record/record';
import { phoneKey, readPhone } from '../resource/phone-number';
import { digitsOf, foldAccents } from '../text/fold';
import { type SafeRule, WAYS, type Way } from './safe-contact';

export const CONTACT_SYSTEMS = ['phone', 'email', 'mail', 'other'] as const;
export type ContactSystem = (typeof CONTACT_SYSTEMS)[number];

/** FHIR R4 ContactPoint.use. */
export const CONTACT_USES = ['mobile', 'home', 'work', 'temp', 'old'] as const;
export type ContactUse = (typeof CONTACT_USES)[number];

export interface ContactPoint {
  readonly system: ContactSystem;
  readonly value: string;
  readonly use?: ContactUse;
  /** "His mother's phone". */
  readonly remark?: string;
  readonly rule?: SafeRule;
}

/** As it is shown. `key` names the entry; "phone" and "email" are those of the first form. */
export interface ReachPoint extends ContactPoint {
  readonly key: string;
}

interface Reachable {
  readonly phone?: string;
  readonly email?: string;
  readonly contacts?: Entries<ContactPoint>;
}

/** The fields of the client that are points of their own; their entry in `contacts` holds what is said about them. */
const MAIN = ['phone', 'email'] as const;
export type MainPoint = (typeof MAIN)[number];
export const isMain = (key: string): key is MainPoint => MAIN.some((one) => one === key);

const sameValue = (system: ContactSystem, one: string, other: string): boolean =>
  system === 'phone' ? phoneKey(one) === phoneKey(other) : foldAccents(one).trim() === foldAccents(other).trim();

/**
 * All points of a client, those of the first form at the start, old ones last. What was said about a number is not said
 * about the one that took its place.
 */
export function contactPointsOf({ phone, email, contacts = {} }: Reachable): readonly ReachPoint[] {
  const values = { phone, email };
  const main = MAIN.flatMap((key): ReachPoint[] => {
    const value = values[key]?.trim();
    if (!value) return [];
    const said = contacts[key];
    const holds = isReadable(said) && sameValue(key, said.value, value);
    return [holds ? { ...said, key, system: key, value } : { key, system: key, value }];
  });
  const more = Object.entries(contacts).flatMap(([key, point]): ReachPoint[] =>
    isMain(key) || !isReadable(point) ? [] : [{ ...point, key }],
  );
  const rank = (point: ReachPoint) => (point.use === 'old' ? 1 : 0);
  return [...main, ...more].sort((a, b) => rank(a) - rank(b));
}

/**
 * The points as they may be used: "never" was said of a number or an address, not of the line it stands in, so it holds
 * wherever that number stands again (after a merge, typed in anew, with a person of the same home).
 */
export function underNever<Point extends ContactPoint>(points: readonly Point[], client: Reachable): readonly Point[] {
  const said = [...contactPointsOf(client), ...Object.values(client.contacts ?? {}).filter(isReadable)];
  const never = new Set(said.filter(({ rule }) => rule?.never === true).map(lineOf));
  return points.map((point) =>
    never.has(lineOf(point)) && !point.rule?.never ? { ...point, rule: { ...point.rule, never: true } } : point,
  );
}

/** What rings or where it arrives; behind every extension it is the same telephone. */
const lineOf = ({ system, value }: ContactPoint): string =>
  `${system} ${(system === 'phone' && (readPhone(value)?.number || digitsOf(value))) || foldAccents(value).trim()}`;

/** As `contactPointsOf`, for whoever is about to use one. */
export const reachPointsOf = (client: Reachable): readonly ReachPoint[] => underNever(contactPointsOf(client), client);

/** Entries of later versions may hold what this one cannot show. */
const isReadable = (point: ContactPoint | undefined): point is ContactPoint =>
  typeof point?.value === 'string' && point.value.trim() !== '';

/** What can be done with it. A system that is not known can only be read. */
export function waysOf(system: ContactSystem): readonly Way[] {
  if (system === 'phone') return ['call', 'text', 'message'];
  return WAYS.filter((way) => way === system);
}
