/** After connecting, the line to the other side opens a moment later: a quick hand need not be told that nothing is there. */
import type { Connection } from '../../../app/bridge/connection';

const PATIENCE_MS = 5_000;

/** Resolves when the vault of the other side can be joined, or when that was waited for long enough. */
export function joinableSoon({ joinable }: Connection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
      queueMicrotask(() => stop());
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    signal.addEventListener('abort', finish, { once: true });
    const stop = joinable.subscribe((now) => {
      if (now) finish();
    });
  });
}
