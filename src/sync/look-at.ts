/** What lies at a place under a name, opened. */

import type { Json } from '../domain/record/json';
import { type BatchName, batchKey, readBatch } from './batch';
import { readBody } from './batch-body';
import { Ended } from './ended';
import { hex } from './hex';
import type { Side } from './side';
import type { Transport } from './transport';

export interface Opened {
  /** Hash of the batch it follows; null: not known. */
  readonly prev: string | null;
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

/**
 * What lies there under a name; null: nothing, or nothing that opens. Of the very bytes that are held here (`name.hash`)
 * there is nothing to learn: they are not opened, and stand for no changes. Throws `Ended`.
 */
export async function lookAt<Failure>(
  transport: Transport,
  side: Side<Failure>,
  name: BatchName & { readonly hash?: string },
  signal: AbortSignal,
): Promise<(Opened & { readonly hash: string }) | null> {
  const got = await transport.get(batchKey(name), signal);
  if (!got.ok) throw new Ended(got.why);
  if (!got.value) return null;
  const hash = hex(await side.sha256(got.value));
  if (hash === name.hash) {
    const read = readBatch(name, got.value);
    return { hash, prev: read.ok ? read.value.header.prev : null, changes: [] };
  }
  const opened = await openedBatch(side, name, got.value);
  return opened && { ...opened, hash };
}
