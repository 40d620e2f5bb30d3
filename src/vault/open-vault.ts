import type { Json } from '../domain/record/json';
import type { Result } from '../domain/record/result';

/** What a sealed thing is, bound into its seal as additional authenticated data (with version, vault id and key id). */
export type SealContext =
  | { readonly kind: 'row'; readonly table: string; readonly id: string; readonly lsn: number }
  | { readonly kind: 'op'; readonly id: string; readonly lsn: number }
  | { readonly kind: 'batch'; readonly device: string; readonly seq: number; readonly prevHash: string }
  | { readonly kind: 'blob'; readonly id: string; readonly index: number; readonly count: number }
  | { readonly kind: 'snapshot' }
  | { readonly kind: 'backup' }
  | { readonly kind: 'cache' };

/**
 * 'damaged': authentication failed or the bytes are no envelope. 'newer-version': an unknown version byte, the bytes
 * are to be kept. 'unknown-key': the keyset has no such epoch. 'locked': the deadline has passed or the key is gone.
 */
export type OpenFailure = 'damaged' | 'newer-version' | 'unknown-key' | 'locked';

/** What opens the same vault in a worker of this surface. Clones; nothing in it can be read out or exported. */
export interface VaultHandle {
  readonly vaultId: string;
  readonly epochs: readonly number[];
  readonly root: CryptoKey;
}

/** A vault while it is open. Every `open` and `seal` checks the deadline first; after the lock both refuse. */
export interface OpenVault {
  readonly vaultId: string;
  /** Rejects with a VaultLocked error once locked. */
  seal(context: SealContext, value: Json): Promise<Uint8Array>;
  open(context: SealContext, bytes: Uint8Array): Promise<Result<Json, OpenFailure>>;
  /** For what is no text: this device's caches. As `seal` and `open`, under the local key. */
  sealCache(bytes: Uint8Array): Promise<Uint8Array>;
  openCache(sealed: Uint8Array): Promise<Result<Uint8Array, OpenFailure>>;
  /** Null once locked. Whoever takes it ends with the lock, and asks the deadline before every use as this one does. */
  handle(): VaultHandle | null;
  /** Ids of the epochs, newest first; the first one seals. */
  epochs(): readonly number[];
  /** Is there a key of this id? Looks whether the epoch was begun elsewhere, if need be. */
  knows(kid: number): Promise<boolean>;
  /** Truncated HMAC (16 hex digits) under the local key: the same value gives the same index, nothing else shows. */
  blindIndex(value: string): Promise<string>;
  /** HMAC under the local key in the shape of a UUID: ids of drafts. */
  localId(value: string): Promise<string>;
}
