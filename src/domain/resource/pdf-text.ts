/**
 * The text of a PDF as its pages carry it: words at places, in the order they were drawn, nothing yet about lines.
 * Measures are in points (1/72 inch) from the page's upper left corner, the page turned as a reader sees it.
 */

/** One run of text drawn at once; often a word, a line or a single letter. */
export interface PdfRun {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters: the size of the type. */
  readonly size: number;
  /** Tells one face from another within the file ("g_d0_f2"); says nothing by itself. */
  readonly font: string;
}

/** A link laid over a rectangle of the page. */
export interface PdfLink {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly links: readonly PdfLink[];
}

export interface PdfText {
  readonly title: string;
  /** As the file states it ("es-MX"), "" if it does not. */
  readonly lang: string;
  readonly pages: readonly PdfPage[];
  /** Pages of the whole file; more than `pages` when only the first were read. */
  readonly total: number;
}

/**
 * Why a PDF could not be read. 'pdf-locked': it asks for a password. 'pdf-scanned': it holds pictures of pages and no
 * words. 'pdf-large': more bytes than are taken.
 */
export type PdfProblem = 'pdf-broken' | 'pdf-locked' | 'pdf-scanned' | 'pdf-large';

/** More bytes than this are not taken: a list of services never has them, a scanned book has. */
export const MAX_PDF_BYTES = 60 * 1024 * 1024;

/** From so many pages on a list is a book; the first ones are read and it is said so. */
export const MAX_PDF_PAGES = 500;
