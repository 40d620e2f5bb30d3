/**
 * How two faces on one laptop get a key of their own while a person compares six digits on both screens.
 *
 *   web         extension
 *   commit  →              SHA-256 of the web app's public key and random number: it cannot choose them later
 *           ←  offer       the extension's public key and random number
 *   offer   →              those it committed to
 *   digits      digits     of everything said, both origins and the vault: equal only when nobody stood in between
 *
 * Numeric comparison with commitment before reveal (Bluetooth Core 5.4, vol. 3 part H, 2.3.5.6.2; RFC 6189, 4.4.1.1):
 * somebody in between has one guess in a million. Key agreement: ECDH over P-256 (NIST SP 800-56A), then HKDF-SHA-256.
 */
import * as v from 'valibot';
import { canonicalJson } from '../domain/record/canonical-json';
import { done, type Result, refused } from '../domain/record/result';
import { base64, fromBase64, hex, randomBytes, sameBytes, utf8 } from './bytes';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const NONCE_BYTES = 16;
/** Uncompressed point: 0x04, x, y. */
const POINT_BYTES = 65;

const bytesOf = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(100),
    v.check((text) => fromBase64(text)?.length === length),
  );

/** What one side shows the other, base64. */
export const PairingOffer = v.strictObject({ publicKey: bytesOf(POINT_BYTES), nonce: bytesOf(NONCE_BYTES) });
export type PairingOffer = v.InferOutput<typeof PairingOffer>;

/** One side before the other has answered. The secret cannot be read out, and can be kept by the browser. */
export interface PairingSide {
  readonly offer: PairingOffer;
  readonly secret: CryptoKey;
}

export async function newPairingSide(): Promise<PairingSide> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const publicKey = base64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { offer: { publicKey, nonce: base64(randomBytes(NONCE_BYTES)) }, secret: pair.privateKey };
}

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));

/** 64 hex digits. */
export const commitmentTo = async (offer: PairingOffer): Promise<string> =>
  hex(await sha256(canonicalJson(['caseclip/commit', 1, offer.publicKey, offer.nonce])));

/** Is this what the other side bound itself to before it saw anything? */
export const keepsCommitment = async (commitment: string, offer: PairingOffer): Promise<boolean> =>
  sameBytes(utf8(commitment), utf8(await commitmentTo(offer)));

/** What both sides must see alike, beside the keys. */
export interface PairingPlace {
  readonly webOrigin: string;
  readonly extensionOrigin: string;
  /** "" while neither side has a vault. */
  readonly vaultId: string;
}

export interface Agreement {
  /** Names the pairing on both sides, 32 hex digits. */
  readonly id: string;
  /** Six, for a person to compare. */
  readonly digits: string;
  /** Seals what is said from now on (`sealed-channel.ts`); cannot be read out. */
  readonly key: CryptoKey;
}

/** 'bad-key': the other side's key is no point of the curve. */
export async function agree(
  own: PairingSide,
  role: 'web' | 'extension',
  theirs: PairingOffer,
  place: PairingPlace,
): Promise<Result<Agreement, 'bad-key'>> {
  const [web, extension] = role === 'web' ? [own.offer, theirs] : [theirs, own.offer];
  const said = await sha256(
    canonicalJson([
      'caseclip/pairing',
      1,
      web.publicKey,
      web.nonce,
      extension.publicKey,
      extension.nonce,
      place.webOrigin,
      place.extensionOrigin,
      place.vaultId,
    ]),
  );
  const point = fromBase64(theirs.publicKey);
  if (!point) return refused('bad-key');
  let shared: ArrayBuffer;
  try {
    const other = await crypto.subtle.importKey('raw', point, CURVE, false, []);
    shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own.secret, 256);
  } catch {
    return refused('bad-key'); // WebCrypto takes no point that is not on the curve.
  }
  const root = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: Uint8Array.from(said), info: utf8('caseclip/bridge') },
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const number = new DataView(said.buffer).getBigUint64(16) % 1_000_000n;
  return done({ id: hex(said.subarray(0, 16)), digits: String(number).padStart(6, '0'), key });
}
