/**
 * Takes what was shared with this window from the service worker, as soon as the window stands: the worker may be ended
 * at any time. From then on it rests in this window's memory until somebody asks for it, through a lock too; a window
 * that is closed takes it along.
 */
import type { Shared } from '../../app/platform';
import { asShared, SHARED_ROUTE, type TakeShared } from '../protocol';

const PATIENCE_MS = 5_000;

/** Starts asking if `page` was opened for a share. @returns a function that hands it over, once */
export function sharedWords(page: Window): () => Promise<Shared | null> {
  let arriving = page.location.hash === `#${SHARED_ROUTE}` ? askWorker(page.navigator) : Promise.resolve(null);
  return () => {
    const arrived = arriving;
    arriving = Promise.resolve(null);
    return arrived;
  };
}

function askWorker({ serviceWorker }: Navigator): Promise<Shared | null> {
  const worker = serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(resolve, PATIENCE_MS, null);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(asShared(data));
    };
    const question: TakeShared = { type: 'TAKE_SHARED' };
    worker.postMessage(question, [port2]);
  });
}
