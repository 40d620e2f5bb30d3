/**
 * What is said of Today where the program's own windows do not show: a number, and one sentence a day. Anybody who passes
 * the screen can read it, so neither ever holds a name or a word of a record.
 */
import type { PlainDate } from '../record/record';
import { addDays, dateOf, momentOf } from '../time/plain-date';
import type { DueItem } from './due-items';

/** Chosen on this device; everything is off until it is switched on. */
export interface ReminderChoice {
  /** The number on the program's icon. */
  readonly badge: boolean;
  /** The number goes when the vault locks. */
  readonly hideOnLock: boolean;
  /** One notification a day. */
  readonly notify: boolean;
  /** "HH:MM" on the clock of this device. */
  readonly at: string;
}

export const NO_REMINDERS: ReminderChoice = { badge: false, hideOnLock: false, notify: false, at: '08:30' };

export const isTimeOfDay = (text: unknown): text is string =>
  typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What the device keeps, whatever became of it. */
export function asReminderChoice(kept: unknown): ReminderChoice {
  const { badge, hideOnLock, notify, at } = { ...(kept as Partial<Record<keyof ReminderChoice, unknown>> | undefined) };
  return {
    badge: badge === true,
    hideOnLock: hideOnLock === true,
    notify: notify === true,
    at: isTimeOfDay(at) ? at : NO_REMINDERS.at,
  };
}

/** How many lines of Today are due: what lies ahead is not counted. */
export const dueCount = (items: readonly Pick<DueItem, 'when'>[]): number =>
  items.filter(({ when }) => when === 'now').length;

/**
 * Does the number go with this lock? Nothing can be counted from then on, and a number that stays may be too small; it
 * stays because its use is to be seen while the program is out of sight, and it says nothing about anybody. It goes where
 * that was chosen, and always when somebody hid everything: then nothing at all is to be seen.
 */
export const hidesNumber = ({ hideOnLock }: ReminderChoice, lock: string | undefined): boolean =>
  hideOnLock || lock === 'quick-hide';

/** What is said once a day, in the words of the language in use when it was planned. */
export interface DailyNotice {
  /** "HH:MM" on the clock of this device. */
  readonly at: string;
  /** What was counted, true on its own day only. */
  readonly counted?: { readonly day: PlainDate; readonly text: string };
  /** What is said while nothing was counted yet. */
  readonly plain: string;
}

/** What of it may be said still: nothing once it was switched off, and no number where a lock has taken it. */
export function noticeLeft(notice: DailyNotice, choice: ReminderChoice, locked: boolean): DailyNotice | null {
  if (!choice.notify) return null;
  return locked && choice.hideOnLock ? { at: notice.at, plain: notice.plain } : notice;
}

/** The first moment after `after` at which the clock in `zone` shows `at`; epoch milliseconds. */
export function nextTimeOfDay(at: string, after: number, zone: string): number {
  const day = dateOf(after, zone);
  const moments = [day, addDays(day, 1)].map((date) => Date.parse(momentOf({ date, time: at }, zone)));
  return moments.find((moment) => moment > after) ?? after;
}

/**
 * What to say when the clock that was set for `planned` rings `now`. Null when it was set for another time than is chosen
 * now, and on a later day: a computer that slept over it says nothing twice.
 */
export function noticeToSay(notice: DailyNotice, planned: number, now: number, zone: string): string | null {
  const day = dateOf(now, zone);
  if (nextTimeOfDay(notice.at, planned - 1, zone) !== planned || dateOf(planned, zone) !== day) return null;
  return notice.counted?.day === day ? notice.counted.text : notice.plain;
}
