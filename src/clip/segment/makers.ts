/** Whoever made the site: links behind "Site design by", and every other link to the same host (a logo beside it). */
import type { Block } from '../capture/block';
import { fold } from '../words/fold';
import { hostOf } from './evidence';

const MAKER =
  /\b(site|website|theme|template|designed|developed|powered|hosted|built|created|maintained)( (and|&) \w+)? (by|:)?\s*$|\b(?:web ?)?(design|developer|development|hosting|host|master)( (and|&) \w+)? ?(by|:)\s*$/;

/** True when the words before a link say that it leads to the site's maker. */
export const namesMaker = (before: string): boolean => MAKER.test(fold(before.slice(-40)).trimEnd());

/** Hosts that a page's foot calls its maker's. The last blocks of a page are its foot, marked as one or not. */
export function makersOf(blocks: readonly Block[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const { text, links, region, index } of blocks) {
    if (region !== 'footer' && index < blocks.length - FOOT) continue;
    for (const { start, href } of links) {
      const host = /^https?:/i.test(href) && namesMaker(text.slice(0, start)) ? hostOf(href) : '';
      if (host !== '') hosts.add(host);
    }
  }
  return hosts;
}

const FOOT = 12;
