/**
 * What one look at a live page yields: plain JSON (structured-cloneable, bounded), text and attributes as written, no
 * judgement. Capture makes it inside the page, everything else of clipping reads it elsewhere and knows no document.
 * Promises: every index points into the list it names; every text is cut at a stated bound.
 */
import type { Block } from '../capture/block';
import type { Entity } from '../structured/entity';

/** Raised whenever the shape changes: a script left in a page by an older version is then not believed. */
export const MODEL_VERSION = 2;

/** One element of the skeleton: a block-level element that holds blocks, or an inline one around such. */
export interface PageElement {
  /** Index of the element around it, -1 for the outermost. The host counts as parent of what its shadow root holds. */
  readonly parent: number;
  readonly tag: string;
  /** As written, at most 400 characters. */
  readonly class: string;
  readonly id: string;
  /** First and last block inside; -1 for an inline element. */
  readonly first: number;
  readonly last: number;
  /** Cells of a table: column (earlier cells of the row counted with their colspan), colspan, rowspan. */
  readonly cell?: readonly [column: number, colspan: number, rowspan: number];
}

/** `key` is the lower-case `property`, `name` or `itemprop`. Empty ones are left out. */
export interface PageMeta {
  readonly key: string;
  readonly content: string;
}

/** A link with a web address, of `<a>` or of the head's `<link>`. `marks` are its class and id. */
export interface PageLink {
  readonly href: string;
  readonly rel: string;
  readonly marks: string;
  /** The first 20 characters of its words. */
  readonly text: string;
}

/** A picture with an `alt`, even an empty one. */
export interface PageImage {
  readonly alt: string;
  readonly src: string;
  /** Its id and class. */
  readonly marks: string;
  /** `href` of the link around it, "" without one. */
  readonly link: string;
  /** Index of the first block after it. */
  readonly block: number;
}

/** An element that calls itself the site's brand: its words, and the words of the picture in it. */
export interface PageBrand {
  readonly text: string;
  readonly alt: string;
}

export interface PageModel {
  readonly version: number;
  /** The page's address when it was captured, "" for one that is not on the web. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** `href` of the canonical link and of `<base>`, as written. */
  readonly canonical: string;
  readonly base: string;
  readonly metas: readonly PageMeta[];
  /** `<link>` of the head. */
  readonly headLinks: readonly PageLink[];
  /** `<a href>` in page order. */
  readonly links: readonly PageLink[];
  /** Words of the `<h1>`, also of those without a block. */
  readonly headlines: readonly string[];
  readonly brands: readonly PageBrand[];
  readonly images: readonly PageImage[];
  /** Texts of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** Microdata, RDFa and microformats. */
  readonly entities: readonly Entity[];
  /** Addresses of the same-origin frames whose blocks are among `blocks`; a block names its frame by index. */
  readonly frames: readonly string[];
  /** Addresses of the frames that could not be read (a map, a form). */
  readonly embeds: readonly string[];
  /** What the user has selected, "" for nothing or a word or two. */
  readonly selection: string;
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
  /** Nodes walked, and milliseconds of work in the page. */
  readonly nodes: number;
  readonly ms: number;
  /** A bound stopped the walk. */
  readonly truncated: boolean;
}
