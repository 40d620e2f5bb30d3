/**
 * Reading away from the screen: a worker of its own for each page or text, so that a slow page never holds up the
 * surface, and ending it ends the work. It goes with the surface that started it.
 */
import type { ResourceDraft } from '../../domain/resource/resource-draft';

/** What the worker is asked. */
export type Question =
  | { readonly page: readonly string[]; readonly selection: string | null }
  | { readonly text: string; readonly region: string };

export interface Reader {
  /**
   * Reads what `Clipper.capture` brought; `selection` is read instead of the page's own. The answer is a `PageReading`
   * that the caller checks, null when another version captured the page. Rejects with the signal's reason.
   */
  page(pieces: readonly string[], selection: string | null, signal: AbortSignal): Promise<unknown>;
  /** Reads plain words, as `readText` does. */
  text(text: string, region: string, signal: AbortSignal): Promise<ResourceDraft | null>;
}

/** A reader; nothing is loaded before it is asked. */
export const startReader = (): Reader => ({
  page: (page, selection, signal) => ask({ page, selection }, signal),
  text: async (text, region, signal) => (await ask({ text, region }, signal)) as ResourceDraft | null,
});

function ask(question: Question, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-in-worker.ts', import.meta.url), { type: 'module', name: 'reader' });
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || 'The reader could not be started.'));
    };
    worker.postMessage(question);
  });
}
