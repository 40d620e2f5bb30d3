/**
 * Somebody else's values on a page about one resource: comments, advertisements, related posts, other programs, a
 * funder, a complaint office, a national line, the charity's store. Told by the part of the page, its heading, or the
 * words before the value. What surely is a stranger's goes; what may be one goes where the page gives others, and is
 * otherwise kept in doubt.
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts, Hit } from '../fields/facts';
import type { PageElement } from '../model/page-model';
import { fold } from '../words/fold';
import { nearElement, partOf } from './page-part';
import { whoseHall } from './public-meetings';
import { rosterBlocks } from './roster';
import { isOnce, type Whose, whoseFoot, whoseHeading, whosePlace, whoseWords } from './whose';

/** The facts of the resource itself, and where the values stand that may be another's. */
export interface OwnReading {
  readonly facts: Facts;
  /** Offsets into the page text. */
  readonly doubted: ReadonlySet<number>;
}

type Kind = 'phones' | 'emails' | 'addresses' | 'hours';
const KINDS: readonly Kind[] = ['phones', 'emails', 'addresses', 'hours'];

/** Takes strangers' values out of `facts`. `about`: title, headlines and names of the page. */
export function withoutStrangers(
  facts: Facts,
  page: PageText,
  elements: readonly PageElement[],
  about: string,
): OwnReading {
  const words = fold(about);
  const parts = partsOf(page, elements, words);
  const feet = feetOf(page, words);
  const inMain = ownInMain(facts, parts, page);
  const doubted = new Set<number>();
  const elsewhere = placesOnce(facts, page);
  const venue = venueBlocks(page.blocks);
  const people = rosterBlocks(page.blocks);
  const told = (kind: Kind, hit: Pick<Hit<unknown>, 'at' | 'block'>): Whose | null => {
    if (kind === 'hours') return null;
    const whose = whoseValue(page, hit, words);
    if (people.has(hit.block) && kind !== 'addresses') return worst(whose, 'other');
    if (kind === 'emails') return whose;
    if (kind === 'phones' && venue.has(hit.block)) return worst(whose, 'unsure');
    const called = worst(whose, whosePlace(before(page, hit), words));
    if (kind === 'phones') return called;
    return worst(worst(called, elsewhere.has(hit.at) ? 'other' : null), whoseHall(page, hit, words));
  };
  const kept = Object.fromEntries(
    KINDS.map((kind) => {
      const hits: readonly Pick<Hit<unknown>, 'at' | 'block'>[] = facts[kind];
      const foot = inMain[kind] ? parts.map((whose, at) => worst(whose, feet[at] ?? null)) : parts;
      const called = hits.map((hit) => worst(foot[hit.block], told(kind, hit)));
      const own = called.some((whose, at) => whose === null && isWhole(hits[at], page.blocks));
      return [
        kind,
        hits.filter((hit, at) => {
          const whose = called[at] ?? null;
          if (whose === 'stranger' || (whose === 'other' && own)) return false;
          if (whose === 'event' && OF_AN_EVENT.test(kind) && own) return false;
          if (whose !== null) doubted.add(hit.at);
          return true;
        }),
      ];
    }),
  );
  const sites = facts.sites.filter((hit) => !OTHERS.test(String(whoseWords(before(page, hit), words))));
  return { facts: { ...facts, ...kept, sites }, doubted };
}

/** A town alone is no address that would do instead of another, and what is hidden may not be shown. */
const isWhole = (hit: Partial<Hit<unknown>> | undefined, blocks: readonly Block[]): boolean =>
  blocks[hit?.block ?? -1]?.hidden !== true &&
  !(typeof hit?.value === 'object' && hit.value !== null && 'address_1' in hit.value && hit.value.address_1 === '');

const OTHERS = /^(stranger|other)$/;
/** What an event has of its own: its numbers are mostly the office's. */
const OF_AN_EVENT = /^(?:hours|addresses)$/;

const ORGANIZER = /^(?:organi[sz]ers?|organizador(?:es)?|hosted by|host|presented by)\s*:?$/i;
const VENUE = /^(?:venue|lugar)\s*:?$/i;

/** The blocks under "Venue" where "Organizer" stands too: its number may be the house's, which only lends the room. */
function venueBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const heads = blocks.filter(({ level }) => level > 0);
  if (!heads.some(({ text }) => ORGANIZER.test(text.trim()))) return new Set();
  return new Set(
    heads.flatMap(({ text, index }, at) =>
      VENUE.test(text.trim()) ? blocks.slice(index, heads[at + 1]?.index ?? index + 12).map((one) => one.index) : [],
    ),
  );
}

