/**
 * Base64 as in `bytes.ts`, for long texts: batches of 100,000 letters pass over the bridge by the thousand. Where the
 * browser has it itself (ECMAScript 2026) no letter is looked at here.
 */
import { type Bytes, base64 as shortBase64, fromBase64 as shortFromBase64 } from './bytes';

interface Native {
  fromBase64?(text: string): Bytes;
}

export const base64 = (bytes: Uint8Array & { toBase64?(): string }): string => bytes.toBase64?.() ?? shortBase64(bytes);

/** Null when the text is not base64. */
export function fromBase64(text: string): Bytes | null {
  const native = Uint8Array as unknown as Native;
  if (!native.fromBase64) return shortFromBase64(text);
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  try {
    const bytes = native.fromBase64(text);
    // The browser lets spaces and missing padding pass.
    return bytes.length === (text.length / 4) * 3 - padding ? bytes : null;
  } catch {
    return null; // A letter that is none of the 64.
  }
}
