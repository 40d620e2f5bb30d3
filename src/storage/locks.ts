/** Web Locks of this origin, shared by panel, tab and worker. Released by the browser when their holder dies. */

export interface Locks {
  /** Runs alone among all contexts. Never call it from inside itself. */
  exclusive<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Takes a named lock if it is free: the function that gives it back, or null. */
  tryHold(name: string): Promise<(() => void) | null>;
  /** Waits for a named lock. Resolves with null when `signal` ends the waiting. */
  hold(name: string, signal: AbortSignal): Promise<(() => void) | null>;
}

export function locksOf(database: string, manager: LockManager): Locks {
  const take = (name: string, options: LockOptions): Promise<(() => void) | null> =>
    new Promise((resolve, reject) => {
      const held = (lock: Lock | null): Promise<void> | undefined => {
        if (!lock) {
          resolve(null);
          return;
        }
        return new Promise((release) => resolve(release));
      };
      manager.request(`${database}-${name}`, options, held).catch((error: unknown) => {
        if (options.signal?.aborted) resolve(null);
        else reject(error);
      });
    });
  return {
    exclusive: async (work) => await manager.request(`${database}-write`, work),
    tryHold: (name) => take(name, { ifAvailable: true }),
    hold: (name, signal) => take(name, { signal }),
  };
}
