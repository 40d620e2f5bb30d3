/** One small page that imitates a way real sites are written, and what a person reads on it. */

export interface Wanted {
  readonly name?: string;
  /** Null when the page tells no web address of the resource. */
  readonly url?: string | null;
  readonly emails?: readonly string[];
  /** Names that the draft may offer beside its name; each must be among them. */
  readonly alternates?: readonly string[];
}

export interface Pattern {
  /** The habit that the page imitates, in a few words. */
  readonly what: string;
  readonly html: string;
  /** Address the page is read at; absent for a saved page. */
  readonly at?: string;
  /** One for a page about one resource, several for a list. */
  readonly want: Wanted | readonly Wanted[];
}

/** A page of `head` and `body`. */
export const page = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
