/** Which note formats are offered first: those the kind of work uses, in its order, and the agency's own. */

export interface OfferedFormats<Format> {
  readonly first: readonly Format[];
  /** The others, as they come. */
  readonly more: readonly Format[];
}

/**
 * @param usual ids of the formats that the kind of work names; one that there is not is passed over, and where it names
 *   none that there is, all are first
 * @param own the agency's own and what the note is in: first whatever the kind of work says
 */
export function offeredFormats<Format extends { readonly id: string }>(
  all: readonly Format[],
  usual: readonly string[],
  own: readonly Format[],
): OfferedFormats<Format> {
  const named = [...new Set(usual)].flatMap((id) => all.find((format) => format.id === id) ?? []);
  if (named.length === 0) return { first: [...all, ...without(own, all)], more: [] };
  const first = [...named, ...without(own, named)];
  return { first, more: without(all, first) };
}

/** Each once. */
const without = <Format extends { readonly id: string }>(some: readonly Format[], others: readonly Format[]) =>
  some.filter(({ id }, at) => ![...some.slice(0, at), ...others].some((other) => other.id === id));
