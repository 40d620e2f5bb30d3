/** Long texts cut for the screen; what is kept is never cut. */

/** The first `length` characters, at a word's end where there is one. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length);
  const space = part.lastIndexOf(' ');
  return `${part.slice(0, space > length / 2 ? space : length)}…`;
}
