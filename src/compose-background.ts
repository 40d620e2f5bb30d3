/**
 * Composition root of the extension's service worker.
 */
import { startWorker } from './platform/extension/background';

/** Registers the worker's listeners; must run synchronously at start. */
export function startBackground(): void {
  startWorker();
}
