/**
 * Batches of other devices into the records: log, derived rows, chain ends, clock, and the batches themselves for passing
 * on, in one transaction; taken in when it is complete.
 */
import { done, type Result } from '../../domain/record/result';
import type { ChainEnd, Ready } from '../../sync';
import type { WriteFailure } from '../app';
import { redrawDevice } from '../data/device';
import { applySlice, clockAfter, readForeign, Tally } from '../data/merge';
import type { Present } from '../data/present';
import type { Plan } from '../data/write-path';
import { chainRow, chainsByDevice } from './chains';
import type { SideDeps } from './local-side';
import { refusalKey } from './notes';

/** Those that still follow: another window may have taken some in meanwhile. */
function following(ends: ReadonlyMap<string, ChainEnd>, ready: readonly Ready[]) {
  const seqs = new Map([...ends].map(([device, { seq }]) => [device, seq]));
  return ready.filter(({ device, seq }) => {
    if (seq !== (seqs.get(device) ?? 0) + 1) return false;
    seqs.set(device, seq);
    return true;
  });
}

export async function applyBatches(
  { store, path, platform }: SideDeps,
  ready: readonly Ready[],
  present: Present,
): Promise<Result<void, WriteFailure>> {
  return path.write<void>(async (look) => {
    const chains = chainsByDevice(await store.replica.chains());
    const batches = following(chains, ready);
    if (batches.length === 0) return done({ plan: null, value: undefined });
    const tally = new Tally();
    const foreign = readForeign(
      batches.flatMap(({ body }) => body.changes),
      tally,
    );
    const { head, fresh, known, records, wrote } = await applySlice(look, foreign, tally, present);
    const ends = new Map(batches.map((batch) => [batch.device, batch]));
    // Somebody else goes on under this device's id: the database was copied or set back.
    const copied = ends.has(head.deviceId);
    const deviceId = copied ? await redrawDevice(platform) : head.deviceId;
    const plan: Plan = {
      head: { ...head, deviceId },
      clock: clockAfter(fresh, head.clock, platform.now()),
      changes: fresh.map(({ change, value }) => ({ id: change.id, value, batched: true })),
      marked: known.filter((row) => !row.batched && row.lsn > (head.carried ?? 0)),
      records,
      written: wrote,
      replica: {
        batches: batches.map(({ device, seq, hash, bytes }) => ({ device, seq, hash, bytes })),
        chains: [...ends].map(([device, end]) => chainRow(device, end)),
        takenIn: batches.map(({ device, seq }) => [device, seq]),
        droppedNotes: batches.map(refusalKey),
      },
    };
    return done({ plan, value: undefined });
  });
}
