/** Bytes and their spellings. Base64 is RFC 4648 section 4, with padding. */

/** Bytes over memory of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** Batches of 100,000 letters pass over the bridge by the thousand: the browser's own (ECMAScript 2026), where it has them. */
interface Native {
  fromBase64?(text: string): Bytes;
}

export function base64(bytes: Uint8Array & { toBase64?(): string }): string {
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Null when the text is not base64. */
export function fromBase64(text: string): Bytes | null {
  const native = Uint8Array as unknown as Native;
  if (!native.fromBase64) {
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  try {
    const bytes = native.fromBase64(text);
    // The browser lets spaces and missing padding pass.
    return bytes.length === (text.length / 4) * 3 - padding ? bytes : null;
  } catch {
    return null; // A letter that is none of the 64.
  }
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Looks at every byte whatever it finds, so that the time taken tells nothing. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}
