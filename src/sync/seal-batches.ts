/** Makes the next batches of a device's chain. */
import type { Json } from '../domain/record/json';
import { BATCH_VERSION, writeBatch } from './batch';
import { portions, writeBody } from './batch-body';
import { hex } from './hex';
import type { ChainEnd } from './judge';

/** What an envelope is bound to: see `SealContext` of the vault. */
export interface BatchSeal {
  readonly kind: 'batch';
  readonly device: string;
  readonly seq: number;
  readonly prevHash: string;
}

export interface Sealer {
  readonly vaultId: string;
  /** `kid`: the key it was sealed with. */
  seal(context: BatchSeal, value: Json): Promise<{ readonly envelope: Uint8Array; readonly kid: number }>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
}

export interface MadeBatch extends ChainEnd {
  readonly device: string;
  readonly bytes: Uint8Array;
}

/** `end`: where the device's chain ends so far. `at`: the moment, by this device's clock. */
export async function sealBatches(
  sealer: Sealer,
  device: string,
  end: ChainEnd | undefined,
  changes: readonly Json[],
  at: string,
): Promise<readonly MadeBatch[]> {
  const made: MadeBatch[] = [];
  let { seq, hash } = end ?? { seq: 0, hash: '' };
  for (const portion of portions(changes)) {
    seq += 1;
    const prev = hash;
    const body = writeBody({ at, changes: portion });
    const { envelope, kid } = await sealer.seal({ kind: 'batch', device, seq, prevHash: prev }, body);
    const bytes = writeBatch({ header: { v: BATCH_VERSION, vault: sealer.vaultId, device, seq, prev, kid }, envelope });
    hash = hex(await sealer.sha256(bytes));
    made.push({ device, seq, hash, bytes });
  }
  return made;
}
