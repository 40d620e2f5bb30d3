/**
 * The functions that run inside a granted page. Each is sent to the page as text, so it uses nothing but its arguments
 * and what `clipper.js` left in the extension's own world of that page (the page's scripts cannot reach it).
 */
import type { PageReading, Quote } from '../../domain/resource/resource-draft';

/** What `clipper.js` leaves behind. */
interface Reader {
  read(options: { readonly selection: string }): PageReading;
  highlight(quote: Quote): boolean;
}
type World = typeof globalThis & { __caseclip?: Reader };

export const contentType = (): string => document.contentType;

export const readPage = (selection: string): unknown => (globalThis as World).__caseclip?.read({ selection }) ?? null;

export const highlightQuote = (quote: Quote): boolean => (globalThis as World).__caseclip?.highlight(quote) ?? false;
