/**
 * Today outside the web app's window: a number on the installed app's icon, and one notification a day while a window is
 * open; there is no server that could wake it. Several windows plan the same one, and the system shows it once.
 */
import type { DeviceSettings, KeyKeeper, Notices, Reminders } from '../../app/platform';
import { alone, dailyNotices } from '../daily-notice';
import { device } from '../device';
import { TODAY_NOTICE } from '../protocol';

let timer: ReturnType<typeof setTimeout> | undefined;

function notices(settings: DeviceSettings, keys: KeyKeeper): Notices {
  const daily = dailyNotices({
    now: device.now,
    zone: device.zone,
    settings,
    keys,
    allowed: async () => Notification.permission === 'granted',
    ask: async () => (await Notification.requestPermission()) === 'granted',
    async set(at) {
      clearTimeout(timer);
      if (at !== null) timer = setTimeout(() => void daily.ring(at), at - device.now());
    },
    async say(body) {
      const worker = await navigator.serviceWorker.getRegistration();
      await worker?.showNotification('Caseclip', { body, tag: TODAY_NOTICE, icon: 'icons/192.png' });
    },
    async close() {
      const worker = await navigator.serviceWorker.getRegistration();
      for (const shown of (await worker?.getNotifications({ tag: TODAY_NOTICE })) ?? []) shown.close();
    },
  });
  return daily;
}

/** What this browser can show. */
export function webReminders(settings: DeviceSettings, keys: KeyKeeper): Reminders {
  return {
    alone,
    ...('setAppBadge' in navigator && {
      badge: (count: number) => (count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count)),
    }),
    // Phones show notifications only through the service worker.
    ...('Notification' in globalThis && 'serviceWorker' in navigator && { notices: notices(settings, keys) }),
  };
}
