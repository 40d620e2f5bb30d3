/**
 * One exchange between this replica and one place. In order: the place says what it has; a copied or set-back
 * database is noticed; what is missing here is fetched and taken in; what was written here becomes batches; what is
 * missing there is sent, other devices' batches as well. Promises: may be stopped or fail anywhere and be run again; two replicas that
 * both reach a place which keeps what it is given end with the same records; a place that lost something is given it
 * again; nothing that is missing there is taken for deleted.
 */
import { type BatchName, batchKey } from './batch';
import { Ended } from './ended';
import { listAll } from './list-all';
import { findForks, mendFork } from './mend-forks';
import { type SendFrom, type SendHeard, sendMissing } from './send-missing';
import { leaveKeyset, takeKeysets } from './share-keyset';
import { leaveSnapshot, readHeads, startFromSnapshot, WORTH } from './share-snapshots';
import type { Arrived, Side } from './side';
import { type Taken, takeIn } from './take-in';
import type { Transport, TransportFailure } from './transport';

export interface ExchangeCounts {
  /** Batches put into the records here. */
  readonly received: number;
  /** Batches that wait for one before them. */
  readonly parked: number;
  /** Batches refused; the reasons are with the devices. */
  readonly refused: number;
  /** Batches left there. */
  readonly sent: number;
}

export type ExchangeOutcome<Failure> =
  | (ExchangeCounts & { readonly kind: 'done' })
  /** By the signal. What was exchanged until then stays. */
  | (ExchangeCounts & { readonly kind: 'stopped' })
  /** 'other-vault': what lies there belongs to another vault, and nothing was sent. */
  | (ExchangeCounts & { readonly kind: 'failed'; readonly why: TransportFailure | 'other-vault' | Failure });

export interface ExchangeProgress {
  readonly step: 'list' | 'receive' | 'make' | 'send';
  readonly done: number;
  readonly total: number;
}

export interface ExchangeOptions {
  readonly signal: AbortSignal;
  /** True: the whole list is asked for, so that what the place lost is noticed. */
  readonly full: boolean;
  readonly progress?: (progress: ExchangeProgress) => void;
  /** From how many batches on a snapshot is worth it. */
  readonly worth?: number;
  /** When all is looked at: how many of the batches that both have are compared again, in turn. */
  readonly again?: number;
}

/** Batches compared again at a full look: few, in turn, so that a long history is gone through once in a while. */
const AGAIN = 8;

/** Batches fetched at a time. */
const WINDOW = 16;

export async function syncOnce<Failure>(
  transport: Transport,
  side: Side<Failure>,
  { signal, full, progress = () => undefined, worth = WORTH, again = AGAIN }: ExchangeOptions,
): Promise<ExchangeOutcome<Failure>> {
  const counts = { received: 0, parked: 0, refused: 0, sent: 0 };
  let foreign = 0;
  const add = (taken: Taken): void => {
    counts.received += taken.applied;
    counts.parked += taken.parked;
    counts.refused += taken.refused;
    foreign += taken.foreign;
  };
  try {
    progress({ step: 'list', done: 0, total: 0 });
    const note = await side.recall(transport.id);
    const asked = full ? null : (note?.cursor ?? null);
    const listed = await listAll(transport, asked, signal);
    await takeKeysets(transport, side, listed.others, signal);
    const heads = asked === null ? await readHeads(transport, side, listed.others, signal) : [];
    const before = note?.taken ?? [];
    const taken =
      asked === null
        ? await startFromSnapshot(transport, side, heads, listed.batches, before, signal, worth, progress)
        : before;

    const sent = note?.sent ?? 0;
    // A place may have confirmed what it never kept: when all is looked at, nothing counts as compared.
    const compared = asked === null ? 0 : sent;
    const look = { compared, looked: note?.looked ?? 0, again: asked === null ? again : 0 };
    const forks = await findForks(transport, side, listed.batches, look, signal);
    const rest = listed.batches.filter(({ device }) => !forks.devices.has(device));

    const { missed, broken } = await receive(transport, side, rest, signal, progress, add);
    for (const device of new Set([...forks.devices.keys(), ...broken])) {
      await mendFork(transport, side, device, listed.batches, signal, forks.devices.get(device));
      signal.throwIfAborted();
    }
    // Another vault's place: nothing of ours belongs there.
    if (foreign > 0) return { kind: 'failed', why: 'other-vault', ...counts };
    // Only now: what was restored from a backup may just have come in the batch of another device.
    const made = await side.make(signal, progress);
    if (!made.ok) return { kind: 'failed', why: made.why, ...counts };
    signal.throwIfAborted();
    const reached = await send(transport, side, { listed: listed.batches, all: asked === null, sent }, signal, {
      progress,
      stored: () => {
        counts.sent += 1;
      },
    });
    await leaveKeyset(transport, side, listed.others, signal);
    if (asked === null) await leaveSnapshot(transport, side, heads, listed.batches, signal, worth);
    const looked = asked === null ? forks.looked : look.looked;
    await side.remember(transport.id, { cursor: missed ? asked : listed.cursor, sent: reached, looked, taken });
    return { kind: 'done', ...counts };
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped', ...counts };
    if (error instanceof Ended) return { kind: 'failed', why: error.why as TransportFailure | Failure, ...counts };
    throw error;
  }
}

