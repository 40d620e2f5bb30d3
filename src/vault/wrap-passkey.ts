/**
 * The vault's root key under what a passkey answers (WebAuthn level 3, extension PRF): 32 bytes that are already random,
 * so HKDF alone makes the wrapping key. Place, credential and salt are bound in; the name is sealed. A file of its own,
 * loaded when a passkey is used.
 */
import { type Bytes, base64, fromBase64 } from './bytes';
import { openEnvelope, sealEnvelope } from './envelope';
import { rootHandle, sealingKey } from './keys';
import type { PasskeyWrap } from './keyset';
import { bound, unwrapKey, wrapKey } from './wrap';

const passkeyKek = async (vaultId: string, secret: Uint8Array) =>
  sealingKey(await rootHandle(secret), vaultId, 'kek/prf');

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
