/**
 * Two databases gave out the same numbers: one is a copy of the other, or was set back, and both went on. Neither's
 * batches can lie where the other's are, nor follow them. So whoever holds the one and meets the other brings the
 * changes of both in again under an id of its own; each change counts once, however often it comes. The device whose
 * numbers they are goes on under another id.
 */
import type { Json } from '../domain/record/json';
import { type BatchName, batchKey, readBatch } from './batch';
import { readBody } from './batch-body';
import { Ended } from './ended';
import { hex } from './hex';
import type { Held, Side } from './side';
import type { Transport } from './transport';

interface Theirs {
  readonly same: boolean;
  readonly changes: readonly Json[];
}

/** Null: these bytes are no batch of this vault, or were altered. */
async function changesIn<Failure>(
  side: Side<Failure>,
  name: BatchName,
  bytes: Uint8Array,
): Promise<readonly Json[] | null> {
  const read = readBatch(name, bytes);
  const opened = read.ok && read.value.header.vault === side.vaultId ? await side.open(read.value) : null;
  const body = opened?.ok ? readBody(opened.value) : null;
  return body?.ok ? body.value.changes : null;
}

/** What lies there under a name; null: nothing, or nothing that opens. Throws `Ended`. */
async function lookAt<Failure>(
  transport: Transport,
  side: Side<Failure>,
  name: BatchName,
  ours: string | undefined,
  signal: AbortSignal,
): Promise<Theirs | null> {
  const got = await transport.get(batchKey(name), signal);
  if (!got.ok) throw new Ended(got.why);
  if (!got.value) return null;
  if (hex(await side.sha256(got.value)) === ours) return { same: true, changes: [] };
  const changes = await changesIn(side, name, got.value);
  return changes && { same: false, changes };
}

/**
 * Devices of which something else lies there than here. Batches are chained, so the last that both have tells. `compared`:
 * what was held up to there has been compared with this place before. Throws `Ended`.
 */
export async function findForks<Failure>(
  transport: Transport,
  side: Side<Failure>,
  listed: readonly BatchName[],
  compared: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const there = new Set(listed.map(batchKey));
  const last = new Map<string, Held>();
  for (const one of await side.held()) {
    if (there.has(batchKey(one)) && one.seq > (last.get(one.device)?.seq ?? 0)) last.set(one.device, one);
  }
  const forked: string[] = [];
  for (const one of last.values()) {
    if (one.lsn <= compared) continue;
    if ((await lookAt(transport, side, one, one.hash, signal))?.same === false) forked.push(one.device);
  }
  return forked;
}

/** Throws `Ended`. */
export async function mendFork<Failure>(
  transport: Transport,
  side: Side<Failure>,
  device: string,
  listed: readonly BatchName[],
  signal: AbortSignal,
): Promise<void> {
  const ours = (await side.held()).filter((one) => one.device === device).sort((a, b) => b.seq - a.seq);
  const theirs: Json[] = [];
  let first: Held | undefined;
  for (const one of ours) {
    const looked = await lookAt(transport, side, one, one.hash, signal);
    if (looked?.same) break;
    if (!looked) continue;
    first = one;
    theirs.unshift(...looked.changes);
  }
  if (!first) return;
  const last = ours[0]?.seq ?? 0;
  for (const name of listed.filter((one) => one.device === device && one.seq > last)) {
    theirs.push(...((await lookAt(transport, side, name, undefined, signal))?.changes ?? []));
  }
  const waiting = (await side.parked()).filter((one) => one.device === device);
  for (const one of await side.parkedBytes(waiting)) theirs.push(...((await changesIn(side, one, one.bytes)) ?? []));
  const taken = await side.takeChanges(theirs, signal);
  if (!taken.ok) throw new Ended(taken.why);
  await side.unpark(waiting);
  const again = await side.makeAgain(device, first.seq);
  if (!again.ok) throw new Ended(again.why);
  await side.quarantine({ device, seq: first.seq }, 'two-under-one-number');
}
