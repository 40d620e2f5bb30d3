/**
 * Composition root of the extension's service worker.
 */
import { serveBridge } from './app/bridge/serve-bridge';
import type { LockReason } from './app/platform';
import { hideReminders } from './app/today/reminder-choice';
import { startWorker } from './platform/extension/background';
import { onLine } from './platform/extension/bridge/lines';
import { pairingNotice } from './platform/extension/bridge/pairing-notice';
import { extensionSettings } from './platform/extension/extension-settings';
import { extensionKeyKeeper } from './platform/extension/key-keeper';
import { onLockedByPerson } from './platform/extension/locked-by-person';
import { openApp } from './platform/extension/open-app';
import { extensionReminders } from './platform/extension/reminders';
import { keepWebApps, trustedOrigins } from './platform/extension/web-apps';

const hideAfter = (lock: LockReason | undefined): void =>
  void hideReminders(extensionSettings(), extensionReminders, lock);

/** Registers the worker's listeners; must run synchronously at start. */
export function startBackground(): void {
  // No lock was heard of while the browser was closed, and alarms may be gone with it.
  startWorker(async () => {
    await extensionReminders.notices?.resume();
    if (!(await extensionKeyKeeper.load())) hideAfter('browser-closed');
  });
  keepWebApps();
  // A lock while no page is open, or while the page that counted goes.
  extensionKeyKeeper.watch((held, reason) => {
    if (!held) hideAfter(reason);
  });
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
