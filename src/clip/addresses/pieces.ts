/** An address as words with the breaks between them, as the street and place readers want it. */

export interface Piece {
  readonly text: string;
  /** A comma, line end or dash follows. */
  readonly breaks: boolean;
}

/** Words that a lost line break can be glued to ("Suite 820Chicago", "Blvd.Boston", "Foundation180 North"). */
const GLUED: readonly [RegExp, string][] = [
  [/(?<!\p{L})([Cc]\/)(?=\p{Lu})/gu, '$1 '],
  [/(\d)(\p{Lu}\p{Ll}{2,})/gu, '$1, $2'],
  [/\b((?:STE|Ste|SUITE|Suite|UNIT|Unit|APT|Apt)\.? \p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1, $2'],
  [/\b((?:St|Ave|Blvd|Rd|Dr|Ln|Hwy|Pkwy|Fl)\.)(\p{Lu}\p{Ll}{2,})/gu, '$1, $2'],
  [/(\p{Ll}{3,})(\d{2,6} \p{Lu})/gu, '$1, $2'],
  [
    /\b((?:Street|Avenue|Boulevard|Road|Drive|Lane|Highway|Parkway|Floor|Building|Institute|Foundation|Center|Office|Department|Services|Program))(\p{Lu}\p{Ll}{2,})/gu,
    '$1, $2',
  ],
  [/\b(State|Street|Avenue)(\d+(?:st|nd|rd|th)\b)/g, '$1, $2'],
];

/** Puts lost line breaks back where two words run together that never do. */
export const unglue = (text: string): string =>
  GLUED.reduce((all, [pattern, into]) => all.replace(pattern, into), text);

/** Cuts at spaces; commas, line ends, semicolons and free-standing dashes become breaks. */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  const whole = text.replace(/(\d) - (?=\d{1,3}(?:st|nd|rd|th)\b)/g, '$1\u00a0- '); // "430 - 12th Street"
  for (const part of whole
    .replace(/[ \t]*[,;\n|•·]\s*/g, ' , ')
    .replace(/ -+ |(?<=\p{L}\.?) \/ (?=\p{Lu})/gu, ' , ')
    .split(/ +/)) {
    const last = pieces.at(-1);
    if (part === ',' || part === '') {
      if (last && part) pieces[pieces.length - 1] = { ...last, breaks: true };
    } else pieces.push({ text: part, breaks: false });
  }
  return pieces;
}

export const write = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece, i) => piece.text + (piece.breaks && i < pieces.length - 1 ? ',' : ''))
    .join(' ')
    .replace(/[,;:]+$/, '');

/** Runs of pieces between breaks. */
export function segments(pieces: readonly Piece[]): Piece[][] {
  const out: Piece[][] = [[]];
  for (const piece of pieces) {
    out.at(-1)?.push(piece);
    if (piece.breaks) out.push([]);
  }
  return out.filter((segment) => segment.length > 0);
}
