/**
 * The web app's service worker. Owns: the built files, kept for use without a network. Promises: a new build
 * waits until the page asks for it (so no draft is lost), old files are removed, nothing else is ever stored or sent. What
 * other programs share is handed on (./share-target.ts). A press on the day's notification opens Today.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isTakeShared, SHARED_ROUTE, TODAY_NOTICE } from '../platform/protocol';
import { SHARE_PATH, ShareTarget } from './share-target';

/** The part of a service worker's global scope used here (the DOM types of the pages do not know it). */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
  skipWaiting(): Promise<void>;
  readonly clients: {
    matchAll(options: { type: 'window' }): Promise<readonly OpenWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: 'message', hear: (event: MessageEvent<{ type?: string } | null>) => void): void;
  addEventListener(type: 'notificationclick', hear: (event: NotificationClick) => void): void;
}

interface OpenWindow {
  navigate(url: string): Promise<unknown>;
  focus(): Promise<unknown>;
}

interface NotificationClick {
  readonly notification: Notification;
  waitUntil(work: Promise<unknown>): void;
}

declare const self: WorkerScope;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
clientsClaim();

const shares = new ShareTarget(SHARED_ROUTE, isTakeShared);
const shareAddress = new URL(SHARE_PATH, self.registration.scope).href;
registerRoute(
  ({ url }) => url.href === shareAddress,
  ({ request }) => shares.receive(request),
  'POST',
);

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  else shares.answer(event.data, event.ports[0]);
});

/** In a window that is open, without loading it anew: the key of an open vault rests in its memory. */
async function openToday(): Promise<void> {
  const today = new URL('#/', self.registration.scope).href;
  const [open] = await self.clients.matchAll({ type: 'window' });
  if (!open) await self.clients.openWindow(today);
  else {
    await open.focus();
    await open.navigate(today);
  }
}

self.addEventListener('notificationclick', (event) => {
  if (event.notification.tag !== TODAY_NOTICE) return;
  event.notification.close();
  event.waitUntil(openToday());
});
