/**
 * Addresses set in capitals, as postal software and old directories write them ("410 RIVER ST, ELMFORD, OH 45601"), told
 * in the letters that streets and towns are looked for in, character for character.
 */

/** A stretch without small letters. */
const STRETCH = /(?<![\p{L}\p{N}])[^\p{Ll}\n]{12,}(?![\p{L}\p{N}])/gu;
const WORD = /(?<!\d)\p{Lu}[\p{Lu}']*|(?<=\d)(?:ST|ND|RD|TH)\b/gu;
/** Words of two letters that are no state, post code or point of the compass, but where a ZIP code follows: "CT 06101". */
const SHORT = /^(?:ST|RD|DR|LN|PL|CT|SQ|WY|MT|FT)$/;
const SMALL = /^(?:DE|LA|EL|OF|IN|ON|OR|AT|TO|BY)$/;
const CODE_BEHIND = /^[,.]? *\d{5}/;

/** `text` with every stretch in capitals that holds a number and two words told in small letters; of the same length. */
export function inSmallLetters(text: string): string {
  if (!/\p{Lu}{4}/u.test(text)) return text;
  return text.replace(STRETCH, (stretch) => {
    if (!/\d/.test(stretch) || (stretch.match(/\p{Lu}{3,}/gu)?.length ?? 0) < 2) return stretch;
    return stretch.replace(WORD, (word, at: number) =>
      told(word, stretch.slice(0, at), stretch.slice(at + word.length)),
    );
  });
}

function told(word: string, before: string, behind: string): string {
  const small = word.toLowerCase();
  if (small.length !== word.length) return word;
  if (/\d$/.test(before)) return small;
  if (word.length > 2) return `${word[0]}${small.slice(1)}`;
  if (CODE_BEHIND.test(behind) || (SMALL.test(word) && /,\s*$/.test(before))) return word;
  if (SMALL.test(word)) return small;
  return SHORT.test(word) ? `${word[0]}${small.slice(1)}` : word;
}
