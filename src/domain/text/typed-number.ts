/** A plain number as it is typed: digits, and a point or a comma before the part of one. */

/**
 * "12", "-3", "12.5", "12,5" → the number; null for what is none ("0x10", "1e3", "$5"). 'either': "1,234" and "1.234" are
 * a thousand to some and a little over one to others, and nothing here says which.
 */
export function readNumber(typed: string): number | 'either' | null {
  const text = typed.trim().replace('−', '-');
  if (!/^-?\d{1,12}([.,]\d{1,12})?$/.test(text)) return null;
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? 'either' : Number(text.replace(',', '.'));
}
