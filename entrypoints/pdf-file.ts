/** Injected, on the user's gesture, into a tab that shows a PDF: fetches the file that is shown there. */
import { MAX_PDF_BYTES } from '../src/domain/resource/pdf-text';
import { startPdf } from '../src/platform/extension/pdf-in-tab';

/** What `defineUnlistedScript` would return, without its wrapper. */
export default { main: () => startPdf(document, MAX_PDF_BYTES) };
