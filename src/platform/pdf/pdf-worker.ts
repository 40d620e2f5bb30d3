/** The worker that takes a PDF apart: pdf.js's own, from this package, after what an older browser lacks. */
import './fill-in';
import 'pdfjs-dist/build/pdf.worker.min.mjs';
