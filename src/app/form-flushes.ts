/** Open forms that want to save before the key goes. */

/** A form that cannot save in this time does not keep the vault open. */
const LONGEST_MS = 1_500;

export interface FormFlushes {
  add(flush: () => Promise<void>): () => void;
  /** Runs all of them; resolves when they are done or the time is up. */
  run(): Promise<void>;
}

export function formFlushes(): FormFlushes {
  const flushes = new Set<() => Promise<void>>();
  return {
    add(flush) {
      flushes.add(flush);
      return () => void flushes.delete(flush);
    },
    async run() {
      if (flushes.size === 0) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const timeUp = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LONGEST_MS);
      });
      const all = Promise.allSettled([...flushes].map(async (flush) => flush()));
      await Promise.race([all, timeUp]);
      clearTimeout(timer);
    },
  };
}
