/**
 * The door of clipping: a page or a text in, resource drafts out. Knows the DOM and nothing of the extension; reads
 * only, needs no network. `highlight` shows the words behind a value on the live page.
 */
import type { PageReading, Quote, ResourceDraft } from '../domain/resource/resource-draft';
import { real } from './capture/real';
import { highlight } from './highlight/highlight';
import { type ReadOptions, readPage } from './page/read-page';
import { readSelection } from './page/read-selection';

export { highlight, type ReadOptions, readPage };

/**
 * Reads plain text (a pasted message, a selection without its page) into one draft; null when it holds no words.
 * `region` is the numbering plan of phone numbers without "+" (ISO 3166 alpha-2).
 */
export const readText = (text: string, region = 'US'): ResourceDraft | null =>
  readSelection(text.slice(0, 100_000), null, [], region)[0] ?? null;

/** What the injected script offers to the extension: two functions on plain JSON. */
export interface Clipper {
  /** Reads the page now; the live selection and address are used unless others are given. */
  readonly read: (options: Pick<ReadOptions, 'selection' | 'url' | 'budgetMs'>) => PageReading;
  /** True when the words were found and shown. */
  readonly highlight: (quote: Quote) => boolean;
}

/** The clipper of one live document. */
export const clipper = (document: Document): Clipper => ({
  read: (options) => readPage(document, { url: real(document).URL, selection: meantSelection(document), ...options }),
  highlight: (quote) => highlight(document, quote),
});

/** A word or two left selected by a double click is no choice of what to clip; a line is. */
function meantSelection(document: Document): string {
  const words = real(document).getSelection()?.toString() ?? '';
  return words.trim().length < 20 ? '' : words;
}
