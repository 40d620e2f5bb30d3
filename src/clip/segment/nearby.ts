/**
 * "Nearby listings", "Related resources", "You may also like": boxes below a page about one resource that name others.
 * What stands there is neither the resource's nor a list to choose from.
 */
import type { Block } from '../capture/block';
import type { Facts } from '../fields/facts';
import { fold } from '../words/fold';

const NEARBY =
  /^(((nearby|related|similar|other|more|recent|featured|popular) ([\p{L}-]+ ){0,3}(listings?|resources|locations|organi[sz]ations|agencies|providers|programs|pantries|shelters|clinics|services|places|results)( (near|in|nearby|from|you)\b.{0,40})?)|(you|others?) (may|might|could) (also|be)\b.{0,30}|people (also|who)\b.{0,40}|see also|in the same (city|area|category|county)|(lugares|recursos|servicios|organizaciones) (cercan[oa]s|relacionad[oa]s|similares)|tambien te puede .{0,20})\s*:?$/u;

/** The blocks of such boxes. None where the page says nothing of its own above them: then they are what it is about. */
export function nearbyBlocks(blocks: readonly Block[], facts: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  let level = 0;
  for (const block of blocks) {
    const heading = block.level > 0;
    if (heading && level > 0 && block.level <= level) level = 0;
    if (heading && level === 0 && NEARBY.test(fold(block.text).trim()) && hasOwn(block.index, blocks, facts))
      level = block.level;
    if (block.region === 'footer' || block.region === 'nav') level = 0;
    if (level > 0) found.add(block.index);
  }
  return found;
}

/** An address or number in the main part above. */
const hasOwn = (before: number, blocks: readonly Block[], facts: Facts): boolean =>
  [facts.addresses, facts.phones].some((hits) =>
    hits.some((hit) => hit.block < before && blocks[hit.block]?.region === 'main'),
  );
