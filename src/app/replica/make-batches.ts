/**
 * Puts what the log holds and no batch does into new batches of this device: what was written here, and what was restored
 * here. The batches, the chain's end and how far the log is carried are one transaction.
 */
import type { Json } from '../../domain/record/json';
import { done, type Result } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { StoredRow } from '../../storage';
import { type ExchangeProgress, sealBatches } from '../../sync';
import type { WriteFailure } from '../app';
import { inSlices, openLogged } from '../data/open-rows';
import type { Look, Plan } from '../data/write-path';
import { chainRow, chainsByDevice } from './chains';
import type { SideDeps } from './local-side';
import { batchSealer } from './sealer';

/** Rows of the log that are looked at in one transaction. */
const WINDOW = 1_000;

/** Changes among `rows` that are in no batch. What does not open stays where it is. */
async function uncarried(look: Look, rows: readonly StoredRow[]): Promise<readonly Json[]> {
  const own = rows.filter((row) => !row.batched);
  const opened = await inSlices(own, (row) => openLogged(look.vault, row));
  return opened.flatMap((change) => (change.ok ? [change.value] : []));
}

/** The signal is looked at between transactions. */
export async function makeBatches(
  { store, path, platform, device }: SideDeps,
  signal: AbortSignal,
  progress: (progress: ExchangeProgress) => void = () => undefined,
): Promise<Result<void, WriteFailure>> {
  /** Where the log was carried to when this began. */
  let first: number | undefined;
  const step = async (look: Look): Promise<{ plan: Plan | null; more: boolean }> => {
    const { head } = await look.read([]);
    const rows = await store.above('op', head.carried ?? 0, WINDOW);
    const last = rows.at(-1);
    if (!last) return { plan: null, more: false };
    // By numbers, of which records take some too: counting the log takes as long as reading it.
    first ??= head.carried ?? 0;
    const parts = (upto: number) => Math.ceil((upto - (first ?? 0)) / WINDOW);
    if (rows.length === WINDOW) progress({ step: 'make', done: parts(last.lsn), total: parts(head.lsn) });
    const deviceId = await device(head.deviceId);
    const chain = chainsByDevice(await store.replica.chains()).get(deviceId);
    const changes = await uncarried(look, rows);
    const at = toMoment(platform.now());
    const batches = await sealBatches(batchSealer(look.vault), deviceId, chain, changes, at);
    const end = batches.at(-1);
    const plan: Plan = {
      head: { ...head, deviceId, carried: last.lsn },
      replica: { batches, chains: end ? [chainRow(deviceId, end)] : [] },
    };
    return { plan, more: rows.length === WINDOW };
  };
  for (let more = true; more && !signal.aborted; ) {
    const written = await path.write<boolean>(async (look) => {
      const { plan, more: rest } = await step(look);
      return done({ plan, value: rest });
    });
    if (!written.ok) return written;
    more = written.value;
  }
  return done(undefined);
}
