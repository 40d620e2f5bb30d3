/**
 * "Nearby listings", "Related resources", "You may also like": boxes below a page about one resource that name others.
 * What stands there is neither the resource's nor a list to choose from.
 */
import type { Block } from '../capture/block';
import type { Facts } from '../fields/facts';
import { fold } from '../words/fold';

const NEARBY =
  /^(((nearby|related|similar|other|more|recent|featured|popular) ([\p{L}-]+ ){0,3}(listings?|resources|locations|organi[sz]ations|agencies|providers|programs|pantries|shelters|clinics|services|places|results)( (near|in|nearby|from|you)\b.{0,40})?)|(you|others?) (may|might|could) (also|be)\b.{0,30}|people (also|who)\b.{0,40}|see also|in the same (city|area|category|county)|(lugares|recursos|servicios|organizaciones) (cercan[oa]s|relacionad[oa]s|similares)|tambien te puede .{0,20})\s*:?$/u;

/**
 * "If you are in a crisis, these can help", "Emergency numbers": whom to call instead, below the page's own contact. A
 * directory has such a part as well, and there it is a part like any other.
 */
const EMERGENCY =
  /\b((if|when) (you|someone|anyone)\b.{0,60}\b(crisis|emergenc\w+|danger|suicid\w+)|in (a|an|case of) (crisis|emergency)|(crisis|emergency|suicide)( (and|or) \w+)? (resources|numbers|contacts|lines|hotlines|help|services)|national (hot|help)lines|si (estas|esta|usted|alguien)\b.{0,40}\b(crisis|emergencia|peligro)|(lineas|numeros|telefonos) de (crisis|emergencia))\b/;
const EMERGENCY_LENGTH = 220;

/** The blocks of such boxes. None where the page says nothing of its own above them: then they are what it is about. */
export function nearbyBlocks(blocks: readonly Block[], facts: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  let level = 0;
  for (const block of blocks) {
    const heading = block.level > 0;
    if (heading && level > 0 && block.level <= level) level = 0;
    if (heading && level === 0 && isAside(block, blocks, facts)) level = block.level;
    if (block.region === 'footer' || block.region === 'nav') level = 0;
    if (level > 0) found.add(block.index);
  }
  return found;
}

function isAside(block: Block, blocks: readonly Block[], facts: Facts): boolean {
  const words = fold(block.text).trim();
  if (NEARBY.test(words)) return hasOwn(block.index, blocks, facts);
  return (
    block.level > 1 &&
    words.length <= EMERGENCY_LENGTH &&
    EMERGENCY.test(words) &&
    hasOneOwn(block.index, blocks, facts)
  );
}

/** One resource's contact in the main part above: a mailbox or an address beside hardly more than one number. */
function hasOneOwn(before: number, blocks: readonly Block[], facts: Facts): boolean {
  const above = <One extends { readonly block: number }>(hits: readonly One[]): readonly One[] =>
    hits.filter((hit) => hit.block < before && blocks[hit.block]?.region === 'main');
  const numbers = new Set(above(facts.phones).map(({ value }) => value.number));
  const streets = above(facts.addresses).length;
  return numbers.size > 0 && numbers.size <= 2 && streets <= 1 && streets + above(facts.emails).length > 0;
}

/** An address or number in the main part above. */
const hasOwn = (before: number, blocks: readonly Block[], facts: Facts): boolean =>
  [facts.addresses, facts.phones].some((hits) =>
    hits.some((hit) => hit.block < before && blocks[hit.block]?.region === 'main'),
  );
