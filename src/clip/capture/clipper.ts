/** What the script in the page offers to the extension: two functions on plain JSON. */
import type { Quote } from '../../domain/resource/resource-draft';
import { highlight } from '../highlight/highlight';
import { pack } from '../model/pack';
import { capturePage } from './capture-page';
import { inSlices } from './slices';

export interface Clipper {
  /**
   * Looks at the page, a few milliseconds at a time; the pieces of one JSON text (see `unpack`), or null when `left`
   * said in between that nobody waits for it any more.
   */
  readonly capture: (left: () => boolean) => Promise<string[] | null>;
  /** Marks the words and, with `show`, scrolls to them; true when they were found. Null takes the mark away. */
  readonly highlight: (quote: Quote | null, show: boolean) => boolean;
}

/** The clipper of one live document. */
export const clipper = (document: Document): Clipper => ({
  capture: (left) =>
    inSlices(function* (worked) {
      return yield* pack(yield* capturePage(document, worked));
    }, left),
  highlight: (quote, show) => highlight(document, quote, show),
});
