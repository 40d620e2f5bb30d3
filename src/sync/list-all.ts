/** What a place has, page after page. Keys that mean nothing here are left alone. */
import { type BatchName, batchKey, readBatchKey } from './batch';
import { Ended } from './ended';
import type { Transport } from './transport';

export interface Listed {
  /** Each once, by device and number. */
  readonly batches: readonly BatchName[];
  readonly others: readonly string[];
  readonly cursor: string;
}

/** A place that never comes to an end is left after this many pages. */
const MOST_PAGES = 10_000;
const LONGEST_CURSOR = 1_000;

/** Throws `Ended`. */
export async function listAll(transport: Transport, from: string | null, signal: AbortSignal): Promise<Listed> {
  const batches = new Map<string, BatchName>();
  const others = new Set<string>();
  let cursor = from;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const listing = await transport.listSince(cursor, signal);
    signal.throwIfAborted();
    if (!listing.ok) throw new Ended(listing.why);
    for (const key of listing.value.keys) {
      const name = readBatchKey(key);
      if (name) batches.set(key, name);
      else others.add(key);
    }
    cursor = listing.value.cursor;
    if (!listing.value.more || cursor.length > LONGEST_CURSOR) break;
  }
  const inOrder = [...batches.values()].sort((a, b) => (batchKey(a) < batchKey(b) ? -1 : 1));
  return { batches: inOrder, others: [...others], cursor: (cursor ?? '').slice(0, LONGEST_CURSOR) };
}
