/**
 * The functions that run inside a granted page. Each is sent to the page as text, so it uses nothing but its arguments
 * and what `clipper.js` left in the extension's own world of that page (the page's scripts cannot reach it).
 */
import type { Quote } from '../../domain/resource/resource-draft';

/** What `clipper.js` leaves behind. */
interface InPage {
  capture(): Promise<string[] | null>;
  highlight(quote: Quote | null, show: boolean): boolean;
}
type World = typeof globalThis & { __caseclip?: InPage };

export const capturePage = (): unknown => (globalThis as World).__caseclip?.capture() ?? null;

export const highlightQuote = (quote: Quote | null, show: boolean): boolean =>
  (globalThis as World).__caseclip?.highlight(quote, show) ?? false;
