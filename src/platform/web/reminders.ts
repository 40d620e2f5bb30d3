/**
 * Today outside the web app's window: a number on the installed app's icon, and one notification a day while a window is
 * open; there is no server that could wake it. Several windows plan the same one, and the system shows it once.
 */
import type { DeviceSettings, Notices, Reminders } from '../../app/platform';
import { type DailyNotice, nextTimeOfDay, noticeToSay } from '../../domain/today/reminders';
import { device } from '../device';
import { TODAY_NOTICE } from '../protocol';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Rings at the time of `notice`; what is said then is what is planned then, in whichever window it was chosen. */
function setTimer(settings: DeviceSettings, notice: DailyNotice, after = device.now()): void {
  clearTimeout(timer);
  const at = nextTimeOfDay(notice.at, after, device.zone());
  timer = setTimeout(() => void ring(settings, at), at - device.now());
}

async function ring(settings: DeviceSettings, at: number): Promise<void> {
  const notice = await settings.get<DailyNotice>('daily-notice');
  if (!notice) return;
  // A timer may be a moment early: the same time is not rung twice.
  setTimer(settings, notice, Math.max(at, device.now()));
  const text = noticeToSay(notice, at, device.now(), device.zone());
  if (text === null || Notification.permission !== 'granted') return;
  const worker = await navigator.serviceWorker.getRegistration();
  await worker?.showNotification('Caseclip', { body: text, tag: TODAY_NOTICE, icon: 'icons/192.png' });
}

function notices(settings: DeviceSettings): Notices {
  return {
    allowed: async () => Notification.permission === 'granted',
    ask: async () => (await Notification.requestPermission()) === 'granted',
    async plan(notice) {
      if (notice) {
        await settings.set('daily-notice', notice);
        setTimer(settings, notice);
      } else {
        await settings.remove('daily-notice');
        clearTimeout(timer);
      }
    },
  };
}

/** What this browser can show. */
export function webReminders(settings: DeviceSettings): Reminders {
  return {
    ...('setAppBadge' in navigator && {
      badge: (count: number) => (count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count)),
    }),
    // Phones show notifications only through the service worker.
    ...('Notification' in globalThis && 'serviceWorker' in navigator && { notices: notices(settings) }),
  };
}
