/**
 * The keyset as places keep it: its canonical JSON under `keyset/<first half of its hash>`. One that comes from elsewhere
 * is joined by the session, which checks it under the vault's own key.
 */
import { canonicalJson } from '../../domain/record/canonical-json';
import type { Json } from '../../domain/record/json';
import { hex } from '../../sync';
import { type Keyset, parseKeyset, sha256 } from '../../vault';
import type { SessionKeys } from '../session-ports';

export type KeysetPort = Pick<SessionKeys, 'keyset' | 'takeKeyset'>;

export interface KeysetDeposit {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A keyset is a few kilobytes; what is much longer is none. */
export const LARGEST_KEYSET = 256 * 1024;

export async function depositOf(keyset: Json): Promise<KeysetDeposit> {
  const bytes = new TextEncoder().encode(canonicalJson(keyset));
  return { key: `keyset/${hex(await sha256(bytes)).slice(0, 32)}`, bytes };
}

/** Null: no keyset of a form this version knows. */
export function parseDeposit(bytes: Uint8Array): Keyset | null {
  if (bytes.length > LARGEST_KEYSET) return null;
  try {
    const read = parseKeyset(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.ok ? read.value : null;
  } catch {
    return null; // No JSON: it is left where it lies.
  }
}

/** Null: no keyset of this vault. */
export function readDeposit(bytes: Uint8Array, vaultId: string): Keyset | null {
  const keyset = parseDeposit(bytes);
  return keyset?.vaultId === vaultId ? keyset : null;
}
