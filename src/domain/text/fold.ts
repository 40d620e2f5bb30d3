/** Text made comparable: without accents, case and punctuation, so that "José" is found by "jose". */

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/** Lower case, no marks; spaces and punctuation stay. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøđłæœıþ]/g, (letter) => WHOLE[letter] ?? letter);
}

/** The words of a text, folded. Apostrophes join ("st mark's" gives "st", "marks"), other signs part. */
export function foldedWords(text: string): readonly string[] {
  return foldAccents(text)
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Only the digits, in any script's ASCII form. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
