/** Wake-ups as an async iterable: many that come while nobody looks are one. Ends with the signal. */

/** `listen` is given the function that wakes, and returns its own end. */
export async function* wakeUps(listen: (wake: () => void) => () => void, signal: AbortSignal): AsyncGenerator<void> {
  let roused = false;
  let wake = (): void => undefined;
  const rouse = (): void => {
    roused = true;
    wake();
  };
  const stop = listen(rouse);
  signal.addEventListener('abort', rouse);
  try {
    while (!signal.aborted) {
      if (!roused) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      roused = false;
      if (!signal.aborted) yield;
    }
  } finally {
    stop();
    signal.removeEventListener('abort', rouse);
  }
}
