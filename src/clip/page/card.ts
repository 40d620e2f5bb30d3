/**
 * The card of somebody else on a page that only writes about them: a heading that names a body, under it the page's
 * numbers and addresses, and a web site, labelled as such, that is not the one being read.
 */
import type { PageContext } from '../draft/context';
import { websiteHosts } from '../draft/website';
import type { Hit } from '../fields/facts';
import { streetKey } from '../fields/street-key';
import { overContacts } from '../name/from-text';
import { nameSimilarity } from '../words/fold';

/**
 * The heading of the one card that holds the contacts of the main part, null where there is none. `sites` are what the
 * site calls itself; its address tells nothing, for a guide to courts has the word in its own.
 */
export function cardOf(context: PageContext, sites: readonly string[]): string | null {
  const { blocks, facts, home } = context;
  if (home === '') return null;
  const at = [...first(facts.phones, (value) => value.number), ...first(facts.addresses, (value) => streetKey(value))];
  const heading = overContacts(blocks, at)[0];
  if (!heading || sites.some((site) => nameSimilarity(site, heading.text) >= ALIKE)) return null;
  const level = blocks[heading.block]?.level ?? 0;
  let last = heading.block;
  for (let next = blocks[last + 1]; next; next = blocks[last + 1]) {
    if (next.region !== 'main' || (next.level > 0 && next.level <= level)) break;
    last++;
  }
  return websiteHosts(context, { first: heading.block, last }).length > 0 ? heading.text : null;
}

const ALIKE = 0.5;

/** Blocks of the first place of each value: questions and answers below repeat it. */
function first<T>(hits: readonly Hit<T>[], key: (value: T) => string): number[] {
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    const own = key(hit.value);
    if (seen.has(own)) return [];
    seen.add(own);
    return [hit.block];
  });
}
