/** Runs a reading now and after every change, one at a time; changes that come meanwhile are one more run. */
import type { Store, WatchedTable } from '../../storage';
import { isEnding } from './ending';

/** Ends quietly when the vault locks or the database goes: the session's state tells the screens. */
export function follow<Value>(
  store: Store,
  tables: readonly WatchedTable[],
  read: () => Promise<Value>,
  changed: (value: Value) => void,
): () => void {
  let ended = false;
  let running = false;
  let wanted = false;

  const run = async (): Promise<void> => {
    wanted = true;
    if (running) return;
    running = true;
    try {
      while (wanted && !ended) {
        wanted = false;
        const value = await read();
        if (!ended) changed(value);
      }
    } catch (error) {
      if (!isEnding(error)) throw error;
    } finally {
      running = false;
    }
  };

  const stop = store.watch(tables, run, (error) => {
    if (!isEnding(error) && !ended) throw error;
  });
  return () => {
    ended = true;
    stop();
  };
}
