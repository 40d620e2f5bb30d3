/**
 * A snapshot may speak of other batches than those that are here under the same numbers: the database of their device was
 * copied or set back, and both went on (see `mend-forks.ts`). Whoever starts from that snapshot never asks for these
 * numbers again, so what it does not say of ours is brought in anew.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { type BatchName, batchKey } from './batch';
import { Ended } from './ended';
import type { ChainEnd } from './judge';
import { openedBatch } from './look-at';
import type { Held, Side } from './side';
import type { SnapshotHead } from './snapshot';

type Ends = ReadonlyMap<string, ChainEnd>;

/** Batches opened at a time. */
const WINDOW = 64;

/** A change is known by its id, in the form of the log. */
const nameOf = (change: Json): string => {
  const { id } = (change ?? {}) as { readonly id?: Json };
  return typeof id === 'string' ? id : canonicalJson(change);
};

/** Devices that have another batch here under the last number the snapshot covers. */
export function forkedIn(head: SnapshotHead, ends: Ends, held: readonly Held[]): ReadonlySet<string> {
  const here = new Map(held.map((one) => [batchKey(one), one.hash]));
  const differs = ([device, { seq, hash }]: readonly [string, ChainEnd]): boolean => {
    const end = ends.get(device);
    const own = here.get(batchKey({ device, seq })) ?? (end?.seq === seq ? end.hash : hash);
    return own !== hash;
  };
  return new Set([...head.ends].filter(differs).map(([device]) => device));
}

export interface Beside {
  /** These are in the snapshot. */
  told(changes: readonly Json[]): void;
  /** After all of them were told: brings in again what is in none. */
  bringAgain(): Promise<void>;
}

/** What is held of the devices that the snapshot moves or tells otherwise, before it is taken in. Throws `Ended`. */
export async function besideSnapshot<Failure>(side: Side<Failure>, head: SnapshotHead, ends: Ends): Promise<Beside> {
  const all = await side.held();
  const forked = forkedIn(head, ends, all);
  const covered = (device: string): number => head.ends.get(device)?.seq ?? 0;
  const isMoved = (device: string) => forked.has(device) || covered(device) > (ends.get(device)?.seq ?? 0);
  const held = all.filter(({ device, seq }) => isMoved(device) && seq <= covered(device));
  const untold = new Map<string, BatchName>();
  for (let at = 0; at < held.length; at += WINDOW) {
    for (const one of await side.bytesOf(held.slice(at, at + WINDOW))) {
      const opened = await openedBatch(side, one, one.bytes);
      for (const change of opened?.changes ?? []) {
        const before = untold.get(nameOf(change));
        if (!before) untold.set(nameOf(change), { device: one.device, seq: one.seq });
      }
    }
  }
  return {
    told(changes) {
      for (const change of changes) untold.delete(nameOf(change));
    },

    async bringAgain() {
      const from = new Map([...forked].map((device) => [device, covered(device)]));
      for (const { device, seq } of untold.values()) from.set(device, Math.min(seq, from.get(device) ?? seq));
      for (const [device, seq] of from) {
        const made = await side.makeAgain(device, seq);
        if (!made.ok) throw new Ended(made.why);
        await side.quarantine({ device, seq }, 'two-under-one-number');
      }
    },
  };
}
