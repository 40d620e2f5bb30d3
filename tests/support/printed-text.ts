/** What a person reads on a page that the browser printed. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on the paper, without its line breaks. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  return texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
}
