/**
 * Runs inside a granted tab that shows a PDF: the browser's viewer lets nobody in, so the file is fetched once more, by
 * the tab, from the address it shows. This is the one place of the extension that asks a network for anything: the same
 * address that the user opened, with the tab's own cookies, after the user's click. The bytes are handed to the panel
 * in pieces and dropped.
 */

export type PdfArrival = { readonly size: number } | 'pdf-unreachable' | 'pdf-large';

interface PdfInTab {
  readonly arrival: Promise<PdfArrival>;
  /** Base64 of a part of the file. */
  slice(from: number, to: number): string;
  stop(): void;
}

declare global {
  var __caseclipPdf: PdfInTab | undefined;
}

/** Starts fetching the file that `page` shows; `most` is the largest taken, in bytes. */
export function startPdf(page: Document, most: number): Promise<PdfArrival> {
  globalThis.__caseclipPdf?.stop();
  const aborter = new AbortController();
  let bytes = new Uint8Array();
  const arrival = fetchFile(page.URL, most, aborter.signal).then((file) => {
    if (typeof file === 'string') return file;
    bytes = file;
    return { size: file.length };
  });
  globalThis.__caseclipPdf = {
    arrival,
    slice: (from, to) => base64(bytes.subarray(from, to)),
    stop() {
      aborter.abort();
      bytes = new Uint8Array();
    },
  };
  return arrival;
}

async function fetchFile(
  address: string,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | 'pdf-unreachable' | 'pdf-large'> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', cache: 'force-cache', signal });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !answer.body || !/pdf|octet-stream|^$/i.test(type)) return 'pdf-unreachable';
    if (Number(answer.headers.get('content-length')) > most) return 'pdf-large';
    return await withinBounds(answer.body, most);
  } catch {
    // Gone, given out only once, on the disk, or stopped: in each case the user can choose the file instead.
    return 'pdf-unreachable';
  }
}

async function withinBounds(body: ReadableStream<Uint8Array>, most: number) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      return 'pdf-large' as const;
    }
    pieces.push(read.value);
  }
  const file = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

/** As many letters as one call takes. */
const CHUNK = 32_768;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
