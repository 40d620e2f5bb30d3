/**
 * After a database was copied or set back, two devices gave out the same numbers. What stands under them elsewhere stays;
 * the changes in ours go into new batches under a new device id, so that they reach everybody all the same.
 */
import type { Json } from '../../domain/record/json';
import { done, type Result } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { BatchBytes, BatchRow } from '../../storage';
import { readBatch, readBody, sealBatches } from '../../sync';
import type { OpenVault } from '../../vault';
import type { WriteFailure } from '../app';
import { redrawDevice } from '../data/device';
import { chainRow, chainsByDevice } from './chains';
import type { SideDeps } from './local-side';
import { batchSealer } from './sealer';

async function changesIn(vault: OpenVault, own: BatchBytes): Promise<readonly Json[]> {
  const read = readBatch(own, own.bytes);
  if (!read.ok) return [];
  const { header, envelope } = read.value;
  const context = { kind: 'batch', device: header.device, seq: header.seq, prevHash: header.prev } as const;
  const opened = await vault.open(context, envelope);
  const body = opened.ok ? readBody(opened.value) : opened;
  return body.ok ? body.value.changes : [];
}

/** False: the numbers were given out by another database, and nothing is changed. */
export function makeAgain(
  { store, path, platform }: SideDeps,
  device: string,
  from: number,
): Promise<Result<boolean, WriteFailure>> {
  return path.write<boolean>(async (look) => {
    const chain = chainsByDevice(await store.replica.chains()).get(device);
    const rows = await store.replica.batchesOf(device, from - 1);
    const before = rows.find(({ seq }) => seq === from - 1);
    const ours = rows.filter(({ seq }) => seq >= from);
    if (!chain?.own || ours.length === 0 || (from > 1 && !before)) return done({ plan: null, value: false });
    const names = ours.map(({ device: id, seq }: BatchRow) => [id, seq] as const);
    const changes: Json[] = [];
    for (const own of await store.replica.bytesOf(names)) changes.push(...(await changesIn(look.vault, own)));
    const { head } = await look.read([]);
    const deviceId = await redrawDevice(platform);
    const at = toMoment(platform.now());
    const batches = await sealBatches(batchSealer(look.vault), deviceId, undefined, changes, at);
    const end = batches.at(-1);
    const chains = [
      chainRow(device, before ?? { seq: 0, hash: '' }, true),
      ...(end ? [chainRow(deviceId, end, true)] : []),
    ];
    const plan = { head: { ...head, deviceId }, replica: { droppedBatches: names, batches, chains } };
    return done({ plan, value: true });
  });
}
