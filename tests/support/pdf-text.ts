/** Pages of a PDF as the reader yields them, from places and words, without a file in between. */
import type { PdfPage, PdfText } from '../../src/domain/resource/pdf-text';
import type { Words } from './make-pdf';

/** Letters of the standard faces are about half as wide as they are high. */
const LETTER = 0.5;

export const pdfPage = (words: readonly Words[], number = 1): PdfPage => ({
  number,
  width: 612,
  height: 792,
  runs: words.map(({ text, x, y, size = 10, bold = false }) => ({
    text,
    x,
    y,
    size,
    width: text.length * LETTER * size,
    font: bold ? 'bold' : 'plain',
  })),
  links: [],
});

export const pdfText = (pages: readonly (readonly Words[])[]): PdfText => ({
  title: '',
  lang: '',
  pages: pages.map((words, at) => pdfPage(words, at + 1)),
  total: pages.length,
});
