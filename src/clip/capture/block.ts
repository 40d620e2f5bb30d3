/**
 * The visible block model: what a person sees on a page, line by line, in reading order. Owns the shapes that the
 * rest of clipping reads: plain JSON, nothing in it refers to a document.
 */

/** Where on the page a block stands. Header, footer and navigation are the site's own, not one listing's. */
export type Region = 'main' | 'header' | 'footer' | 'nav' | 'aside';

/** A link inside a block: `start`/`end` are offsets into the block's text. `href` is as written, never resolved. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** What an icon or picture without words is called; absent for links with words. */
  readonly label?: string;
}

/** Offsets into a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One run of text between two block boundaries. Line breaks of `<br>` stay as "\n"; other white space is one space. */
export interface Block {
  readonly index: number;
  readonly text: string;
  /** Lower-case tag of the nearest block-level element. */
  readonly tag: string;
  /** Index of that element in the page's skeleton, -1 for text without a page (a selection, a pasted message). */
  readonly element: number;
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
  /** Bold words further on, absent if none. */
  readonly marks?: readonly Span[];
  /** Where the name of the one place stands that this part of a running text tells of; never set at capture. */
  readonly told?: Span & {
    /** The name itself, where it stands elsewhere on the page: of "EFB", or of whoever writes "visit us at …". */
    readonly by?: string;
  };
  /** One of the lines of a list of organizations and their numbers; never set at capture. */
  readonly line?: true;
  /** Index of the frame it stands in, absent for the page itself. */
  readonly frame?: number;
  /** Of a PDF: its page, from 1. */
  readonly page?: number;
}

/** Bounds of one capture. `deadline` is in milliseconds of own work. */
export interface Bounds {
  readonly maxNodes: number;
  readonly maxChars: number;
}
