/**
 * The one form in which anything is kept or sent.
 *
 *   v 1 byte (= 1) | kid 4 bytes, big-endian | iv 12 random bytes | AES-256-GCM ciphertext and 16-byte tag
 *
 * The plaintext is padded canonical JSON (`padding.ts`, RFC 8785); of caches, padded bytes. What the thing is, where it belongs, the vault and the
 * key are bound into the seal as additional authenticated data, canonical JSON as well:
 *
 *   [1,"6f1c…","row","note","9d3e…",17,305419896]
 *
 * so that a row under another id, table, vault or number does not open. There is no plaintext branch: what is not an
 * authentic envelope is refused. Source of the cipher: NIST SP 800-38D. With random 96-bit ivs one key may seal 2^32
 * times; a vault of 100,000 notes uses a few million.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { type Bytes, randomBytes, utf8 } from './bytes';
import type { SealContext } from './open-vault';
import { pad, unpad } from './padding';

export const ENVELOPE_VERSION = 1;
const IV_AT = 5;
const CIPHERTEXT_AT = 17;
const TAG_BYTES = 16;

/** What an envelope says about itself without being opened. */
export type EnvelopeHeader =
  | { readonly kind: 'envelope'; readonly kid: number }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'damaged' };

export function readHeader(bytes: Uint8Array): EnvelopeHeader {
  if (bytes.length === 0) return { kind: 'damaged' };
  if (bytes[0] !== ENVELOPE_VERSION) return { kind: 'newer-version' };
  if (bytes.length <= CIPHERTEXT_AT + TAG_BYTES) return { kind: 'damaged' };
  return { kind: 'envelope', kid: new DataView(bytes.buffer, bytes.byteOffset).getUint32(1) };
}

/** Id of the epoch that sealed these bytes; null for what is no envelope this version knows. */
export function sealedUnder(bytes: Uint8Array): number | null {
  const header = readHeader(bytes);
  return header.kind === 'envelope' ? header.kid : null;
}

function contextFields(context: SealContext): readonly Json[] {
  switch (context.kind) {
    case 'row':
      return ['row', context.table, context.id, context.lsn];
    case 'op':
      return ['op', context.id, context.lsn];
    case 'batch':
      return ['batch', context.device, context.seq, context.prevHash];
    case 'blob':
      return ['blob', context.id, context.index, context.count];
    default:
      return [context.kind];
  }
}

const boundData = (vaultId: string, context: SealContext, kid: number): Bytes =>
  utf8(canonicalJson([ENVELOPE_VERSION, vaultId, ...contextFields(context), kid]));

export const sealEnvelope = (
  key: CryptoKey,
  kid: number,
  vaultId: string,
  context: SealContext,
  value: Json,
): Promise<Bytes> => sealBytes(key, kid, vaultId, context, utf8(canonicalJson(value)));

/** As `sealEnvelope`, for what is no text. */
export async function sealBytes(
  key: CryptoKey,
  kid: number,
  vaultId: string,
  context: SealContext,
  bytes: Uint8Array,
): Promise<Bytes> {
  const iv = randomBytes(CIPHERTEXT_AT - IV_AT);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundData(vaultId, context, kid) },
    key,
    pad(bytes),
  );
  const envelope = new Uint8Array(CIPHERTEXT_AT + sealed.byteLength);
  envelope[0] = ENVELOPE_VERSION;
  new DataView(envelope.buffer).setUint32(1, kid);
  envelope.set(iv, IV_AT);
  envelope.set(new Uint8Array(sealed), CIPHERTEXT_AT);
  return envelope;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** `bytes` must have passed `readHeader` and `key` be the key its kid names. */
export async function openEnvelope(
  key: CryptoKey,
  kid: number,
  vaultId: string,
  context: SealContext,
  bytes: Uint8Array,
): Promise<Result<Json, 'damaged'>> {
  const opened = await openBytes(key, kid, vaultId, context, bytes);
  try {
    return opened.ok ? done(JSON.parse(decoder.decode(opened.value)) as Json) : opened;
  } catch {
    // Authentic bytes of another kind: no text was sealed here.
    return refused('damaged');
  }
}

/** As `openEnvelope`, for what `sealBytes` sealed. */
export async function openBytes(
  key: CryptoKey,
  kid: number,
  vaultId: string,
  context: SealContext,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, 'damaged'>> {
  const own = bytes as Bytes;
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: own.subarray(IV_AT, CIPHERTEXT_AT), additionalData: boundData(vaultId, context, kid) },
      key,
      own.subarray(CIPHERTEXT_AT),
    );
    const content = unpad(new Uint8Array(plain));
    return content ? done(content) : refused('damaged');
  } catch {
    // WebCrypto says OperationError whatever does not fit.
    return refused('damaged');
  }
}
