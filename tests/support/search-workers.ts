/** Workers that make a search wait, or fail, until a test lets them go on. The page's own `Worker` is back after each test. */
import { afterEach, vi } from 'vitest';

afterEach(() => void vi.unstubAllGlobals());

/** Workers started from now on hear of no question, as if they were busy, until `release`. */
export function heldWorkers() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let held = 0;
  const Real = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      override postMessage(message: { readonly kind: string }) {
        if (message.kind !== 'ask') super.postMessage(message);
        else {
          held += 1;
          void released.then(() => super.postMessage(message));
        }
      }
    },
  );
  return { release, held: () => held };
}

/** Workers started from now on cannot be loaded, until the returned function is called. */
export function brokenWorkers(): () => void {
  const Real = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(_address: string | URL, options?: WorkerOptions) {
        super('data:text/plain,nothing', options);
      }
    },
  );
  return () => void vi.stubGlobal('Worker', Real);
}
