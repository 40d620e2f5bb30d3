/** One page of a PDF as runs of text and links, measured from its upper left corner. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfLink, PdfPage, PdfRun } from '../../domain/resource/pdf-text';

/** Bounds of one page, far above what people print: a drawing may hold a million letters. */
const MAX_RUNS = 20_000;
const MAX_LINKS = 2_000;

type Matrix = readonly [number, number, number, number, number, number];

/** A page that cannot be read is an empty page: the others are still worth having. */
export async function readPdfPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number).catch(() => null);
  if (!page) return { number, width: 0, height: 0, runs: [], links: [] };
  const view = page.getViewport({ scale: 1 });
  const turn = view.transform as unknown as Matrix;
  const content = await page.getTextContent({ disableNormalization: false }).catch(() => null);
  const notes = await page.getAnnotations().catch(() => []);
  const runs: PdfRun[] = [];
  for (const item of content?.items ?? []) {
    if (!('str' in item) || item.str.trim() === '' || runs.length >= MAX_RUNS) continue;
    const run = placed(item, times(turn, item.transform as unknown as Matrix));
    if (run) runs.push(run);
  }
  const links = notes.slice(0, MAX_LINKS).flatMap((note) => linkOf(note, turn));
  page.cleanup();
  return { number, width: view.width, height: view.height, runs, links };
}

/** Null for words that do not run from left to right on the page as it is held: a watermark, a spine. */
function placed(item: { str: string; width: number; fontName: string }, at: Matrix): PdfRun | null {
  const [a, b, c, d, x, y] = at;
  if (Math.abs(b) > 0.2 * Math.abs(a) || a <= 0) return null;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName };
}

function linkOf(note: unknown, turn: Matrix): readonly PdfLink[] {
  const { url, unsafeUrl, rect } = note as { url?: unknown; unsafeUrl?: unknown; rect?: unknown };
  const href = typeof url === 'string' ? url : unsafeUrl;
  if (typeof href !== 'string' || !/^(https?|mailto|tel):/i.test(href) || href.length > 2_000) return [];
  if (!Array.isArray(rect) || rect.length !== 4) return [];
  const [x1, y1] = through(turn, Number(rect[0]), Number(rect[1]));
  const [x2, y2] = through(turn, Number(rect[2]), Number(rect[3]));
  return [{ href, left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
}

/** Product of two transforms (PDF 32000-1, 8.3.4). */
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const through = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];
