/** Web Locks for Node, which has none before 24: one holder at a time, in order of asking. */

const tails = new Map<string, Promise<unknown>>();

type Held = (lock: Lock | null) => unknown;

export const nodeLocks = {
  request(name: string, ...rest: [Held] | [LockOptions, Held]): Promise<unknown> {
    const [options, held] = rest.length === 1 ? [{}, rest[0]] : rest;
    const before = tails.get(name);
    if (options.ifAvailable && before) return Promise.resolve(held(null));
    const turn = (before ?? Promise.resolve()).then(() => {
      if (options.signal?.aborted) throw options.signal.reason;
      return held({ name, mode: 'exclusive' });
    });
    const tail = turn
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return turn;
  },
} as unknown as LockManager;
