/** The drafts open on this page, so that whoever is about to reload it can have them written first. */
const flushes = new Set<() => Promise<void>>();

/** @returns the unsubscriber */
export function registerFlush(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Resolves when every open draft is on disk, or was refused and says so on its own screen. */
export async function flushOpenDrafts(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
