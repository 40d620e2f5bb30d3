/**
 * Registers the service worker and tells when a new build waits, or was taken in another tab. Promises: never reloads by
 * itself; `apply` takes the new build and reloads once it is in charge, so the caller saves drafts first.
 */
import { Workbox } from 'workbox-window';

/** Looks for a new build this often while the page stays open, in milliseconds. */
const CHECK_EVERY = 60 * 60 * 1000;

/**
 * @param onUpdateReady called for a waiting build, and again when another tab took it, with the function that takes it
 * @returns false where the browser has no service workers
 */
export async function registerUpdates(onUpdateReady: (apply: () => void) => void): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const workbox = new Workbox('./sw.js');
  let offered = false;
  let asked = false;
  workbox.addEventListener('waiting', () => {
    if (offered) return;
    offered = true;
    onUpdateReady(() => {
      asked = true;
      workbox.messageSkipWaiting();
    });
  });
  // The first worker of a page that had none brings the build that already runs.
  let hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (hadWorker) onUpdateReady(() => location.reload());
    hadWorker = true;
  });
  await workbox.register();
  setInterval(() => void workbox.update(), CHECK_EVERY);
  return true;
}
