/**
 * Clients of two lists that may be one person. Signs, not a verdict: nothing is put together here, a person looks.
 * Invented sample people are left out, and who is shown under another client already.
 */
import type { Id } from '../record/record';
import type { Client } from './client';
import type { SameSign, Verdict } from './same/compare-clients';
import { createSameIndex } from './same/same-index';
import type { ToldApart } from './same/told-apart';

export type { SameSign };

export interface SamePair {
  readonly one: Client;
  readonly other: Client;
  readonly signs: readonly SameSign[];
}

export const isCompared = ({ sample, replacedBy }: Client): boolean => sample !== true && replacedBy === undefined;

/**
 * Pairs of one of `ones` with one of `others`, the surest first. The two lists may be the same one: each pair is told
 * once then. Pairs of `told` are left out.
 */
export function likelySame(
  ones: Iterable<Client>,
  others: Iterable<Client>,
  told: ToldApart = { has: () => false },
): readonly SamePair[] {
  const index = createSameIndex([...others].filter(isCompared));
  const pairs = new Map<string, SamePair & Verdict>();
  for (const one of [...ones].filter(isCompared))
    for (const { client: other, ...verdict } of index.find(one, one.id)) {
      const key = keyOf(one.id, other.id);
      if (!pairs.has(key) && !told.has(one.id, other.id)) pairs.set(key, { ...verdict, one, other });
    }
  return [...pairs.values()].sort(
    (a, b) => b.points - a.points || (keyOf(a.one.id, a.other.id) < keyOf(b.one.id, b.other.id) ? -1 : 1),
  );
}

const keyOf = (one: Id, other: Id): string => [one, other].sort().join(' ');
