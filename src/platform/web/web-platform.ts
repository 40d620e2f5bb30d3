/** The web app's side of the port: no page beside it, no word from the operating system. */
import type { Platform } from '../../app/platform';
import { device } from '../device';
import { deviceSettings } from '../device-settings';
import { askForExtension } from './ask-for-extension';
import { dialExtension } from './dial-extension';
import { webKeyKeeper } from './key-keeper';
import { sharedWords } from './shared-words';

export function webPlatform(): Platform {
  const settings = deviceSettings();
  const keys = webKeyKeeper(device.now);
  return {
    ...device,
    face: 'web',
    settings,
    keys,
    // A web page is not told; it locks by deadline, when it is stopped, and when it returns.
    onSystemLock: () => () => undefined,
    async openApp(route) {
      location.hash = `#${route}`;
    },
    reminders: async () => (await import('./reminders')).webReminders(settings, keys),
    takeShared: sharedWords(window),
    extensionVersion: () => askForExtension(window),
    dialExtension: () => dialExtension(window),
  };
}
