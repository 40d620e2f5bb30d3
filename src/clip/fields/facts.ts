/**
 * Every contact value on a page, found once, each with its place in the page text. Values come from the visible text
 * and from links (`tel:`, `mailto:`, `sms:`, protected e-mails); which resource they belong to is decided later.
 */
import type { AddressValue, PhoneValue } from '../../domain/resource/resource-draft';
import { findAddresses } from '../addresses/find-addresses';
import { withoutPartLabels } from '../addresses/part-labels';
import type { PageText } from '../capture/page-text';
import { findEmails } from '../emails/find-emails';
import { findPhones } from '../phones/find-phones';
import { inChunks } from './chunks';
import { type HoursLine, hoursLines } from './hours-lines';
import { inKnownTowns } from './known-towns';
import { linkedEmails, linkedPhones, linkedSites } from './linked';
import { linkedAddresses, withMaps } from './map-links';

/** One value at `at` (offset into the page text), `length` characters long, in block `block`. */
export interface Hit<T> {
  readonly value: T;
  readonly at: number;
  readonly length: number;
  readonly block: number;
  /** A link says the same: two witnesses. */
  readonly linked: boolean;
}

export interface Facts {
  readonly phones: readonly Hit<PhoneValue>[];
  readonly emails: readonly Hit<string>[];
  readonly addresses: readonly Hit<AddressValue>[];
  /** Outgoing web links and web addresses written out, absolute, in order. */
  readonly sites: readonly Hit<string>[];
  readonly hours: readonly HoursLine[];
}

type Match<T> = { readonly value: T; readonly index: number; readonly length: number };

/** Finds all contact values. `region` is the numbering plan the page implies (ISO 3166 alpha-2). `expired` stops it. */
export function findFacts(page: PageText, region: string, base: string, expired: () => boolean): Facts {
  const place = <T>(match: Match<T>, linked: boolean): Hit<T> => ({
    value: match.value,
    at: match.index,
    length: match.length,
    block: page.blockAt(match.index),
    linked,
  });
  const flat = page.flat(' ');
  const tel = linkedPhones(page, region);
  const mail = linkedEmails(page);
  const phones = inChunks(flat, (chunk) => findPhones(chunk, region), expired);
  const emails = inChunks(flat, findEmails, expired).map(withoutBar);
  const addresses = inChunks(page.flat('\n'), (chunk) => findAddresses(chunk, region), expired);
  const cells = page.text.includes('\t')
    ? inChunks(page.flat(','), (chunk) => findAddresses(chunk, region), expired)
    : [];
  const unlabelled = withoutPartLabels(page.flat('\n'));
  const parts = unlabelled === null ? [] : inChunks(unlabelled, (chunk) => findAddresses(chunk, region), expired);
  const whole = [...addresses, ...splitCells(page, cells, addresses), ...fuller(parts, addresses)];
  const written = [...whole, ...inKnownTowns(page.flat('\n'), whole)]
    .sort((a, b) => a.index - b.index)
    .map((match) => place(match, false));
  return {
    phones: merge(outside(written, phones), tel, (value) => value.number).map(([match, linked]) =>
      place(match, linked),
    ),
    emails: merge(emails, mail, (value) => value.toLowerCase()).map(([match, linked]) => place(match, linked)),
    addresses: withMaps(
      written,
      linkedAddresses(page, region).map((match) => place(match, true)),
    ),
    sites: linkedSites(page, base).map((match) => place(match, true)),
    hours: hoursLines(page, expired),
  };
}

/** `phones` without the house numbers among them: "Address: 311 Elm St". Both in order. */
function outside(addresses: readonly Hit<AddressValue>[], phones: readonly Match<PhoneValue>[]): Match<PhoneValue>[] {
  let next = 0;
  return phones.filter(({ value, index }) => {
    while (next < addresses.length && (addresses[next]?.at ?? 0) + (addresses[next]?.length ?? 0) <= index) next++;
    return value.number.startsWith('+') || index !== addresses[next]?.at;
  });
}

/** "602-555-0100|info@example.org": a bar parts two values, whatever RFC 5322 allows before the "@". */
function withoutBar(match: Match<string>): Match<string> {
  const cut = match.value.lastIndexOf('|') + 1;
  return cut === 0 ? match : { value: match.value.slice(cut), index: match.index + cut, length: match.length - cut };
}

/** Addresses spread over several cells that the plain reading did not find at all; both lists are in order. */
function splitCells(
  page: PageText,
  cells: readonly Match<AddressValue>[],
  known: readonly Match<AddressValue>[],
): Match<AddressValue>[] {
  let at = 0;
  return cells.filter((cell) => {
    if (!page.text.slice(cell.index, cell.index + cell.length).includes('\t')) return false;
    while (at < known.length && (known[at] as Match<AddressValue>).index + (known[at]?.length ?? 0) <= cell.index) at++;
    const next = known[at];
    return !next || !overlaps(next, cell);
  });
}

/** Of addresses read without their labels those that say more than the plain reading at the same place. */
function fuller(parts: readonly Match<AddressValue>[], known: readonly Match<AddressValue>[]): Match<AddressValue>[] {
  const says = ({ city, postal_code }: AddressValue): number => Number(city !== '') + Number(postal_code !== '');
  return parts.filter((part) => !known.some((one) => overlaps(one, part) && says(one.value) >= says(part.value)));
}

/** Text matches, marked when a link at the same place agrees, then links that the text does not show. */
function merge<T>(
  texts: readonly Match<T>[],
  links: readonly Match<T>[],
  key: (value: T) => string,
): [Match<T>, boolean][] {
  const out: [Match<T>, boolean][] = [];
  let at = 0;
  for (const link of [...links].sort((a, b) => a.index - b.index)) {
    let shown = false;
    for (; at < texts.length && (texts[at] as Match<T>).index < link.index + Math.max(link.length, 1); at++) {
      const text = texts[at] as Match<T>;
      const same = overlaps(link, text);
      shown ||= same;
      out.push([text, same && key(link.value) === key(text.value)]);
    }
    const last = out.at(-1);
    if (!shown && !(last && overlaps(link, last[0]))) out.push([link, true]);
  }
  for (; at < texts.length; at++) out.push([texts[at] as Match<T>, false]);
  return out.sort((a, b) => a[0].index - b[0].index);
}

const overlaps = (a: Match<unknown>, b: Match<unknown>): boolean =>
  a.index < b.index + Math.max(b.length, 1) && b.index < a.index + Math.max(a.length, 1);
