/**
 * The key tree (HKDF-SHA-256, RFC 5869). Everything hangs on the vault root key (VRK), 32 random bytes:
 *
 *   VRK --epoch/<kid>--> AES-256-GCM key of the rows, operations, batches and files sealed in that epoch
 *   VRK --local-->       AES-256-GCM key of this device's caches, and the HMAC key of blind indexes
 *   VRK --backup-->      AES-256-GCM key of backup files
 *   VRK --mac-->         HMAC key that authenticates the keyset
 *   VRK --keyset/names-> AES-256-GCM key of what passkeys are called
 *   secret --kek/pass, kek/rec, kek/prf--> AES-256-GCM key that wraps the VRK
 *
 * The salt is the vault's id, so that equal secrets in two vaults have nothing in common. A root key handed around as a
 * `CryptoKey` can derive all of these and cannot be read.
 */
import { type Bytes, utf8 } from './bytes';

/** Bytes of a root key, of a wrapping key and of a recovery key. */
export const KEY_BYTES = 32;

export const newRootKey = (): Bytes => crypto.getRandomValues(new Uint8Array(KEY_BYTES));

/** The same root key as a handle that derives and cannot be exported. */
export const rootHandle = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', Uint8Array.from(raw), 'HKDF', false, ['deriveKey']);

export type Purpose =
  | `epoch/${string}`
  | 'local'
  | 'local/index'
  | 'backup'
  | 'mac'
  | 'keyset/names'
  | 'kek/pass'
  | 'kek/rec'
  | 'kek/prf';

const hkdf = (vaultId: string, purpose: Purpose) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: utf8(vaultId),
  info: utf8(`caseclip/${purpose}`),
});

export const sealingKey = (parent: CryptoKey, vaultId: string, purpose: Purpose): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(vaultId, purpose), parent, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);

export const signingKey = (parent: CryptoKey, vaultId: string, purpose: Purpose): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(vaultId, purpose), parent, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
    'sign',
    'verify',
  ]);

export const epochPurpose = (kid: number): Purpose => `epoch/${kid.toString(16).padStart(8, '0')}`;

/** Any id but 0, which the keys without an epoch use, and none of `taken`. */
export function newEpochId(taken: readonly number[] = []): number {
  const [kid = 0] = crypto.getRandomValues(new Uint32Array(1));
  return kid === 0 || taken.includes(kid) ? newEpochId(taken) : kid;
}
