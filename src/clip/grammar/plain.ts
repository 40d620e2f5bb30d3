/**
 * Text made plain for the grammars: exotic spaces, dashes and quotes become their ASCII cousins, invisible and
 * bidirectional marks vanish, and every position can be led back to the text as written. Linear, never throws.
 */

export interface Plain {
  readonly text: string;
  /** Position in the original text of position `index` of the plain one. */
  at(index: number): number;
}

/** Longer texts are read up to here: no page block of contact data comes near it. */
const LIMIT = 200_000;

/** Dashes damaged by a wrong character set on their way ("GÇô", "â€“", "A\x80\x93"): as common as they are ugly. */
const DAMAGED_DASH = /^(?:GÇ[ôö]|â€[“”"]|[AÂâ]\x80[\x93\x94])/;

function plainChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 0x09 || code === 0x0b || code === 0x0c ? ' ' : code === 0x0d ? '\n' : char;
  if (code === 0xad || code === 0xfeff || code === 0x61c || code === 0x180e) return '';
  if (code === 0xa0 || code === 0x1680 || code === 0x3000) return ' ';
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return ' ';
    if (code >= 0x2010 && code <= 0x2015) return '-';
    if (code === 0x2018 || code === 0x2019 || code === 0x201b) return "'";
    if (code === 0x201c || code === 0x201d) return '"';
    if (code === 0x2028 || code === 0x2029) return '\n';
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? '' : char;
  }
  if (code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d) return '-';
  // Full-width forms (digits, colon, brackets) of East Asian keyboards.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return char;
}

/** Makes `text` plain. Line breaks stay "\n"; runs of spaces stay as they are. */
export function plain(text: string): Plain {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  if (/^[\n\x20-\x7e]*$/.test(source)) return { text: source, at: (index) => index };
  const parts: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    const damaged =
      char === 'G' || char === 'â' || char === 'A' || char === 'Â' ? DAMAGED_DASH.exec(source.slice(i, i + 3)) : null;
    const out = damaged ? '-' : plainChar(char);
    if (out) {
      parts.push(out);
      from.push(i);
    }
    if (damaged) i += damaged[0].length - 1;
  }
  return { text: parts.join(''), at: (index) => from[index] ?? source.length };
}

/** Where `start..end` of the plain text stands in the original. */
export function span(from: Plain, start: number, end: number): { index: number; length: number } {
  const index = from.at(start);
  return { index, length: end > start ? from.at(end - 1) + 1 - index : 0 };
}
