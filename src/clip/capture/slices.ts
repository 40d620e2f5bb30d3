/**
 * Work inside somebody's page, in slices: after each the page goes on with its own work, and whoever waits for the
 * result may have left. Each slice is a measure of the performance timeline, under a name that does not tell the page
 * who works here.
 */

/** Milliseconds after which a slice ends with its step; steps are short beside it. */
const SLICE_MS = 8;
const NAME = 'slice';

/** Runs the steps that `work` yields; it is told how much time they took. Null when `left` says so between slices. */
export async function inSlices<Value>(
  work: (worked: () => number) => Generator<void, Value>,
  left: () => boolean,
): Promise<Value | null> {
  let spent = 0;
  let started = performance.now();
  const steps = work(() => spent + performance.now() - started);
  while (!left()) {
    started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < SLICE_MS) step = steps.next();
    const end = performance.now();
    performance.measure(NAME, { start: started, end });
    spent += end - started;
    if (step.done) return step.value;
    await nextTurn();
    started = performance.now();
  }
  return null;
}

interface Yielding {
  yield?: () => Promise<void>;
}

/** Lets the page work. Timers are no use: hidden and busy pages hold them back. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
