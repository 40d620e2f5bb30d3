/** Minutes and miles as they are typed. */

/** "45", "12.5", "12,5" → a number from 0 to `most`, in steps of `step`; null when the text is none. */
export function readAmount(text: string, most: number, step: 1 | 0.1): number | null {
  const typed = text.trim().replace(',', '.');
  if (!/^\d{1,5}(\.\d)?$/.test(typed)) return null;
  const amount = Number(typed);
  return amount > most || (step === 1 && !Number.isInteger(amount)) ? null : amount;
}
