/** A place in memory: what a file holds while it is open, and the measure for every other transport. */
import { done } from '../domain/record/result';
import type { Transport } from './transport';
import { wakeUps } from './wake-ups';

export interface MemoryTransport extends Transport {
  /** Everything stored, in the order it came. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
}

const PAGE = 500;

/**
 * `epoch`: a text that is new whenever the content may have lost something since the last time, so that cursors from
 * before are not believed.
 */
export function memoryTransport(
  id: string,
  epoch: string,
  content: Iterable<readonly [string, Uint8Array]> = [],
): MemoryTransport {
  const stored = new Map(content);
  const listeners = new Set<() => void>();

  const position = (cursor: string | null): number => {
    const [said, at] = cursor?.split(' ') ?? [];
    const read = said === epoch ? Number(at) : 0;
    return Number.isInteger(read) && read <= stored.size ? read : 0;
  };

  return {
    id,
    stored,
    async putIfAbsent(key, bytes, signal) {
      signal.throwIfAborted();
      if (stored.has(key)) return done('present');
      stored.set(key, bytes.slice());
      for (const changed of listeners) changed();
      return done('stored');
    },
    async listSince(cursor, signal) {
      signal.throwIfAborted();
      const from = position(cursor);
      const keys = [...stored.keys()].slice(from, from + PAGE);
      const next = from + keys.length;
      return done({ keys, cursor: `${epoch} ${next}`, more: next < stored.size });
    },
    async get(key, signal) {
      signal.throwIfAborted();
      return done(stored.get(key)?.slice() ?? null);
    },
    watch: (signal) =>
      wakeUps((wake) => {
        listeners.add(wake);
        return () => void listeners.delete(wake);
      }, signal),
  };
}
