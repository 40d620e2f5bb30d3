/**
 * Amounts as people write them: "1200", "$1,200.50", "1.200,50", "1 200". Money has no thousandths: a sign before three
 * digits parts thousands, whichever sign it is, unless nothing or only a nought stands before it ("0.500", "0,125") or
 * more than a thousand can hold ("1234.567"). "0x10", "1e3" and "-5" are no amounts.
 */
const THOUSANDS = /^\$?\s*([1-9]\d{0,2}(?:([.,\s])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/;
const PLAIN = /^\$?\s*(\d+)(?:[.,](\d{1,3}))?$/;

/** Null for what is none. */
export function readAmount(typed: string): number | null {
  const text = typed.trim();
  const [parted, whole = '', sign, point, cents = '0'] = THOUSANDS.exec(text) ?? [];
  if (parted !== undefined) return sign === point ? null : Number(`${whole.replace(/\D/g, '')}.${cents}`);
  const [plain, digits = '', part = '0'] = PLAIN.exec(text) ?? [];
  return plain === undefined ? null : Number(`${digits}.${part}`);
}
