/**
 * A 128-bit digest of the visible text, to notice on a later visit that a page has changed. Not cryptographic: it
 * guards nothing. Four 32-bit FNV-1a lanes with different seeds and a final mix (murmur3's).
 */

/** 32 hex digits. */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  let c = 0x3c6ef372;
  let d = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 24), 0x85ebca6b);
    c = Math.imul(c ^ code ^ (b >>> 17), 0xc2b2ae35);
    d = Math.imul(d ^ code ^ (c >>> 9), 0x27d4eb2f);
  }
  return [a, b, c, d]
    .map((lane) =>
      mix(lane ^ text.length)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function mix(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
