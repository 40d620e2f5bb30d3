/**
 * Reads the words of a PDF, page by page. Promises: stops within a page when told to, tells how far it is, holds one
 * page at a time in the worker, and answers every kind of unreadable file with its own word.
 */
import type { PdfReader } from '../../app/platform';
import { done, type Result, refused } from '../../domain/record/result';
import {
  MAX_PDF_BYTES,
  MAX_PDF_PAGES,
  type PdfPage,
  type PdfProblem,
  type PdfText,
} from '../../domain/resource/pdf-text';
import { readPdfPage } from './pdf-page';

export const readPdf: PdfReader = async (bytes, signal, onPage) => {
  signal.throwIfAborted();
  if (bytes.length > MAX_PDF_BYTES) return refused('pdf-large');
  if (!looksLikePdf(bytes)) return refused('pdf-broken');
  const { openPdf } = await import('./pdf-js');
  signal.throwIfAborted();
  const pdf = openPdf(bytes);
  try {
    return await untilStopped(readAll(pdf.task, signal, onPage), signal);
  } catch (error) {
    signal.throwIfAborted();
    return refused(problemOf(error));
  } finally {
    pdf.close();
  }
};

/** Settles with the work, or rejects as soon as the signal says so. */
function untilStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function readAll(
  task: Awaited<ReturnType<typeof import('./pdf-js').openPdf>>['task'],
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<Result<PdfText, PdfProblem>> {
  const document = await task.promise;
  if (document.numPages < 1) return refused('pdf-broken');
  const last = Math.min(document.numPages, MAX_PDF_PAGES);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= last; number++) {
    signal.throwIfAborted();
    pages.push(await readPdfPage(document, number));
    onPage(number, last);
  }
  const letters = pages.reduce((sum, page) => sum + page.runs.reduce((all, run) => all + run.text.trim().length, 0), 0);
  // A scanner's own stamp or page number on each page is no text.
  if (letters < 10 * pages.length) return refused('pdf-scanned');
  const { info } = await document.getMetadata();
  const about = info as { readonly Title?: unknown; readonly Language?: unknown };
  const words = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
  return done({ title: words(about.Title), lang: words(about.Language), pages, total: document.numPages });
}

/** The header may stand a little way in (PDF 32000-1, annex H, note 13). */
function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');
}

/** pdf.js names its errors; a file that is none of them is damaged in a way nobody foresaw. */
const problemOf = (error: unknown): PdfProblem =>
  error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken';
