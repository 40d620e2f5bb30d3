/**
 * Registers the service worker and tells when a new build waits. Promises: never reloads by itself; `apply` takes
 * the new build and reloads once it is in charge, so the caller saves drafts first.
 */
import { Workbox } from 'workbox-window';

/** Looks for a new build this often while the page stays open, in milliseconds. */
const CHECK_EVERY = 60 * 60 * 1000;

/**
 * @param onUpdateReady called at most once for a waiting build, with the function that takes it
 * @returns false where the browser has no service workers
 */
export async function registerUpdates(onUpdateReady: (apply: () => void) => void): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const workbox = new Workbox('./sw.js');
  let offered = false;
  workbox.addEventListener('waiting', () => {
    if (offered) return;
    offered = true;
    onUpdateReady(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    });
  });
  await workbox.register();
  setInterval(() => void workbox.update(), CHECK_EVERY);
  return true;
}
