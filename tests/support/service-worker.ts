/**
 * Waiting for the web app to stand on its own.
 */
import type { Page } from 'playwright-core';

/** Resolves when the service worker has all the files and serves this page. */
export function controlled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}
