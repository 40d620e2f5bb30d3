/**
 * Two databases gave out the same numbers: one is a copy of the other, or was set back, and both went on. Neither's
 * batches can lie where the other's are, nor follow them. So whoever holds the one and meets the other brings the
 * changes of both in again under an id of its own; each change counts once, however often it comes. The device whose
 * numbers they are goes on under another id.
 */
import type { Json } from '../domain/record/json';
import { type BatchName, batchKey } from './batch';
import { Ended } from './ended';
import { lookAt, type Opened } from './look-at';
import type { Held, Side } from './side';
import { takeWaiting } from './take-waiting';
import type { Transport } from './transport';

export interface LookAgain {
  /** What was held up to there has been compared with this place before. */
  readonly compared: number;
  /** From there on some are looked at again. */
  readonly looked: number;
  /** How many. */
  readonly again: number;
}

export interface Forks {
  /** Devices of which something else lies there than here, with the lowest number seen that tells. */
  readonly devices: ReadonlyMap<string, number>;
  /** Where looking again goes on next time. */
  readonly looked: number;
}

/**
 * Batches are chained, so the last that both have tells whether all is the same; a place that lost some and was given
 * others in their stead shows it to those who look again. Throws `Ended`.
 */
export async function findForks<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly BatchName[],
  { compared, looked, again }: LookAgain,
  signal: AbortSignal,
): Promise<Forks> {
  const there = new Set(listed.map(batchKey));
  const common = (await side.held()).filter((one) => there.has(batchKey(one)));
  const last = new Map<string, Held>();
  for (const one of common) if (one.seq > (last.get(one.device)?.seq ?? 0)) last.set(one.device, one);
  const turn = common.filter(({ lsn }) => lsn > looked).slice(0, again);
  const devices = new Map<string, number>();
  for (const one of new Set([...[...last.values()].filter(({ lsn }) => lsn > compared), ...turn])) {
    const theirs = await lookAt(transport, side, one, signal);
    if (theirs && theirs.hash !== one.hash)
      devices.set(one.device, Math.min(one.seq, devices.get(one.device) ?? one.seq));
  }
  // From the beginning again after the last.
  return { devices, looked: turn.length < again ? 0 : (turn.at(-1)?.lsn ?? 0) };
}

interface Fork {
  /** From this number on ours are brought in again; absent where nothing here is beside what lies there. */
  readonly from?: number;
  readonly changes: readonly Json[];
}

/** Downwards, from what lies there beyond ours to the last that is common below number `differs`. Throws `Ended`. */
async function compare<Failure>(
  transport: Transport,
  side: Side<Failure>,
  beyond: readonly BatchName[],
  ours: readonly Held[],
  differs: number,
  signal: AbortSignal,
): Promise<Fork> {
  const changes: Json[] = [];
  /** What lies there, of the last number looked at that lies there. */
  let above: (BatchName & Opened) | undefined;
  let from: number | undefined;
  let floor = differs;
  const all: readonly (BatchName & { readonly hash?: string })[] = [...beyond, ...ours];
  for (const one of all) {
    const own = one.hash;
    const theirs = await lookAt(transport, side, one, signal);
    const isNamed = above?.seq === one.seq + 1 && above.prev !== null;
    if (own && (!theirs || theirs.hash === own)) {
      if (isNamed && above?.prev !== own) {
        // What follows ours there has ours before it. Else both may lie there mixed, and nobody knows from where on.
        from = ours.at(-1)?.seq ?? one.seq;
        floor = 0;
      } else if ((isNamed || theirs) && one.seq < floor) break;
    } else if (own) from = Math.min(from ?? one.seq, one.seq);
    if (!theirs) continue;
    if (theirs.hash !== own) changes.push(...theirs.changes);
    above = { device: one.device, seq: one.seq, ...theirs };
  }
  return { ...(from !== undefined && { from }), changes };
}

const downwards = <One extends BatchName>(batches: readonly One[], device: string): readonly One[] =>
  batches.filter((one) => one.device === device).sort((a, b) => b.seq - a.seq);

/** `differs`: the lowest number seen under which something else lies there; by default none was. Throws `Ended`. */
export async function mendFork<Failure>(
  transport: Transport,
  side: Side<Failure>,
  device: string,
  listed: readonly BatchName[],
  signal: AbortSignal,
  differs = Number.POSITIVE_INFINITY,
): Promise<void> {
  const ours = downwards(await side.held(), device);
  const beyond = downwards(listed, device).filter(({ seq }) => seq > (ours[0]?.seq ?? 0));
  const { from, changes } = await compare(transport, side, beyond, ours, differs, signal);
  const taken = await side.takeChanges(changes, signal);
  if (!taken.ok) throw new Ended(taken.why);
  signal.throwIfAborted();
  const waiting = (await side.parked()).filter((one) => one.device === device);
  const said = await takeWaiting(side, waiting, signal);
  if (!said.ok) throw new Ended(said.why);
  signal.throwIfAborted();
  if (from === undefined) return;
  await side.unpark(said.value);
  const again = await side.makeAgain(device, from);
  if (!again.ok) throw new Ended(again.why);
  await side.quarantine({ device, seq: from }, 'two-under-one-number');
}
