/** Runs a grammar over a long text piece by piece, cut at line breaks, so that no single call is long. */

const CHUNK = 20_000;

type Match<T> = { readonly value: T; readonly index: number; readonly length: number };

/** All matches with offsets into `text`. Stops at a piece boundary once `expired()` says so. */
export function inChunks<T>(
  text: string,
  read: (chunk: string) => readonly Match<T>[],
  expired: () => boolean,
): Match<T>[] {
  const found: Match<T>[] = [];
  let from = 0;
  while (from < text.length && !expired()) {
    let to = Math.min(text.length, from + CHUNK);
    if (to < text.length) {
      const line = text.lastIndexOf('\n', to);
      if (line > from + CHUNK / 2) to = line;
    }
    for (const match of read(text.slice(from, to))) found.push({ ...match, index: match.index + from });
    from = to;
  }
  return found;
}
