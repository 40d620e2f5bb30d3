/**
 * Whose value is it? Takes from the records of a list what stands in them and is not theirs: the site's own number or
 * mailbox on every card, and another record's value told in a sentence ("… or call Grace Pantry at …").
 */
import type { Block } from '../capture/block';
import type { Facts, Hit } from '../fields/facts';
import { streetKey } from '../fields/street-key';
import { fold } from '../words/fold';
import { isSites, type RecordRange } from './record';

/** The facts without the values that a record only mentions. */
export function ownFacts(facts: Facts, records: readonly RecordRange[], blocks: readonly Block[]): Facts {
  const owners = new Int32Array(blocks.length).fill(-1);
  for (const [at, record] of records.entries()) owners.fill(at, record.first, record.last + 1);
  const around: Around = { owners, records, blocks, names: records.map((record) => fold(record.name?.text ?? '')) };
  return {
    ...facts,
    phones: own(facts.phones, (value) => `${value.number};${value.extension ?? ''}`, around),
    emails: own(facts.emails, (value) => value.toLowerCase(), around),
    addresses: own(facts.addresses, streetKey, around),
  };
}

/** The facts without those in `foreign` blocks (staff, other listings), kind by kind where the page gives others. */
export function withoutForeign(facts: Facts, foreign: ReadonlySet<number>): Facts {
  if (foreign.size === 0) return facts;
  const others = <One extends { readonly block: number }>(hits: readonly One[]): readonly One[] => {
    const left = hits.filter((hit) => !foreign.has(hit.block));
    return left.length > 0 ? left : hits;
  };
  return {
    ...facts,
    phones: others(facts.phones),
    emails: others(facts.emails),
    addresses: others(facts.addresses),
    hours: others(facts.hours),
    sites: facts.sites.filter((hit) => !foreign.has(hit.block)),
  };
}

interface Around {
  /** Record of each block, -1 outside of all. */
  readonly owners: Int32Array;
  readonly records: readonly RecordRange[];
  readonly blocks: readonly Block[];
  readonly names: readonly string[];
}

/**
 * From so many records on, a value that the site's own parts show too is the publisher's, if these records mostly have
 * one of their own beside it; branches of one organization have only the shared one, and keep it.
 */
const MANY = 3;
const PROSE = 90;

function own<T>(hits: readonly Hit<T>[], key: (value: T) => string, around: Around): readonly Hit<T>[] {
  const { owners, blocks } = around;
  const holders = new Map<string, Set<number>>();
  const kinds = new Map<number, Set<string>>();
  const outside = new Set<string>();
  for (const hit of hits) {
    const owner = owners[hit.block] ?? -1;
    const value = key(hit.value);
    if (owner < 0) {
      if (isSites(blocks[hit.block]?.region ?? 'main') || blocks[hit.block]?.region === 'aside') outside.add(value);
      continue;
    }
    put(holders, value, owner);
    put(kinds, owner, value);
  }
  const publishers = (value: string): boolean => {
    const holding = [...(holders.get(value) ?? [])];
    const besides = holding.filter((owner) => (kinds.get(owner)?.size ?? 0) > 1).length;
    return outside.has(value) && holding.length >= MANY && besides * 2 >= holding.length;
  };
  return hits.filter((hit) => {
    const owner = owners[hit.block] ?? -1;
    if (owner < 0) return true;
    const value = key(hit.value);
    return !publishers(value) && !toldOfAnother(hit, owner, around, (holders.get(value)?.size ?? 0) > 1);
  });
}

/** A sentence that names another record, or a value that another record states by itself, told in running text. */
function toldOfAnother(hit: Hit<unknown>, owner: number, { blocks, names }: Around, shared: boolean): boolean {
  const block = blocks[hit.block];
  if (!block || block.text.length < PROSE || block.level > 0) return false;
  const text = fold(block.text);
  const named = names.some(
    (name, at) => at !== owner && name.length > 8 && name !== names[owner] && text.includes(name),
  );
  return named && (shared || !text.includes(names[owner] ?? ''));
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
