/** Starting from a snapshot where that saves much, and leaving one where the place has none that covers enough. */
import { type BatchName, batchKey } from './batch';
import { besideSnapshot, forkedIn } from './beside-snapshot';
import { Ended } from './ended';
import type { ExchangeProgress } from './exchange';
import type { ChainEnd } from './judge';
import type { Side } from './side';
import { headKey, partKey, readHead, readHeadKey, readPart, type SnapshotHead, writeHead, writePart } from './snapshot';
import type { Transport } from './transport';

/** Fewer batches than this are fetched one by one. */
export const WORTH = 64;
/** Of all that lie somewhere, the last are looked at. */
const MOST_HEADS = 20;

type Ends = ReadonlyMap<string, ChainEnd>;

async function fetched(transport: Transport, key: string, signal: AbortSignal): Promise<Uint8Array | null> {
  const got = await transport.get(key, signal);
  signal.throwIfAborted();
  if (!got.ok) throw new Ended(got.why);
  return got.value;
}

/** The heads that open, of those listed. Throws `Ended`. */
export async function readHeads<Failure>(
  transport: Transport,
  side: Side<Failure>,
  keys: readonly string[],
  signal: AbortSignal,
): Promise<readonly SnapshotHead[]> {
  const heads: SnapshotHead[] = [];
  for (const id of keys.flatMap((key) => readHeadKey(key) ?? []).slice(-MOST_HEADS)) {
    const bytes = await fetched(transport, headKey(id), signal);
    const value = bytes && (await side.openSnapshot(bytes));
    const head = value === null ? null : readHead(id, value);
    if (head) heads.push(head);
  }
  return heads;
}

/** Batches that `head` would save fetching. */
const gain = ({ ends: theirs }: SnapshotHead, ends: Ends): number =>
  [...theirs].reduce((sum, [device, { seq }]) => sum + Math.max(0, seq - (ends.get(device)?.seq ?? 0)), 0);

/** True: `head` reaches over a batch that is next here and does not lie there. */
const bridges = (head: SnapshotHead, ends: Ends, there: ReadonlySet<string>): boolean =>
  [...head.ends].some(([device, { seq }]) => {
    const next = (ends.get(device)?.seq ?? 0) + 1;
    return next <= seq && !there.has(batchKey({ device, seq: next }));
  });

/**
 * Takes in the snapshot that saves most, where one is worth it or tells otherwise what is here. What it brought stays also
 * when it was not whole. `taken`: ids of those that were taken in from this place before; gives them with the new one.
 */
export async function startFromSnapshot<Failure>(
  transport: Transport,
  side: Side<Failure>,
  heads: readonly SnapshotHead[],
  listed: readonly BatchName[],
  taken: readonly string[],
  signal: AbortSignal,
  worth: number,
  progress: (progress: ExchangeProgress) => void,
): Promise<readonly string[]> {
  const ends = new Map(await side.ends());
  const held = await side.held();
  const there = new Set(listed.map(batchKey));
  const tellsOtherwise = (head: SnapshotHead) => !taken.includes(head.id) && forkedIn(head, ends, held).size > 0;
  const good = heads.filter((head) => gain(head, ends) >= worth || bridges(head, ends, there) || tellsOtherwise(head));
  const [best] = good.toSorted((a, b) => gain(b, ends) - gain(a, ends));
  const still = taken.filter((id) => heads.some((head) => head.id === id));
  if (!best) return still;
  const beside = await besideSnapshot(side, best, ends);
  // Where other batches are here under their numbers, nobody will see that its own are missing: they go into new ones.
  const isForked = forkedIn(best, ends, held).size > 0;
  for (let part = 1; part <= best.parts; part += 1) {
    progress({ step: 'receive', done: part - 1, total: best.parts });
    const bytes = await fetched(transport, partKey(best.id, part), signal);
    const value = bytes && (await side.openSnapshot(bytes));
    const changes = value === null ? null : readPart(best.id, part, value);
    if (!changes) return still;
    const kept = await (isForked ? side.takeChanges(changes, signal) : side.takeCarried(changes, signal));
    if (!kept.ok) throw new Ended(kept.why);
    signal.throwIfAborted();
    beside.told(changes);
  }
  await beside.bringAgain();
  const moved = await side.moveEnds(best.ends);
  if (!moved.ok) throw new Ended(moved.why);
  return [...new Set([...still, best.id])];
}

/** True: some batches that are in the records here lie neither there nor here any more, nor in a snapshot there. */
async function onlyHere<Failure>(side: Side<Failure>, ends: Ends, heads: readonly SnapshotHead[], there: Set<string>) {
  const held = new Set((await side.held()).map(batchKey));
  return [...ends].some(([device, { seq: last }]) => {
    const covered = Math.max(0, ...heads.map((head) => head.ends.get(device)?.seq ?? 0));
    for (let seq = covered + 1; seq <= last; seq += 1) {
      const key = batchKey({ device, seq });
      if (!held.has(key) && !there.has(key)) return true;
    }
    return false;
  });
}

/** Leaves a snapshot when what lies there covers less than half, or not what nobody can send any more. Throws `Ended`. */
export async function leaveSnapshot<Failure>(
  transport: Transport,
  side: Side<Failure>,
  heads: readonly SnapshotHead[],
  listed: readonly BatchName[],
  signal: AbortSignal,
  worth: number,
): Promise<void> {
  // Before the log is read: what is in the log then reaches at least as far.
  const ends = new Map([...(await side.ends())].map(([device, { seq, hash }]) => [device, { seq, hash }]));
  const sum = (some: Ends) => [...some.values()].reduce((all, { seq }) => all + seq, 0);
  const covered = Math.max(0, ...heads.map((head) => sum(head.ends)));
  const much = sum(ends) >= worth && sum(ends) >= 2 * covered;
  if (!much && !(await onlyHere(side, ends, heads, new Set(listed.map(batchKey))))) return;
  /** False: this place takes no snapshots. */
  const put = async (key: string, bytes: Uint8Array): Promise<boolean> => {
    const stored = await transport.putIfAbsent(key, bytes, signal);
    signal.throwIfAborted();
    if (!stored.ok && stored.why !== 'not-allowed') throw new Ended(stored.why);
    return stored.ok;
  };
  const id = side.uuid();
  let parts = 0;
  for await (const changes of side.wholeLog()) {
    // A log with a row that does not open cannot speak for all.
    if (!changes) return;
    parts += 1;
    if (!(await put(partKey(id, parts), await side.sealSnapshot(writePart(id, parts, changes))))) return;
  }
  await put(headKey(id), await side.sealSnapshot(writeHead({ id, parts, ends })));
}
