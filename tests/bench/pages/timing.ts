/** Milliseconds, and how long the screen's own thread stood still meanwhile. */

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export interface Watched {
  readonly ms: number;
  /** The longest time in which a keystroke would not have been answered. */
  readonly blocked: number;
}

export async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let blocked = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  }, 1);
  const ms = await timed(work);
  clearInterval(beat);
  return { ms, blocked };
}
