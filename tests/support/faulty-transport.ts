/**
 * A place that misbehaves in every way a network and a careless server can: calls that fail, also after they were carried
 * out; confirmations of what was never stored; listings that are late, doubled and shuffled; bytes that are missing, cut
 * short, altered or somebody else's. What it has once really stored it can also lose (`rollBack`).
 */
import { done, refused } from '../../src/domain/record/result';
import { memoryTransport, type Transport } from '../../src/sync';

export type Fault =
  | 'fails'
  | 'fails-after'
  | 'says-stored'
  | 'late'
  | 'doubled'
  | 'shuffled'
  | 'missing'
  | 'cut-short'
  | 'altered'
  | 'swapped';

export const FAULTS: readonly Fault[] = [
  'fails',
  'fails-after',
  'says-stored',
  'late',
  'doubled',
  'shuffled',
  'missing',
  'cut-short',
  'altered',
  'swapped',
];

export interface FaultyTransport extends Transport {
  /** Loses everything but the first `count` that were stored. */
  rollBack(count: number): void;
  has(key: string): boolean;
}

/** `luck`: the fault of the next call, or null. A fault that does not go with the call does nothing. */
export function faultyTransport(id: string, luck: () => Fault | null): FaultyTransport {
  let epoch = 0;
  let place = memoryTransport(id, String(epoch));

  const damage = (bytes: Uint8Array, fault: Fault | null): Uint8Array => {
    if (fault === 'cut-short') return bytes.slice(0, bytes.length >> 1);
    if (fault !== 'altered') return bytes;
    const changed = bytes.slice();
    const at = (bytes.length * 7) % bytes.length || bytes.length >> 1;
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };

  return {
    id,
    rollBack(count) {
      epoch += 1;
      place = memoryTransport(id, String(epoch), [...place.stored].slice(0, count));
    },
    has: (key) => place.stored.has(key),

    async putIfAbsent(key, bytes, signal) {
      const fault = luck();
      if (fault === 'fails') return refused('unreachable');
      if (fault === 'says-stored') return done('stored');
      const put = await place.putIfAbsent(key, bytes, signal);
      return fault === 'fails-after' ? refused('unreachable') : put;
    },

    async listSince(cursor, signal) {
      const fault = luck();
      if (fault === 'fails') return refused('unreachable');
      const listing = await place.listSince(cursor, signal);
      if (!listing.ok) return listing;
      const { keys } = listing.value;
      // Late: what came last is not told yet, and the cursor stays before it.
      if (fault === 'late') return done({ keys: keys.slice(0, keys.length >> 1), cursor: cursor ?? '', more: false });
      if (fault === 'doubled') return done({ ...listing.value, keys: [...keys, ...keys] });
      return fault === 'shuffled' ? done({ ...listing.value, keys: keys.toReversed() }) : listing;
    },

    async get(key, signal) {
      const fault = luck();
      if (fault === 'fails') return refused('unreachable');
      if (fault === 'missing') return done(null);
      const other = fault === 'swapped' ? [...place.stored.keys()][0] : undefined;
      const got = await place.get(other ?? key, signal);
      return got.ok && got.value ? done(damage(got.value, fault)) : got;
    },
  };
}
