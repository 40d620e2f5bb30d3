/** Long work on the thread of the screen, with a breath for the screen every few milliseconds. */
export interface LongWork {
  readonly signal: AbortSignal;
  /** How much of how much is done; told before each breath. */
  readonly progress?: (done: number, of: number) => void;
}

/** Longer, and typing stutters. */
const SLICE_MS = 12;

/** One turn of the event loop. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Called with every small step; null: go on at once. The promise rejects when the signal says stop. */
export function paceOf({ signal, progress }: LongWork): (done: number, of: number) => Promise<void> | null {
  let breath = performance.now();
  return (done, of) => {
    if (performance.now() - breath < SLICE_MS) return null;
    progress?.(done, of);
    return breathe().then(() => {
      signal.throwIfAborted();
      breath = performance.now();
    });
  };
}
