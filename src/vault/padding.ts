/**
 * What is sealed shows its size only in steps: 4 bytes with the length, the text, zeros up to a power of two between
 * 256 bytes and 64 KiB, above that up to a multiple of 64 KiB.
 */
import type { Bytes } from './bytes';

const LENGTH_BYTES = 4;
const SMALLEST = 256;
const STEP = 64 * 1024;

/** The padded size, in bytes, for a text of `length` bytes. */
export function paddedSize(length: number): number {
  const needed = length + LENGTH_BYTES;
  if (needed > STEP) return Math.ceil(needed / STEP) * STEP;
  let size = SMALLEST;
  while (size < needed) size *= 2;
  return size;
}

export function pad(text: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedSize(text.length));
  new DataView(padded.buffer).setUint32(0, text.length);
  padded.set(text, LENGTH_BYTES);
  return padded;
}

/** Null when these bytes were not made by `pad`. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < SMALLEST) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (paddedSize(length) !== padded.length) return null;
  for (let at = LENGTH_BYTES + length; at < padded.length; at += 1) if (padded[at] !== 0) return null;
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}
