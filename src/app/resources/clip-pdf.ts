/** PDFs: fetched by the tab that shows them, or given as a file. The same draft as of a page comes out. */
import { startReader } from '../../clip';
import { type Result, refused } from '../../domain/record/result';
import type { PdfProblem } from '../../domain/resource/pdf-text';
import type { App, WriteFailure } from '../app';
import type { FileProblem } from '../platform';
import { clipForm, type OpenedClip, openClip } from './open-clip';

export type PdfFailure = FileProblem | PdfProblem | WriteFailure | 'nothing-found';
/** How many pages of how many are read. */
export type OnPage = (page: number, of: number) => void;

type Clipped = Promise<Result<Extract<OpenedClip, { ok: true }>['value'], PdfFailure>>;

/** Reads the PDF in a granted tab. Rejects with the signal's reason when it was stopped. */
export async function clipPdfInTab(app: App, tabId: number, signal: AbortSignal, onPage: OnPage): Clipped {
  const page = app.platform.page;
  if (!page) return refused('no-tab');
  const strip = await page.current();
  const file = await page.fetchPdf(tabId, signal);
  if (!file.ok) return file;
  return clipPdf(
    app,
    { bytes: file.value, tabId, url: strip?.tabId === tabId ? (strip.url ?? '') : '' },
    signal,
    onPage,
  );
}

export interface PdfFile {
  /** Handed over: empty afterwards. */
  readonly bytes: Uint8Array;
  /** -1 for a file that no tab shows. */
  readonly tabId: number;
  /** "" for a file. */
  readonly url: string;
}

/** Reads a PDF into a draft that is on disk before this resolves. Rejects with the signal's reason. */
export async function clipPdf(app: App, file: PdfFile, signal: AbortSignal, onPage: OnPage): Clipped {
  const pdf = await app.platform.readPdf(file.bytes, signal, onPage);
  if (!pdf.ok) return pdf;
  const reading = await startReader().pdf(pdf.value, file.url, signal);
  const form = clipForm(app, file.tabId, reading, undefined);
  return form ? openClip(app, form) : refused('nothing-found');
}
