/**
 * Reading away from the screen, so that a slow page never holds up the surface. A worker is ended with its answer, or when
 * the caller gives up; it goes with the surface that started it.
 *
 * A reader that was warmed up keeps a worker for the next page: a new one is slow at first, until its hundreds of
 * patterns have been compiled. What was read does not stay in it: some time after the last answer a worker that has seen
 * nothing takes its place, and after pasted words, which may be about a client, at once.
 */
import type { PdfText } from '../../domain/resource/pdf-text';
import type { PageReading } from '../../domain/resource/resource-draft';

type Asked =
  | { readonly page: readonly string[]; readonly selection: string | null }
  | { readonly pdf: PdfText; readonly url: string }
  | { readonly words: string };

/** What the worker is told. It answers with the same `id`, and not at all to a warming up. */
export type Question = { readonly warmUp: true } | (Asked & { readonly id: number });

export interface Answer {
  readonly id: number;
  readonly value: unknown;
}

export interface Reader {
  /** Starts a worker before it is asked, and keeps one from now on. */
  warmUp(): void;
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

/** Milliseconds that a worker which has read a page is kept for another. */
const KEPT_MS = 20_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** A reader; nothing is loaded before it is warmed up or asked. */
export function startReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let kept = false;
  let asked = 0;
  let renewal: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./read-in-worker.ts', import.meta.url), { type: 'module', name: 'reader' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => waiting.get(data.id)?.resolve(data.value);
    worker.onerror = ({ message }) => {
      end();
      for (const one of waiting.values()) one.reject(new Error(message || 'The reader could not be started.'));
    };
    if (kept) worker.postMessage({ warmUp: true } satisfies Question);
    return worker;
  };
  const renew = (): void => {
    end();
    if (kept) running();
  };

  async function ask(question: Asked, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    clearTimeout(renewal);
    const id = asked++;
    // With another question at the same worker only this answer is dropped.
    const stop = (): void => {
      if (waiting.size === 1) end();
      waiting.get(id)?.reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        running().postMessage({ id, ...question } satisfies Question);
      });
    } finally {
      waiting.delete(id);
      signal.removeEventListener('abort', stop);
      if (waiting.size === 0) {
        if (kept && 'page' in question) renewal = setTimeout(renew, KEPT_MS);
        else renew();
      }
    }
  }

  return {
    warmUp: () => {
      kept = true;
      running();
    },
    page: (page, selection, signal) => ask({ page, selection }, signal),
    // What the worker makes of our own words comes from our own code of this very build.
    pdf: async (pdf, url, signal) => (await ask({ pdf, url }, signal)) as PageReading,
    words: async (words, signal) => (await ask({ words }, signal)) as PageReading,
  };
}
