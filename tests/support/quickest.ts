/**
 * How long something takes by itself. A machine that is busy with other work makes any run long, and none short: a few
 * runs are tried until one shows that it can be done in the time, so that only what is always slow is too slow.
 */
export async function quickest(enough: number, run: () => number | Promise<number>, tries = 10): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < tries && best >= enough; nth++) best = Math.min(best, await run());
  return best;
}

/** Milliseconds. */
export function millisecondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
