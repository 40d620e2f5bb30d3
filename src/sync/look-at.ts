/** What lies at a place under a name, opened. */

import type { Json } from '../domain/record/json';
import { type BatchName, batchKey, readBatch } from './batch';
import { readBody } from './batch-body';
import { Ended } from './ended';
import { hex } from './hex';
import type { Side } from './side';
import type { Transport } from './transport';

export interface Opened {
  /** Hash of the batch it follows. */
  readonly prev: string;
  readonly changes: readonly Json[];
}

/** Null: these bytes are no batch of this vault, or were altered. */
export async function openedBatch<Failure>(
  side: Side<Failure>,
  name: BatchName,
  bytes: Uint8Array,
): Promise<Opened | null> {
  const read = readBatch(name, bytes);
  if (!read.ok || read.value.header.vault !== side.vaultId) return null;
  const opened = await side.open(read.value);
  const body = opened.ok ? readBody(opened.value) : opened;
  return body.ok ? { prev: read.value.header.prev, changes: body.value.changes } : null;
}

/** What lies there under a name; null: nothing, or nothing that opens. Throws `Ended`. */
export async function lookAt<Failure>(
  transport: Transport,
  side: Side<Failure>,
  name: BatchName,
  signal: AbortSignal,
): Promise<(Opened & { readonly hash: string }) | null> {
  const got = await transport.get(batchKey(name), signal);
  if (!got.ok) throw new Ended(got.why);
  const opened = got.value && (await openedBatch(side, name, got.value));
  return opened && { ...opened, hash: hex(await side.sha256(got.value as Uint8Array)) };
}
