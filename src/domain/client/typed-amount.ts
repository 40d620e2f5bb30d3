/**
 * Amounts as people write them: "1200", "$1,200.50", "1.200,50", "1 200". A sign before three digits parts thousands, a
 * sign before one or two parts cents; the two are not the same sign. "0x10", "1e3" and "-5" are no amounts.
 */
const AMOUNT = /^\$?\s*(?:(\d{1,3}(?:([.,\s])\d{3})(?:\2\d{3})*)|(\d+))(?:([.,])(\d{1,2}))?$/;

/** Null for what is none. */
export function readAmount(typed: string): number | null {
  const [, parted, sign, plain, point, cents] = AMOUNT.exec(typed.trim()) ?? [];
  const whole = parted?.replace(/\D/g, '') ?? plain;
  if (whole === undefined || (sign !== undefined && sign === point)) return null;
  return Number(cents === undefined ? whole : `${whole}.${cents}`);
}
