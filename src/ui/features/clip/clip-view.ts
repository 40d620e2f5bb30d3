/**
 * What the Clip tab shows, and the one reading that may be under way. Lives beside the screen, so that a reading goes
 * on and its result waits while another tab of the panel is open.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { App, DraftKey } from '../../../app/app';
import { type ClipFailure, type ClipOptions, clipPage } from '../../../app/resources/clip-page';
import { clipPdf, clipPdfInTab, type OnPage, type PdfFailure } from '../../../app/resources/clip-pdf';
import { clipByHand, clipWords, type Words } from '../../../app/resources/clip-words';
import type { OpenedClip } from '../../../app/resources/open-clip';
import type { Id } from '../../../domain/record/record';
import { type Result, refused } from '../../../domain/record/result';

export type ReadingProblem = ClipFailure | PdfFailure;

/** Pages of a PDF that are read, of how many. */
export interface PagesRead {
  readonly page: number;
  readonly of: number;
}

export type ClipView =
  | { readonly kind: 'start' }
  /** A box for words from elsewhere. */
  | { readonly kind: 'paste' }
  | {
      readonly kind: 'reading';
      readonly what: 'page' | 'pdf' | 'words';
      /** Null until the first page of a PDF is read. */
      readonly pages: ReadonlySignal<PagesRead | null>;
      readonly stop: () => void;
    }
  | { readonly kind: 'problem'; readonly why: ReadingProblem; readonly tabId: number; readonly what: 'page' | 'pdf' }
  /** A link was opened in a new tab: it can only be read there. */
  | { readonly kind: 'link'; readonly tabId: number; readonly url: string }
  | { readonly kind: 'draft'; readonly key: DraftKey }
  | {
      readonly kind: 'saved';
      readonly names: readonly string[];
      readonly salIds: readonly Id[];
      readonly clientId: Id | null;
    };

const view = signal<ClipView>({ kind: 'start' });
export const clipView: ReadonlySignal<ClipView> = view;

/** Epoch milliseconds of the readings of this panel, by the slot of their draft. */
const readAt = new Map<string, number>();
export const readingTime = (key: DraftKey): number | undefined => readAt.get(key.slot);

/** Shows something else; a reading under way is stopped. */
export function showClip(next: ClipView): void {
  const now = view.peek();
  view.value = next;
  if (now.kind === 'reading') now.stop();
}

type Opened = Extract<OpenedClip, { ok: true }>['value'];
type Work = (signal: AbortSignal, onPage: OnPage) => Promise<Result<Opened, ReadingProblem>>;

/** Runs one reading and shows what comes of it; null when something else is shown by then. */
async function run(
  app: App,
  what: 'page' | 'pdf' | 'words',
  work: Work,
): Promise<Result<Opened, ReadingProblem> | null> {
  const aborter = new AbortController();
  const pages = signal<PagesRead | null>(null);
  const reading: ClipView = { kind: 'reading', what, pages, stop: () => aborter.abort() };
  showClip(reading);
  const onPage: OnPage = (page, of) => {
    pages.value = { page, of };
  };
  const read = await work(aborter.signal, onPage).catch((error: unknown) => {
    if (aborter.signal.aborted) return refused('stopped' as const);
    // A bug, told to whoever looks for it. The screen goes on: a page that breaks the reader is one that holds nothing.
    reportError(error);
    return refused('nothing-found' as const);
  });
  if (view.peek() !== reading) return null;
  if (read.ok) {
    readAt.set(read.value.key.slot, app.platform.now());
    view.value = { kind: 'draft', key: read.value.key };
  } else if (read.why === 'stopped') view.value = { kind: 'start' };
  return read;
}

function showProblem(why: ReadingProblem, tabId: number, what: 'page' | 'pdf'): void {
  if (why !== 'stopped') view.value = { kind: 'problem', why, tabId, what };
}

/** Reads a page into a draft and shows it; a draft that was open is kept. A new reading replaces the one under way. */
export async function startReading(app: App, tabId: number, options: ClipOptions = {}, url = ''): Promise<void> {
  const read = await run(app, 'page', (signal) => clipPage(app, tabId, options, signal));
  if (!read || read.ok) return;
  // Selected words came with the request: they can be kept even where the page itself cannot be read.
  if (options.text?.trim()) await startWords(app, { text: options.text, url }, tabId);
  else if (read.why === 'pdf') await startPdfInTab(app, tabId);
  else showProblem(read.why, tabId, 'page');
}

/** Reads the PDF that a tab shows. */
export async function startPdfInTab(app: App, tabId: number): Promise<void> {
  const read = await run(app, 'pdf', (signal, onPage) => clipPdfInTab(app, tabId, signal, onPage));
  if (read && !read.ok) showProblem(read.why, tabId, 'pdf');
}

/** Reads a PDF that was chosen, dropped or shared. */
export async function startPdf(app: App, bytes: Uint8Array): Promise<void> {
  const file = { bytes, tabId: -1, url: '' };
  const read = await run(app, 'pdf', (signal, onPage) => clipPdf(app, file, signal, onPage));
  if (read && !read.ok) showProblem(read.why, -1, 'pdf');
}

/** Reads words that came without their page: selected in a tab, pasted into the box, or shared. */
export async function startWords(app: App, words: Words, tabId = -1): Promise<void> {
  const read = await run(app, 'words', (signal) => clipWords(app, tabId, words, signal));
  if (read && !read.ok) showProblem(read.why, tabId, 'page');
}

/** An empty form, written by hand. */
export async function startByHand(app: App): Promise<void> {
  const opened = await clipByHand(app);
  if (opened.ok) showClip({ kind: 'draft', key: opened.value.key });
  else showClip({ kind: 'problem', why: opened.why, tabId: -1, what: 'page' });
}
