/**
 * A wrap is the vault's root key under a key that only a secret gives: a passphrase (Argon2id, then HKDF) or the recovery
 * key (HKDF alone, it already is 256 random bits). AES-256-GCM; what the wrap is and how its key is derived is bound in.
 * What a passkey answers is the third: `wrap-passkey.ts`.
 *
 * Passphrases are brought to NFKC (Unicode UAX #15), so that the same letters typed on another keyboard are the same
 * passphrase; nothing is trimmed and nothing is cut off.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { type Bytes, base64, fromBase64, randomBytes, utf8 } from './bytes';
import { ENVELOPE_VERSION } from './envelope';
import { KEY_BYTES, rootHandle, sealingKey } from './keys';
import { ARGON2, type PassWrap, type RecoveryWrap } from './keyset';

const IV_BYTES = 12;
const SALT_BYTES = 32;

export const bound = (vaultId: string, id: string, kind: string, kdf: Json): Bytes =>
  utf8(canonicalJson([ENVELOPE_VERSION, vaultId, 'keyset', id, kind, kdf, 0]));

async function passphraseKey(vaultId: string, passphrase: string, salt: Uint8Array, kdf: PassWrap['kdf']) {
  const { deriveFromPassphrase } = await import('./argon2');
  const stretched = await deriveFromPassphrase(utf8(passphrase.normalize('NFKC')), salt, kdf);
  return sealingKey(await rootHandle(stretched), vaultId, 'kek/pass');
}
const recoveryKek = async (vaultId: string, recovery: Uint8Array) =>
  sealingKey(await rootHandle(recovery), vaultId, 'kek/rec');

export async function wrapKey(kek: CryptoKey, additionalData: Bytes, root: Uint8Array) {
  const iv = randomBytes(IV_BYTES);
  const key = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, kek, Uint8Array.from(root));
  return { iv: base64(iv), key: base64(new Uint8Array(key)) };
}

/** Null when the secret is not the one this wrap was made with. */
export async function unwrapKey(kek: CryptoKey, additionalData: Bytes, iv: string, key: string): Promise<Bytes | null> {
  const [ivBytes, keyBytes] = [fromBase64(iv), fromBase64(key)];
  if (!ivBytes || !keyBytes) return null;
  try {
    const root = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: ivBytes, additionalData }, kek, keyBytes);
    return root.byteLength === KEY_BYTES ? new Uint8Array(root) : null;
  } catch {
    return null; // The tag does not fit: another secret.
  }
}

export async function wrapForPassphrase(vaultId: string, root: Uint8Array, passphrase: string): Promise<PassWrap> {
  const id = crypto.randomUUID();
  const salt = randomBytes(SALT_BYTES);
  const kek = await passphraseKey(vaultId, passphrase, salt, ARGON2);
  const wrapped = await wrapKey(kek, bound(vaultId, id, 'pass', ARGON2), root);
  return { id, kind: 'pass', kdf: { ...ARGON2 }, salt: base64(salt), ...wrapped };
}

export async function wrapForRecovery(vaultId: string, root: Uint8Array, recovery: Uint8Array): Promise<RecoveryWrap> {
  const id = crypto.randomUUID();
  const kek = await recoveryKek(vaultId, recovery);
  return { id, kind: 'rec', ...(await wrapKey(kek, bound(vaultId, id, 'rec', null), root)) };
}

export async function unwrapWithPassphrase(vaultId: string, wrap: PassWrap, passphrase: string): Promise<Bytes | null> {
  const kek = await passphraseKey(vaultId, passphrase, fromBase64(wrap.salt) ?? new Uint8Array(), wrap.kdf);
  return unwrapKey(kek, bound(vaultId, wrap.id, 'pass', wrap.kdf), wrap.iv, wrap.key);
}

export async function unwrapWithRecovery(
  vaultId: string,
  wrap: RecoveryWrap,
  recovery: Uint8Array,
): Promise<Bytes | null> {
  return unwrapKey(await recoveryKek(vaultId, recovery), bound(vaultId, wrap.id, 'rec', null), wrap.iv, wrap.key);
}
