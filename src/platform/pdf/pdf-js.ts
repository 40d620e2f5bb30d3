/**
 * pdf.js (Apache-2.0), as far as reading text needs it. Heavy, so this file is only ever loaded when a PDF is read.
 * Promises: no code from text, no WebAssembly, no fonts or maps from anywhere; what it could reach a network with is
 * taken out of the build (src/cli/pdf-without-network.mjs), and it is given bytes, never an address.
 */
import './fill-in';
import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist';

export interface OpenPdf {
  readonly task: PDFDocumentLoadingTask;
  /** Ends the worker, soon; the file's bytes go with it. What was still asked of it may never be answered. */
  close(): void;
}

const POLITE_MS = 500;

/** Starts opening `bytes`, which are handed over and empty afterwards. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  let closed = false;
  const end = () => {
    worker.destroy();
    port.terminate();
  };
  return {
    task,
    close() {
      if (closed) return;
      closed = true;
      // It is asked politely first; a worker deep in a page does not hear.
      const timer = setTimeout(end, POLITE_MS);
      const ended = () => {
        clearTimeout(timer);
        end();
      };
      task.destroy().then(ended, ended);
    },
  };
}