/** Where hours and a place hold every week, a place named with a single date is where it is that one time. */
function placesOnce({ addresses, hours }: Facts, page: PageText): ReadonlySet<number> {
  const main = addresses.filter((hit) => page.blocks[hit.block]?.region === 'main');
  const once = main.filter((hit) => isOnce(before(page, hit)));
  const regular = hours.some((line) => page.blocks[line.block]?.region === 'main' && !isOnce(line.text));
  return new Set(regular && once.length < main.length ? once.map((hit) => hit.at) : []);
}

/** By the words before it; a short number ("2-1-1") that leads to somebody's web site is only mentioned. */
function whoseValue(page: PageText, hit: Pick<Hit<unknown>, 'at' | 'block'>, about: string): Whose | null {
  const at = hit.at - (page.starts[hit.block] ?? 0);
  const { text, links } = page.blocks[hit.block] ?? { text: '', links: [] };
  const link = links.find(({ start, end }) => start <= at && at < end);
  const short = link && /^https?:/i.test(link.href) && /^\W*(\d\W?){3}$/.test(text.slice(link.start, link.end));
  return short ? 'other' : whoseWords(before(page, hit), about);
}

const RANK: readonly (Whose | null)[] = [null, 'event', 'unsure', 'other', 'stranger'];

const worst = (a: Whose | null | undefined, b: Whose | null): Whose | null =>
  RANK.indexOf(a ?? null) > RANK.indexOf(b) ? (a ?? null) : b;

/** Kinds that the main part has of its own: there the foot's may be the seat's. Hours and mailboxes follow both others. */
function ownInMain(facts: Facts, parts: readonly (Whose | null)[], { blocks }: PageText): Record<Kind, boolean> {
  const has = (hits: readonly Pick<Hit<unknown>, 'block'>[]): boolean =>
    hits.some(({ block }) => parts[block] === null && /^(?:main|aside)$/.test(blocks[block]?.region ?? ''));
  const [phones, addresses] = [has(facts.phones), has(facts.addresses)];
  return { phones, addresses, emails: phones && addresses, hours: phones && addresses };
}

/** Whose each block of the site's foot is: what follows the seat in it is the seat's too. */
function feetOf({ blocks }: PageText, about: string): (Whose | null)[] {
  let foot: Whose | null = null;
  return blocks.map(({ text, region }) => {
    foot = region === 'footer' ? worst(foot, whoseFoot(text, about)) : null;
    return foot;
  });
}

/** The words of the same block before a value; of the block before it where only values stand before this one. */
function before(page: PageText, hit: { readonly at: number; readonly block: number }): string {
  const start = page.starts[hit.block] ?? 0;
  const lead = page.text.slice(Math.max(start, hit.at - 260), hit.at);
  const last = page.blocks[hit.block - 1];
  const told = !/\p{L}/u.test(lead) && last && last.level === 0 && last.row < 0 && !/[.!?]$/.test(last.text);
  return told ? `${last.text.slice(-260)}: ` : lead;
}

/** Whose each block is, by its part of the page and by the headings above it. */
function partsOf({ blocks }: PageText, elements: readonly PageElement[], about: string): (Whose | null)[] {
  const whose: (Whose | null)[] = blocks.map(() => null);
  const mark = (first: number, last: number, as: Whose): void => {
    for (let at = first; at <= last; at++) whose[at] = worst(whose[at], as);
  };
  for (const element of elements) {
    if (element.first < 0 || element.last - element.first > blocks.length * 0.6) continue;
    const as = partOf(element);
    const headline = blocks.slice(element.first, element.last + 1).some((block) => block.level === 1);
    if (as && !headline) mark(element.first, element.last, as);
  }
  for (const block of blocks) {
    if (block.level < 2 || block.text.length > 70) continue;
    const as = whoseHeading(block.text, about, block.region);
    if (!as) continue;
    let last = block.index;
    const end = nearElement(elements, block)?.last ?? blocks.length - 1;
    while (last < end) {
      const next = blocks[last + 1];
      if (!next || next.region !== block.region || (next.level > 0 && next.level <= block.level)) break;
      last++;
    }
    mark(block.index, last, as);
  }
  return whose;
}
