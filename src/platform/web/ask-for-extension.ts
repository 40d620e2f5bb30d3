/**
 * The web app's side of the handshake in ../protocol.ts. Promises: resolves once, never rejects, leaves no listener.
 */
import { type Hello, isHere } from '../protocol';

/**
 * Asks whether the extension is installed in this browser.
 * @returns its version, or null when nobody answered within `waitMs` milliseconds
 */
export function askForExtension(page: Window, waitMs = 600): Promise<string | null> {
  return new Promise((resolve) => {
    const finish = (version: string | null) => {
      clearTimeout(timer);
      page.removeEventListener('message', hear);
      resolve(version);
    };
    const hear = (event: MessageEvent) => {
      if (event.source === page && event.origin === page.location.origin && isHere(event.data))
        finish(event.data.version);
    };
    const timer = setTimeout(finish, waitMs, null);
    page.addEventListener('message', hear);
    const question: Hello = { caseclip: 'hello' };
    page.postMessage(question, page.location.origin);
  });
}
