/**
 * Addresses that links to a map carry ("Get directions"): the query of Google, Apple, Bing, Waze and OpenStreetMap
 * addresses and of `geo:`. Sources: Google Maps URLs, Apple Map Links, RFC 5870.
 */
import type { AddressValue } from '../../domain/resource/resource-draft';
import { findAddresses } from '../addresses/find-addresses';
import { readAddress } from '../addresses/read-address';
import type { PageText } from '../capture/page-text';
import type { Hit } from './facts';
import { streetKey } from './street-key';

interface Found {
  readonly value: AddressValue;
  readonly index: number;
  readonly length: number;
}

const MAP =
  /^(?:https?:)?\/\/(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}\/|maps\.apple\.com\/|(?:www\.)?bing\.com\/maps|(?:www\.)?waze\.com\/|(?:www\.)?openstreetmap\.org\/)|^geo:/i;
const QUERY = /[?&](?:q|query|daddr|destination|address|where1|near)=([^&#]{6,200})/i;
const PATH = /\/maps\/(?:place|search|dir\/[^/?]{0,200})\/([^/?@#]{6,200})/i;
const MOST = 300;

/** What a map is asked to show, "" for a bare position or another link. */
export function mapQuery(href: string): string {
  if (!MAP.test(href)) return '';
  const raw = QUERY.exec(href)?.[1] ?? PATH.exec(href)?.[1] ?? '';
  const words = decode(raw.replaceAll('+', ' ')).replace(/^loc:/i, '').replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(words) ? words : '';
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // a stray percent sign: the words are taken as they stand
  }
}

const PLACE = /!2s([^!&]{8,200})/;

/** The address that an embedded map shows, null for none that names a street and its town. */
export function embeddedAddress(src: string, region: string): AddressValue | null {
  const pinned = /\/maps\/embed\?pb=/i.test(src) ? PLACE.exec(src)?.[1] : undefined;
  const words = pinned ? decode(pinned.replaceAll('+', ' ')) : mapQuery(src);
  const value = findAddresses(words, region)[0]?.value;
  return value && /\d/.test(value.address_1) && isPlaced(value) ? value : null;
}

const isPlaced = (value: AddressValue): boolean => value.postal_code !== '' || value.state_province !== '';

/** Addresses with a street and a town or code that map links ask for, at the place of the link's words. */
export function linkedAddresses(page: PageText, region: string): Found[] {
  const found: Found[] = [];
  for (const block of page.blocks) {
    for (const link of block.links) {
      const words = found.length < MOST ? mapQuery(link.href) : '';
      const value = words === '' ? null : readAddress(words, region);
      if (!value || !/\d/.test(value.address_1) || !isPlaced(value)) continue;
      found.push({ value, index: (page.starts[block.index] ?? 0) + link.start, length: link.end - link.start });
    }
  }
  return found;
}

/** How far, in blocks, a map link may stand from the words it is about. */
const NEAR = 8;

/**
 * Written addresses and those of map links together: a link to a street that is written near it fills what the words
 * leave out (their town) and makes them surer; a link to anywhere else is an address of its own.
 */
export function withMaps(
  written: readonly Hit<AddressValue>[],
  maps: readonly Hit<AddressValue>[],
): Hit<AddressValue>[] {
  if (maps.length === 0) return [...written];
  const out = [...written];
  const alone: Hit<AddressValue>[] = [];
  for (const map of maps) {
    const near = out.map((hit, at) => ({ hit, at })).filter(({ hit }) => Math.abs(hit.block - map.block) <= NEAR);
    const number = houseNumber(map.value);
    const same = near.find(({ hit }) => streetKey(hit.value) === streetKey(map.value));
    if (same) out[same.at] = { ...same.hit, value: filled(same.hit.value, map.value), linked: true };
    else if (!near.some(({ hit }) => houseNumber(hit.value) === number)) alone.push(map);
  }
  return [...out, ...alone].sort((a, b) => a.at - b.at);
}

const houseNumber = (value: AddressValue): string => /\d+/.exec(value.address_1)?.[0] ?? '';

const filled = (a: AddressValue, b: AddressValue): AddressValue =>
  a.city !== '' && a.postal_code !== ''
    ? a
    : {
        ...a,
        city: a.city || b.city,
        state_province: a.state_province || b.state_province,
        postal_code: a.postal_code || b.postal_code,
      };
