/**
 * After a database was copied or set back, two of them gave out the same numbers. The changes in the batches that are
 * here go into new ones of this device as well, once, so that they reach those who hold the others; see
 * `src/sync/mend-forks.ts`.
 */
import type { Json } from '../../domain/record/json';
import { done, type Result } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { BatchBytes } from '../../storage';
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

export async function makeAgain(
  { store, path, platform, device: settle, notes }: SideDeps,
  device: string,
  from: number,
): Promise<Result<void, WriteFailure>> {
  const ours = await store.replica.batchesOf(device, from);
  const to = ours.at(-1)?.seq ?? 0;
  const before = await notes.again(device);
  const known = before !== null && before.from <= from && before.to >= to;
  const written = await path.write<void>(async (look) => {
    const { head } = await look.read([]);
    const current = await settle(head.deviceId);
    if (known && current !== device) return done({ plan: null, value: undefined });
    const deviceId = current === device ? await redrawDevice(platform) : current;
    const changes: Json[] = [];
    const names = known ? [] : ours.map(({ seq }) => [device, seq] as const);
    for (const own of await store.replica.bytesOf(names)) changes.push(...(await changesIn(look.vault, own)));
    const chain = chainsByDevice(await store.replica.chains()).get(deviceId);
    const at = toMoment(platform.now());
    const batches = await sealBatches(batchSealer(look.vault), deviceId, chain, changes, at);
    const end = batches.at(-1);
    const plan = { head: { ...head, deviceId }, replica: { batches, chains: end ? [chainRow(deviceId, end)] : [] } };
    return done({ plan, value: undefined });
  });
  if (written.ok && !known) await notes.madeAgain(device, { from, to });
  return written;
}
