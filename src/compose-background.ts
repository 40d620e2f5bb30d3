/**
 * Composition root of the extension's service worker.
 */
import { serveBridge } from './app/bridge/serve-bridge';
import { startWorker } from './platform/extension/background';
import { onLine } from './platform/extension/bridge/lines';
import { pairingNotice } from './platform/extension/bridge/pairing-notice';
import { extensionSettings } from './platform/extension/extension-settings';
import { onLockedByPerson } from './platform/extension/locked-by-person';
import { openApp } from './platform/extension/open-app';
import { keepWebApps, trustedOrigins } from './platform/extension/web-apps';

/** Registers the worker's listeners; must run synchronously at start. */
export function startBackground(): void {
  startWorker();
  keepWebApps();
  onLine(
    trustedOrigins,
    serveBridge({
      settings: extensionSettings(),
      notice: pairingNotice,
      now: () => Date.now(),
      ask: () => openApp('/settings'),
      trusted: trustedOrigins,
      onLocked: onLockedByPerson,
    }),
  );
}
