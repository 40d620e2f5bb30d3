/**
 * The address that opens a page at the words a fact was read from: a text fragment, or the page of a PDF
 * (https://wicg.github.io/scroll-to-text-fragment/). Null for anything but a web address: what a page calls its
 * address is not to be trusted with another scheme.
 */
import type { FieldEvidence } from '../../../domain/resource/directory';

const LONGEST = 120;

export function quoteLink(evidence: Pick<FieldEvidence, 'source_url' | 'quote'>): string | null {
  const url = URL.parse(evidence.source_url);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.hash = '';
  // PDF Open Parameters (Adobe): browsers' viewers know no text fragments, but pages.
  if (evidence.quote?.page !== undefined) return `${url.href}#page=${evidence.quote.page}`;
  const words = evidence.quote?.quote.trim().split('\n')[0]?.trim() ?? '';
  if (words === '' || words.length > LONGEST) return url.href;
  // A hyphen separates the parts of a text directive, so it is encoded too.
  return `${url.href}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
