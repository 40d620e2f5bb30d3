/**
 * Stamps: when and on which device something was written, in one text that sorts by time.
 *
 *   <13-digit milliseconds>.<5-digit counter>.<device>      1795289474123.00002.mzxw6ytboi4dg
 *
 * Compared as text. The device is 8 random bytes in lower-case base32 (RFC 4648 without padding, 13 characters).
 */
export type Stamp = string;

export interface StampParts {
  /** Epoch milliseconds, by the writer's clock. */
  readonly millis: number;
  readonly counter: number;
  readonly device: string;
}

const SHAPE = /^(\d{13})\.(\d{5})\.([a-z2-7]{13})$/;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

export const MAX_MILLIS = 9_999_999_999_999;
export const MAX_COUNTER = 99_999;

export const writeStamp = ({ millis, counter, device }: StampParts): Stamp =>
  `${String(millis).padStart(13, '0')}.${String(counter).padStart(5, '0')}.${device}`;

/** Null for what is no stamp. */
export function readStamp(stamp: Stamp): StampParts | null {
  const parts = SHAPE.exec(stamp);
  if (!parts?.[3]) return null;
  return { millis: Number(parts[1]), counter: Number(parts[2]), device: parts[3] };
}

/** The moment a stamp names, for display ("" for what is no stamp). A wrong clock gives a wrong moment. */
export function stampMoment(stamp: Stamp): string {
  const parts = readStamp(stamp);
  return parts ? new Date(parts.millis).toISOString() : '';
}

export const stampDevice = (stamp: Stamp): string => readStamp(stamp)?.device ?? '';

/** Text order; the same on every device whatever its language. */
export const byStamp = (a: Stamp, b: Stamp): number => (a < b ? -1 : a > b ? 1 : 0);

/** `bytes`: 8, random. */
export function deviceId(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}
