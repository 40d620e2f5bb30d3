/**
 * The content script's one act: answers "the extension is here, version X" to the web app's own page.
 * Promises: answers only a top-level page on an origin this build trusts, only to that page, with no other data.
 */
import { type Here, isHello } from '../protocol';

/** Starts answering on `page`; returns at once and does nothing on any other origin or in a frame. */
export function answerHello(page: Window): void {
  const origin = page.location.origin;
  if (page.top !== page || !__CASECLIP_PWA_ORIGINS__.includes(origin)) return;
  page.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== origin || !isHello(event.data)) return;
    const answer: Here = { caseclip: 'here', version: chrome.runtime.getManifest().version };
    page.postMessage(answer, origin);
  });
}
