/**
 * The town that stands as a heading over places of a list ("Redlands", "City of Elmford", "SALEM, OR"), in the addresses
 * there that do not say theirs. A heading is believed to be a town where an address of the page is in that town, or where
 * other headings of its kind are; never where the places below it only say others.
 */
import type { AddressValue, Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { STATE } from '../addresses/regions';
import type { Block } from '../capture/block';
import { confident, SIGN } from '../draft/confidence';
import type { RecordRange } from '../segment/record';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { isGenericName } from '../words/name-words';

const AROUND = new RegExp(
  String.raw`^(?:(?:city|town|village) of |in )|(?: (?:area|city limits))?(?:,? ${STATE})?\s*:?$`,
  'giu',
);
/** A town whatever it is called, where its neighbours are towns. */
const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u;
const WIDE = /^(?:state|county|city|nation)-?wide$|^(?:regional|national|online|mobile|virtual|other)\b/i;
/** So many headings that are towns make the others of their level towns. */
const SEVERAL = 2;
const INFERRED = 0.85;

interface Town {
  readonly city: string;
  readonly state: string;
}

/** `drafts` of `records` with the town above each in its addresses without one. */
export function withTownAbove(
  drafts: readonly ResourceDraft[],
  records: readonly RecordRange[],
  blocks: readonly Block[],
): ResourceDraft[] {
  if (!drafts.some(({ addresses }) => addresses.some(isTownless))) return [...drafts];
  const heads = headsOf(records.slice(0, drafts.length), blocks);
  const said = new Map<string, Town>();
  for (const { value } of drafts.flatMap(({ addresses }) => addresses))
    if (value.city !== '') said.set(fold(value.city), { city: value.city, state: value.state_province });
  const below = new Map<Block, Set<string>>();
  drafts.forEach(({ addresses }, nth) => {
    const head = heads[nth];
    if (!head) return;
    const towns = below.get(head) ?? new Set();
    for (const { value } of addresses) if (value.city !== '') towns.add(fold(value.city));
    below.set(head, towns);
  });
  const proven = [...below].filter(([head, towns]) => towns.size === 1 && towns.has(fold(bare(head))));
  const states = new Set([...said.values()].map(({ state }) => state));
  const townOf = (head: Block | null): Town | null => {
    const towns = (head && below.get(head)) ?? new Set();
    if (!head || (towns.size > 0 && !towns.has(fold(bare(head))))) return null;
    const known = said.get(fold(bare(head)));
    if (known) return known;
    const like = [...below.keys()].filter(({ level }) => level === head.level);
    const one =
      proven.length >= SEVERAL &&
      proven.length * 2 >= like.length &&
      proven.every(([other]) => other.level === head.level);
    if (!one || !TOWN.test(bare(head)) || isGenericName(bare(head)) || !isSpecific(bare(head)) || WIDE.test(bare(head)))
      return null;
    return { city: written(bare(head)), state: states.size === 1 ? ([...states][0] ?? '') : '' };
  };
  return drafts.map((draft, nth) => {
    const town = draft.addresses.some(isTownless) ? townOf(heads[nth] ?? null) : null;
    return town
      ? { ...draft, addresses: draft.addresses.map((one) => (isTownless(one) ? inTown(one, town) : one)) }
      : draft;
  });
}

const isTownless = ({ value }: Found<AddressValue>): boolean => /\d/.test(value.address_1) && value.city === '';

/** "LONE PINE" is Lone Pine. */
const written = (town: string): string =>
  /\p{Ll}/u.test(town) ? town : town.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());

const bare = ({ text }: Block): string => text.trim().replace(AROUND, '').trim();

/** The heading over each record that names none of them, null for none. */
function headsOf(records: readonly RecordRange[], blocks: readonly Block[]): (Block | null)[] {
  const names = new Set(records.map(({ name }) => name?.block));
  let head: Block | null = null;
  let at = 0;
  return records.map(({ first }) => {
    for (; at < first; at++) {
      const block = blocks[at] as Block;
      if (block.level > 0 && !names.has(at)) head = block;
    }
    return head;
  });
}

const inTown = (one: Found<AddressValue>, { city, state }: Town): Found<AddressValue> => ({
  ...one,
  value: { ...one.value, city, state_province: one.value.state_province || state },
  confidence: Math.min(confident(one.confidence + SIGN.town), INFERRED),
});
