/**
 * Today outside the extension's pages: a number on the toolbar button and one notification a day, planned with an alarm so
 * that it comes while no page is open. What is to be said rests in the device settings; alarms may be gone with the browser
 * and are set anew when it starts.
 */
import type { Reminders } from '../../app/platform';
import { type DailyNotice, nextTimeOfDay, noticeToSay } from '../../domain/today/reminders';
import { device } from '../device';
import { extensionSettings } from './extension-settings';
import { openApp } from './open-app';

const ALARM = 'today';
const NOTICE = 'today';
const NEEDED: chrome.permissions.Permissions = { permissions: ['notifications'] };

/** A badge has room for four signs. */
const badgeText = (count: number): string => (count > 999 ? '999+' : String(count));

async function setAlarm(notice: DailyNotice): Promise<void> {
  await chrome.alarms.create(ALARM, { when: nextTimeOfDay(notice.at, device.now(), device.zone()) });
}

const planned = (): Promise<DailyNotice | undefined> => extensionSettings().get<DailyNotice>('daily-notice');

export const extensionReminders: Reminders = {
  badge: (count) => chrome.action.setBadgeText({ text: count === 0 ? '' : badgeText(count) }),
  notices: {
    allowed: () => chrome.permissions.contains(NEEDED),
    ask: () => chrome.permissions.request(NEEDED),
    async plan(notice) {
      if (notice) {
        await extensionSettings().set('daily-notice', notice);
        await setAlarm(notice);
      } else {
        await extensionSettings().remove('daily-notice');
        await chrome.alarms.clear(ALARM);
      }
    },
  },
};

/** The worker's part: says what was planned, then plans the next day. Nothing is said once the permission was taken back. */
export async function remindIfDue({ name, scheduledTime }: chrome.alarms.Alarm): Promise<void> {
  const notice = name === ALARM ? await planned() : undefined;
  if (!notice) return;
  const message = noticeToSay(notice, scheduledTime, device.now(), device.zone());
  await setAlarm(notice);
  if (message === null || !(await chrome.permissions.contains(NEEDED))) return;
  const iconUrl = chrome.runtime.getURL('icons/128.png');
  await chrome.notifications.create(NOTICE, { type: 'basic', iconUrl, title: 'Caseclip', message });
}

/** The browser or the extension was started anew. */
export async function planAgain(): Promise<void> {
  const notice = await planned();
  if (notice) await setAlarm(notice);
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
