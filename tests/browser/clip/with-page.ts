/**
 * A page in a frame of its own, scripts off, so that a fixture is read as the browser parsed it and cannot touch the
 * test. `read` gets the frame's document; the frame is gone afterwards.
 */
export async function withPage<T>(html: string, read: (document: Document) => T | Promise<T>): Promise<T> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.width = '1000px';
  frame.style.height = '800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  try {
    if (!frame.contentDocument) throw new Error('the frame has no document');
    return await read(frame.contentDocument);
  } finally {
    frame.remove();
  }
}
