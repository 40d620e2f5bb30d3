/** What the palette can find besides commands. A feature registers how to find its things; order is by registration. */

export interface Found {
  /** Unique among everything found. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly open: () => void;
}

export type Finder = (text: string) => Promise<readonly Found[]>;

const known = new Set<Finder>();

export const finders = (): readonly Finder[] => [...known];

/** @returns the unsubscriber */
export function registerFinder(find: Finder): () => void {
  known.add(find);
  return () => known.delete(find);
}