/** Sends; where something else turns out to lie under a number of ours, ours is brought in again and sent as well. */
async function send<Failure>(
  transport: Transport,
  side: Side<Failure>,
  from: SendFrom,
  signal: AbortSignal,
  heard: SendHeard,
): Promise<number> {
  const mended = new Set<string>();
  for (;;) {
    const { reached, forked } = await sendMissing(transport, side, from, signal, heard);
    const fresh = [...forked].filter(([device]) => !mended.has(device));
    if (fresh.length === 0) return reached;
    for (const [device, differs] of fresh) {
      await mendFork(transport, side, device, from.listed, signal, differs);
      mended.add(device);
    }
  }
}

/** Fetches what is not here, a window at a time, and takes it in. `missed`: something listed could not be had. */
async function receive<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly BatchName[],
  signal: AbortSignal,
  progress: (progress: ExchangeProgress) => void,
  add: (taken: Taken) => void,
): Promise<{ readonly missed: boolean; readonly broken: readonly string[] }> {
  const ends = await side.ends();
  const waiting = new Set((await side.parked()).map(batchKey));
  const wanted = listed.filter((name) => name.seq > (ends.get(name.device)?.seq ?? 0) && !waiting.has(batchKey(name)));
  let missed = false;
  const broken = new Set<string>();
  const fetch = (at: number): Promise<readonly (Arrived | null)[]> => {
    const window = Promise.all(
      wanted.slice(at, at + WINDOW).map(async (name): Promise<Arrived | null> => {
        const got = await transport.get(batchKey(name), signal);
        if (!got.ok) throw new Ended(got.why);
        return got.value && { ...name, bytes: got.value };
      }),
    );
    // What fails is told when its turn comes, unless something before it failed.
    window.catch(() => undefined);
    return window;
  };
  let coming = fetch(0);
  // Once also for nothing: what waits here may have become due, or openable.
  for (let at = 0; at === 0 || at < wanted.length; at += WINDOW) {
    progress({ step: 'receive', done: at, total: wanted.length });
    const fetched = await coming;
    // The next ones come while these are taken in.
    coming = fetch(at + WINDOW);
    signal.throwIfAborted();
    const arrived = fetched.filter((one) => one !== null);
    missed ||= arrived.length < fetched.length;
    const taken = await takeIn(side, arrived, signal);
    if (!taken.ok) throw new Ended(taken.why);
    add(taken.value);
    for (const device of taken.value.broken) broken.add(device);
    missed ||= taken.value.refused > taken.value.broken.length;
    signal.throwIfAborted();
  }
  progress({ step: 'receive', done: wanted.length, total: wanted.length });
  return { missed, broken: [...broken] };
}
