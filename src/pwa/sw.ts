/**
 * The web app's service worker. Owns: the built files, kept for use without a network. Promises: a new build
 * waits until the page asks for it (so no draft is lost), old files are removed, nothing else is ever stored or sent.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The part of a service worker's global scope used here (the DOM types of the pages do not know it). */
interface WorkerScope {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', hear: (event: MessageEvent<{ type?: string } | null>) => void): void;
}

declare const self: WorkerScope;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
clientsClaim();

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
