/** Both halves at once, for callers that own the document and may hold it up: the command line and tests. */
import type { PageReading } from '../domain/resource/resource-draft';
import { captureNow } from './capture/capture-page';
import type { PageModel } from './model/page-model';
import { type ReadOptions, readModel } from './page/read-model';

/** Reads `document` into drafts. What passes between the halves is JSON here as it is in the extension. */
export const readPage = (document: Document, options: ReadOptions = {}): PageReading =>
  readModel(JSON.parse(JSON.stringify(captureNow(document))) as PageModel, options);
