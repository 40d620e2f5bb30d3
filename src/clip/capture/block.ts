/**
 * The visible block model: what a person sees on a page, line by line, in reading order. Owns the shapes that the
 * rest of clipping reads; promises that nothing here refers to a document that must be changed.
 */

/** Where on the page a block stands. Header, footer and navigation are the site's own, not one listing's. */
export type Region = 'main' | 'header' | 'footer' | 'nav' | 'aside';

/** A link inside a block: `start`/`end` are offsets into the block's text. `href` is as written, never resolved. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly element: Element;
}

/** One run of text between two block boundaries. Line breaks of `<br>` stay as "\n"; other white space is one space. */
export interface Block {
  readonly index: number;
  readonly text: string;
  /** Lower-case tag of the nearest block-level element. */
  readonly tag: string;
  /** Null for text without a document (a selection, a pasted message). */
  readonly element: Element | null;
  /** 1..6 for real headings, 7 for a short line set wholly in bold, 0 otherwise. */
  readonly level: number;
  readonly region: Region;
  /** Not rendered now (a closed tab or accordion): read, but trusted less. */
  readonly hidden: boolean;
  /** Blocks of one table row or one dt/dd pair share a number; -1 outside of such. */
  readonly row: number;
  /** Length of the bold words that the block begins with, 0 if none. */
  readonly boldStart: number;
  readonly links: readonly BlockLink[];
}

/** What one walk over the page yields. `truncated` when a bound stopped it. */
export interface Capture {
  readonly blocks: readonly Block[];
  /** First and last block inside each block-level element that holds any. */
  readonly ranges: ReadonlyMap<Element, readonly [number, number]>;
  readonly truncated: boolean;
}

/** Bounds of one reading. `deadline` is on the clock that `now` reads (milliseconds). */
export interface Bounds {
  readonly maxNodes: number;
  readonly maxChars: number;
  readonly deadline: number;
  readonly now: () => number;
}
