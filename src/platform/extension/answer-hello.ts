/**
 * The content script's one act: answers "the extension is here, version X" to the web app's own page. The browser puts
 * the script only where the manifest says, or where somebody added an address of their own. Promises: answers only a
 * top-level page, only to that page, with no other data.
 */
import { type Here, isHello } from '../protocol';

/** Starts answering on `page`; returns at once and does nothing in a frame. */
export function answerHello(page: Window): void {
  const origin = page.location.origin;
  if (page.top !== page) return;
  page.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== origin || !isHello(event.data)) return;
    const answer: Here = { caseclip: 'here', version: chrome.runtime.getManifest().version };
    page.postMessage(answer, origin);
  });
}
