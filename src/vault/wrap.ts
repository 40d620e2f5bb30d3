/**
 * A wrap is the vault's root key under a key that only a secret gives: a passphrase (Argon2id, then HKDF), the recovery
 * key or what a passkey answers (HKDF alone, both already are 256 random bits). AES-256-GCM; what the wrap is and how
 * its key is derived is bound in.
 *
 * Passphrases are brought to NFKC (Unicode UAX #15), so that the same letters typed on another keyboard are the same
 * passphrase; nothing is trimmed and nothing is cut off.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { type Bytes, base64, fromBase64, randomBytes, utf8 } from './bytes';
import { ENVELOPE_VERSION, openEnvelope, sealEnvelope } from './envelope';
import { KEY_BYTES, rootHandle, sealingKey } from './keys';
import { ARGON2, type PasskeyWrap, type PassWrap, type RecoveryWrap } from './keyset';

const IV_BYTES = 12;
const SALT_BYTES = 32;

const bound = (vaultId: string, id: string, kind: string, kdf: Json): Bytes =>
  utf8(canonicalJson([ENVELOPE_VERSION, vaultId, 'keyset', id, kind, kdf, 0]));

async function passphraseKey(vaultId: string, passphrase: string, salt: Uint8Array, kdf: PassWrap['kdf']) {
  const { deriveFromPassphrase } = await import('./argon2');
  const stretched = await deriveFromPassphrase(utf8(passphrase.normalize('NFKC')), salt, kdf);
  return sealingKey(await rootHandle(stretched), vaultId, 'kek/pass');
}
const recoveryKek = async (vaultId: string, recovery: Uint8Array) =>
  sealingKey(await rootHandle(recovery), vaultId, 'kek/rec');
const passkeyKek = async (vaultId: string, secret: Uint8Array) =>
  sealingKey(await rootHandle(secret), vaultId, 'kek/prf');

async function wrapKey(kek: CryptoKey, additionalData: Bytes, root: Uint8Array) {
  const iv = randomBytes(IV_BYTES);
  const key = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, kek, Uint8Array.from(root));
  return { iv: base64(iv), key: base64(new Uint8Array(key)) };
}

/** Null when the secret is not the one this wrap was made with. */
async function unwrapKey(kek: CryptoKey, additionalData: Bytes, iv: string, key: string): Promise<Bytes | null> {
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

/** What a passkey is and what it answered. */
export interface NewPasskey {
  /** Host name or extension id for which the browser made it. */
  readonly site: string;
  readonly credential: Uint8Array;
  /** 32 random bytes it is asked with, and the 32 bytes it answers to them: the secret. */
  readonly salt: Uint8Array;
  readonly secret: Uint8Array;
}

const passkeyBound = (vaultId: string, { id, site, credential, salt }: Omit<PasskeyWrap, 'iv' | 'key'>): Bytes =>
  bound(vaultId, id, 'prf', [site, credential, salt]);

/** `name` is what somebody calls it; sealed, for it may say whose it is. */
export async function wrapForPasskey(
  vaultId: string,
  root: Uint8Array,
  { site, credential, salt, secret }: NewPasskey,
  name: string,
): Promise<PasskeyWrap> {
  const names = await sealingKey(await rootHandle(root), vaultId, 'keyset/names');
  const sealedName = await sealEnvelope(names, 0, vaultId, { kind: 'cache' }, name);
  const about = {
    id: crypto.randomUUID(),
    kind: 'prf',
    site,
    credential: base64(credential),
    salt: base64(salt),
    name: base64(sealedName),
  } as const;
  return { ...about, ...(await wrapKey(await passkeyKek(vaultId, secret), passkeyBound(vaultId, about), root)) };
}

/** Null where the name does not open under this root key. */
export async function passkeyName(vaultId: string, wrap: PasskeyWrap, root: CryptoKey): Promise<string | null> {
  const names = await sealingKey(root, vaultId, 'keyset/names');
  const sealed = fromBase64(wrap.name);
  const name = sealed && (await openEnvelope(names, 0, vaultId, { kind: 'cache' }, sealed));
  return name?.ok && typeof name.value === 'string' ? name.value : null;
}

export async function unwrapWithPasskey(vaultId: string, wrap: PasskeyWrap, secret: Uint8Array): Promise<Bytes | null> {
  return unwrapKey(await passkeyKek(vaultId, secret), passkeyBound(vaultId, wrap), wrap.iv, wrap.key);
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
