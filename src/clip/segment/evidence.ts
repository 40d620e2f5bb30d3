/**
 * How much of a resource a run of blocks holds, answered in constant time by running sums over the blocks: the
 * segmenter asks it for thousands of candidate runs.
 */
import type { Block } from '../capture/block';
import type { Facts, Hit } from '../fields/facts';
import { streetKey } from '../fields/street-key';
import { registeredDomain } from '../words/web-address';
import { isSites } from './record';

/** Counts of contact values in a run of blocks. */
export interface Counts {
  readonly phones: number;
  readonly addresses: number;
  readonly emails: number;
  readonly sites: number;
  readonly hours: number;
  /** Numbers that stand further up as well. */
  readonly repeated: number;
}

type Kind = keyof Counts;
const KINDS: readonly Kind[] = ['phones', 'addresses', 'emails', 'sites', 'hours', 'repeated'];

export class Evidence {
  readonly #sums: Readonly<Record<Kind, Float64Array>>;

  constructor(blocks: readonly Block[], facts: Facts, home: string) {
    const crowded = crowdedHost(facts);
    const domain = crowdedDomain(facts, home);
    const phones = firstOnly(blocks, facts.phones, (value) => `${value.number};${value.extension ?? ''}`);
    const hits: Record<Kind, readonly { readonly block: number }[]> = {
      phones,
      repeated: facts.phones.filter((hit) => !phones.includes(hit)),
      addresses: firstOnly(blocks, facts.addresses, (value) => streetKey(value)),
      emails: facts.emails,
      sites: facts.sites.filter(
        // A link around a whole card is on each of its blocks and yet one link.
        (hit, at) =>
          isOutside(hit.value, home) &&
          hostOf(hit.value) !== crowded &&
          (domain === '' || registeredDomain(hostOf(hit.value)) !== domain) &&
          hit.value !== facts.sites[at - 1]?.value,
      ),
      hours: facts.hours,
    };
    const sums = {} as Record<Kind, Float64Array>;
    for (const kind of KINDS) {
      const sum = new Float64Array(blocks.length + 1);
      for (const hit of hits[kind]) sum[hit.block + 1] = (sum[hit.block + 1] ?? 0) + 1;
      for (let at = 1; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (sum[at - 1] ?? 0);
      sums[kind] = sum;
    }
    this.#sums = sums;
  }

  /** Counts in blocks `first` to `last`, both included. */
  in(first: number, last: number): Counts {
    const of = (kind: Kind): number => (this.#sums[kind][last + 1] ?? 0) - (this.#sums[kind][first] ?? 0);
    return {
      phones: of('phones'),
      addresses: of('addresses'),
      emails: of('emails'),
      sites: of('sites'),
      hours: of('hours'),
      repeated: of('repeated'),
    };
  }
}

/**
 * The first hit of each value in the page's own part: one venue under ten events, or one office number under every
 * name, tells nothing about how the page is cut.
 */
function firstOnly<T>(blocks: readonly Block[], hits: readonly Hit<T>[], key: (value: T) => string): Hit<T>[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const region = blocks[hit.block]?.region;
    if (region === undefined || isSites(region)) return false;
    const own = key(hit.value);
    return own !== '' && !seen.has(own) && Boolean(seen.add(own));
  });
}

const SOCIAL =
  /(^|\.)(facebook|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|flickr|vimeo|google|goo|apple|microsoft|adobe|wordpress|wix|squarespace|weebly|addthis|paypal|eventbrite|zoom|outlook|live|office|bit|doubleclick|gstatic|yelp|whatsapp|t|mailchimp|constantcontact|surveymonkey|pushpay|canadahelps|givelify|donorbox|gofundme|justgiving|signupgenius)\.(com|org|net|ly|gl|co|us|me|be)$|(^|\.)(google|eventbrite|yelp|paypal)\.(com?\.)?[a-z]{2}$/i;

/** A host that most links of a page share is the page's own site, whatever its address says. */
function crowdedHost({ sites }: Facts): string {
  const [host, count] = commonest(sites.map((hit) => hostOf(hit.value)));
  return count >= 8 && count > sites.length * 0.6 ? host : '';
}

/** So many hosts under one name are the offices of one body. */
const OFFICES = 5;

/** The links of a county's page to its other offices are its menu, wherever they stand. */
function crowdedDomain(facts: Facts, home: string): string {
  const hosts = facts.sites.map((hit) => hostOf(hit.value));
  const [domain, count] = commonest(hosts.map(registeredDomain));
  const mails = facts.emails.map((hit) => hit.value.split('@')[1] ?? '');
  const own = new Set([home, ...mails].filter((host) => host !== '').map(registeredDomain));
  if (domain === '' || count < hosts.length * 0.6 || (own.size > 0 && !own.has(domain))) return '';
  return new Set(hosts.filter((host) => registeredDomain(host) === domain)).size >= OFFICES ? domain : '';
}

/** The name that stands most often, and how often. */
function commonest(names: readonly string[]): readonly [name: string, count: number] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
}

/** True for a link that leads away from the page's own site and is no map, social or tool site. */
export function isOutside(url: string, home: string): boolean {
  const host = hostOf(url);
  return host !== '' && host !== home && !SOCIAL.test(host);
}

/** Social networks, maps, calendars and builders: never a resource's own website, or only as the last resort. */
export const isToolSite = (host: string): boolean => SOCIAL.test(host);

/** Host without "www.", lower case; "" for what is no address. */
export function hostOf(url: string): string {
  const match = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url);
  return (match?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}
