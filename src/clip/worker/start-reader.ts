/**
 * Reading away from the screen: a worker of its own for each page or text, so that a slow page never holds up the
 * surface, and ending it ends the work. It goes with the surface that started it.
 */
import type { PdfText } from '../../domain/resource/pdf-text';
import type { PageReading } from '../../domain/resource/resource-draft';

/** What the worker is asked. */
export type Question =
  | { readonly page: readonly string[]; readonly selection: string | null }
  | { readonly pdf: PdfText; readonly url: string }
  | { readonly words: string };

export interface Reader {
  /**
   * Reads what `Clipper.capture` brought; `selection` is read instead of the page's own. The answer is a `PageReading`
   * that the caller checks, null when another version captured the page. Rejects with the signal's reason.
   */
  page(pieces: readonly string[], selection: string | null, signal: AbortSignal): Promise<unknown>;
  /** Reads the words of a PDF that was shown at `url`, "" for a file. */
  pdf(pdf: PdfText, url: string, signal: AbortSignal): Promise<PageReading>;
  /** Reads plain words: a pasted message, what another program shared. */
  words(words: string, signal: AbortSignal): Promise<PageReading>;
}

/** A reader; nothing is loaded before it is asked. */
export const startReader = (): Reader => ({
  page: (page, selection, signal) => ask({ page, selection }, signal),
  // What the worker makes of our own words comes from our own code of this very build.
  pdf: async (pdf, url, signal) => (await ask({ pdf, url }, signal)) as PageReading,
  words: async (words, signal) => (await ask({ words }, signal)) as PageReading,
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
