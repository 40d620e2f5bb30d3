/**
 * Messages between two paired faces under the key of their pairing. Each is bound to its connection, direction and
 * number: what is repeated, left out, swapped, turned around or kept from another day does not open.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { base64, fromBase64, hex, randomBytes, utf8 } from './bytes';

const IV_BYTES = 12;

/** A number each side draws when a connection begins, 32 hex digits; both together name the connection. */
export const drawConnection = (): string => hex(randomBytes(16));

export interface ChannelEnd {
  /** Seals the next message to the other side: base64. */
  seal(value: Json): Promise<string>;
  /** Opens the next message of the other side. Anything else is 'damaged', and so is everything after it. */
  open(message: string): Promise<Result<Json, 'damaged'>>;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * @param key from `agree`
 * @param connection what both sides drew, the web app's first
 */
export function channelEnd(
  key: CryptoKey,
  role: 'web' | 'extension',
  connection: readonly [string, string],
): ChannelEnd {
  const numbers = { web: 0, extension: 0 };
  const other = role === 'web' ? 'extension' : 'web';
  const bound = (from: 'web' | 'extension', number: number) =>
    utf8(canonicalJson(['bridge', 1, ...connection, from, number]));
  return {
    async seal(value) {
      const iv = randomBytes(IV_BYTES);
      const additionalData = bound(role, numbers[role]++);
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData },
        key,
        utf8(canonicalJson(value)),
      );
      const bytes = new Uint8Array(IV_BYTES + sealed.byteLength);
      bytes.set(iv);
      bytes.set(new Uint8Array(sealed), IV_BYTES);
      return base64(bytes);
    },
    async open(message) {
      const bytes = fromBase64(message);
      const additionalData = bound(other, numbers[other]++);
      if (!bytes || bytes.length <= IV_BYTES) return refused('damaged');
      try {
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: bytes.subarray(0, IV_BYTES), additionalData },
          key,
          bytes.subarray(IV_BYTES),
        );
        return done(JSON.parse(decoder.decode(plain)) as Json);
      } catch {
        return refused('damaged'); // Not the next message of this connection, or not of the other side.
      }
    },
  };
}
