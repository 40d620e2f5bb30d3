/** Initials in a circle, for the eye only: the name always stands beside it. */

/** Up to two initials: first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0]?.match(/\p{L}|\p{N}/u)?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.match(/\p{L}|\p{N}/u)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

export function Face({ name }: { readonly name: string }) {
  return (
    <span class="face" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
