/**
 * The message of the day, as both faces keep it: what is to be said rests in the device settings, and a bell, which each
 * face hangs in its own way, rings for it. Promises: when it rings it is looked at again whether the message is still
 * wanted and whether a lock has taken its number; a bell that is late says nothing twice.
 */
import type { DeviceSettings, KeyKeeper, Notices, Platform, Reminders } from '../app/platform';
import { asReminderChoice, type DailyNotice, nextTimeOfDay, noticeLeft, noticeToSay } from '../domain/today/reminders';

export interface Bell extends Pick<Notices, 'allowed' | 'ask' | 'close'>, Pick<Platform, 'now' | 'zone'> {
  readonly settings: DeviceSettings;
  readonly keys: Pick<KeyKeeper, 'load'>;
  /** Rings at this moment (epoch milliseconds) and at no other; null: not at all. */
  set(at: number | null): Promise<void>;
  say(text: string): Promise<void>;
}

export interface DailyNotices extends Notices {
  /** What was set for `planned` rings: says what is to be said, and sets the bell for the next day. */
  ring(planned: number): Promise<void>;
}

export const alone: Reminders['alone'] = (work) => navigator.locks.request('reminders', work);

export function dailyNotices({ settings, keys, now, zone, set, say, allowed, ask, close }: Bell): DailyNotices {
  const setNext = ({ at }: DailyNotice, after: number): Promise<void> => set(nextTimeOfDay(at, after, zone()));
  const locked = async (): Promise<boolean> => {
    const held = await keys.load();
    return !held || now() >= Math.min(held.idleDeadline, held.absoluteDeadline);
  };
  const left = async (): Promise<DailyNotice | null> => {
    const notice = await settings.get<DailyNotice>('daily-notice');
    return notice ? noticeLeft(notice, asReminderChoice(await settings.get('reminders')), await locked()) : null;
  };
  const plan = async (notice: DailyNotice | null): Promise<void> => {
    if (notice) await settings.set('daily-notice', notice);
    else await settings.remove('daily-notice');
    await (notice ? setNext(notice, now()) : set(null));
  };
  return {
    allowed,
    ask,
    close,
    plan,
    resume: () => alone(async () => plan(await left())),
    ring: (planned) =>
      alone(async () => {
        const notice = await left();
        if (!notice) return plan(null);
        // A bell may be a moment early: the same time is not rung twice.
        await setNext(notice, Math.max(planned, now()));
        const text = noticeToSay(notice, planned, now(), zone());
        if (text !== null && (await allowed())) await say(text);
      }),
  };
}
