/** Lines of RFC 5545: escaping (3.3.11), folding at 75 octets (3.1), CRLF. */

/** Backslash, semicolon, comma and line breaks are escaped; other control characters are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

const octets = new TextEncoder();
const LONGEST = 75;

/** Never within a character: a reader that unfolds bytes or characters gets the same text. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST) {
      lines.push(current);
      // The space that marks a continued line counts.
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join('\r\n');
}
