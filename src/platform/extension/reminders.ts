/**
 * Today outside the extension's pages: a number on the toolbar button and one notification a day, planned with an alarm so
 * that it comes while no page is open. What is to be said rests in the device settings; alarms may be gone with the browser
 * and are set anew when it starts.
 */
import type { Reminders } from '../../app/platform';
import { alone, dailyNotices } from '../daily-notice';
import { device } from '../device';
import { extensionSettings } from './extension-settings';
import { extensionKeyKeeper } from './key-keeper';
import { openApp } from './open-app';

const ALARM = 'today';
const NOTICE = 'today';
const NEEDED: chrome.permissions.Permissions = { permissions: ['notifications'] };

/** A badge has room for four signs. */
const badgeText = (count: number): string => (count > 999 ? '999+' : String(count));

const notices = dailyNotices({
  now: device.now,
  zone: device.zone,
  settings: extensionSettings(),
  keys: extensionKeyKeeper,
  allowed: () => chrome.permissions.contains(NEEDED),
  ask: () => chrome.permissions.request(NEEDED),
  async set(at) {
    if (at === null) await chrome.alarms.clear(ALARM);
    else await chrome.alarms.create(ALARM, { when: at });
  },
  async say(message) {
    const iconUrl = chrome.runtime.getURL('icons/128.png');
    await chrome.notifications.create(NOTICE, { type: 'basic', iconUrl, title: 'Caseclip', message });
  },
  // The browser has none to clear until they are allowed.
  async close() {
    await chrome.notifications?.clear(NOTICE);
  },
});

export const extensionReminders: Reminders = {
  alone,
  badge: (count) => chrome.action.setBadgeText({ text: count === 0 ? '' : badgeText(count) }),
  notices,
};

/** The worker's part: says what was planned, then plans the next day. Nothing is said once the permission was taken back. */
export async function remindIfDue({ name, scheduledTime }: chrome.alarms.Alarm): Promise<void> {
  if (name === ALARM) await notices.ring(scheduledTime);
}

/** Opens Today when the notification is pressed. The browser has no notifications to listen to until they are allowed. */
export function hearNotices(): void {
  const hear = () =>
    chrome.notifications?.onClicked.addListener((id) => {
      if (id !== NOTICE) return;
      void chrome.notifications.clear(id);
      void openApp('/');
    });
  hear();
  chrome.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) hear();
  });
}
