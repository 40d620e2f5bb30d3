/**
 * The door of clipping: a page or a text in, resource drafts out. Two halves: the one that looks at a live page
 * (capture and highlight, put into it by the extension) and the one that reads what was captured, in a worker, and
 * knows no document. Reads only, needs no network.
 */
export { type Clipper, clipper } from './capture/clipper';
export { highlight } from './highlight/highlight';
export type { ReadOptions } from './page/read-model';
export { readPage } from './read-page';
export { readPdf } from './read-pdf';
export { readWords } from './read-words';
export { type Reader, startReader } from './worker/start-reader';
