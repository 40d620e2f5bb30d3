/** What follows a number: its extension, and siblings that only say how they differ ("x 26 or x 28", ", -5001", "/52"). */

interface Sibling {
  readonly number: string;
  readonly extension: string | null;
  readonly start: number;
  readonly end: number;
}

export interface Tails {
  readonly extension: string | null;
  /** Where the number with its extension ends. */
  readonly end: number;
  readonly also: readonly Sibling[];
}

/** "x26", "ext. 112", "Ext. #100", "extension 5", ", opción 2" is none. RFC 3966 writes ";ext=". */
const EXTENSION =
  /^[\s,;(]{0,3}(?:x|ext(?:ension|n)?|extensi[oó]n|toestel|poste|anexo|int)[\s.:=#]{0,3}(\d{1,7})\)?(?![\d-]|\.\d)/i;
const HASH = /^\s{0,2}#\s?(\d{1,6})(?!\d)/;
const MORE_EXTENSION = /^\s{0,2}(?:,|or|and|&|\/|o|y)\s{0,2}(?:x|ext(?:ension)?)[\s.:#]{0,3}(\d{1,7})(?!\d)/i;
const MORE_DIGITS =
  /^\s{0,2}(?:(?:,|or|and|&|o|y)\s{0,2}-\s?(\d{4})|\/\s?-?(\d{1,4})|(?:,\s?)?(?:or|and|&|o|y)\s{0,2}(\d{4}))(?![\d/-]|\.\d| ?[ap]\.?m| \d{3} ?\d{3})/i;

/** Reads on from `end`, behind the number `number` (E.164). Bounded: at most eight siblings. */
export function readTails(text: string, end: number, number: string): Tails {
  let at = end;
  const also: Sibling[] = [];
  const rest = () => text.slice(at, at + 40);
  const first = EXTENSION.exec(rest()) ?? HASH.exec(rest());
  if (first) at += first[0].length;
  const stop = at;
  for (let i = 0; i < 8; i++) {
    const extension = first && MORE_EXTENSION.exec(rest());
    const digits = extension ? null : MORE_DIGITS.exec(rest());
    const hit = extension ?? digits;
    if (!hit) break;
    const tail = digits ? (digits[1] ?? digits[2] ?? digits[3] ?? '') : '';
    also.push({
      number: tail ? number.slice(0, -tail.length) + tail : number,
      extension: extension?.[1] ?? null,
      start: at,
      end: at + hit[0].length,
    });
    at += hit[0].length;
  }
  return { extension: first?.[1] ?? null, end: stop, also };
}
