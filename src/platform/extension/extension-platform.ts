/** The extension's side of the port, for its pages: the side panel, with a page beside it, and the app tab. */
import type { Platform } from '../../app/platform';
import { device } from '../device';
import { allowedSites } from './allowed-sites';
import { pairingNotice } from './bridge/pairing-notice';
import { extensionSettings } from './extension-settings';
import { extensionKeyKeeper } from './key-keeper';
import { openApp } from './open-app';
import { pageAccess } from './page-access';
import type { CaptureReader } from './read-tab';
import { trustOwnContextsOnly } from './session-area';

function onSystemLock(locked: () => void): () => void {
  const hear = (state: `${chrome.idle.IdleState}`) => {
    if (state === 'locked') locked();
  };
  chrome.idle.onStateChanged.addListener(hear);
  return () => chrome.idle.onStateChanged.removeListener(hear);
}

/** Resolves when content scripts are shut out of the storage areas. `reader` makes sense of what a page's script returns. */
export async function extensionPlatform(face: 'panel' | 'extension-tab', reader: CaptureReader): Promise<Platform> {
  await trustOwnContextsOnly();
  return {
    ...device,
    face,
    settings: extensionSettings(),
    keys: extensionKeyKeeper,
    ...(face === 'panel' ? { page: pageAccess(reader) } : {}),
    sites: allowedSites,
    webApps: async () => (await import('./web-apps')).webAppAddresses,
    pairingNotice,
    reminders: async () => (await import('./reminders')).extensionReminders,
    onSystemLock,
    openApp,
  };
}
