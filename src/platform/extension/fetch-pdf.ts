/** The panel's side of fetching a PDF: a script in the tab asks for the file, which comes over in pieces. */
import type { FileProblem, PageAccess } from '../../app/platform';
import { done, refused } from '../../domain/record/result';
import type { PdfArrival } from './pdf-in-tab';
import { problemOf } from './read-tab';

/** Bytes of one piece: base64 makes four letters of three. */
const PIECE = 3 * 1024 * 1024;
const TOO_SLOW_MS = 120_000;

const sliceInTab = (from: number, to: number): string => globalThis.__caseclipPdf?.slice(from, to) ?? '';
const stopInTab = (): void => {
  globalThis.__caseclipPdf?.stop();
  globalThis.__caseclipPdf = undefined;
};

export const fetchPdf: PageAccess['fetchPdf'] = async (tabId, signal) => {
  signal.throwIfAborted();
  const target = { tabId };
  // The tab may be gone by then; there is nothing left to stop in it.
  const stop = () => void chrome.scripting.executeScript({ target, func: stopInTab }).catch(() => undefined);
  const late = AbortSignal.timeout(TOO_SLOW_MS);
  const either = AbortSignal.any([signal, late]);
  either.addEventListener('abort', stop, { once: true });
  try {
    const [arrived] = await chrome.scripting.executeScript({ target, files: ['/pdf-file.js'] });
    signal.throwIfAborted();
    const arrival = asArrival(arrived?.result);
    if (typeof arrival === 'string') return refused(late.aborted ? 'too-slow' : arrival);
    const bytes = new Uint8Array(arrival.size);
    for (let from = 0; from < arrival.size; from += PIECE) {
      const args: [number, number] = [from, from + PIECE];
      const [piece] = await chrome.scripting.executeScript({ target, func: sliceInTab, args });
      signal.throwIfAborted();
      const text = atob(typeof piece?.result === 'string' ? piece.result : '');
      for (let at = 0; at < text.length && from + at < bytes.length; at++) bytes[from + at] = text.charCodeAt(at);
    }
    return done(bytes);
  } catch (error) {
    signal.throwIfAborted();
    return refused(problemOf(error));
  } finally {
    either.removeEventListener('abort', stop);
    stop();
  }
};

/** What came is of our own script, but it came through a page's process: its form is checked. */
function asArrival(data: unknown): PdfArrival | FileProblem {
  if (data === 'pdf-unreachable' || data === 'pdf-large') return data;
  const size = (data as { readonly size?: unknown } | null)?.size;
  return typeof size === 'number' && Number.isInteger(size) && size >= 0 && size <= 100 * 1024 * 1024
    ? { size }
    : 'pdf-unreachable';
}
