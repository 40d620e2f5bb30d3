/** What is shown of Today outside the program's windows: the choice, kept on this device, and what a lock does to it. */
import { signal } from '@preact/signals';
import { asReminderChoice, type DailyNotice, hidesNumber, type ReminderChoice } from '../../domain/today/reminders';
import type { DeviceSettings, Platform, Reminders } from '../platform';

/** Another number after each choice in this window. */
export const reminderChoices = signal(0);

export const readReminderChoice = async (settings: DeviceSettings): Promise<ReminderChoice> =>
  asReminderChoice(await settings.get('reminders'));

/** Kept at once; what was switched off is gone at once. */
export async function chooseReminders(
  { settings }: Pick<Platform, 'settings'>,
  reminders: Reminders,
  choice: ReminderChoice,
): Promise<void> {
  await settings.set('reminders', choice);
  if (!choice.badge) await reminders.badge?.(0);
  if (!choice.notify) await reminders.notices?.plan(null);
  reminderChoices.value += 1;
}

/** The vault locked: takes away what is not to be seen from then on. */
export async function hideReminders(
  settings: DeviceSettings,
  reminders: Reminders,
  lock: string | undefined,
): Promise<void> {
  const choice = await readReminderChoice(settings);
  if (!hidesNumber(choice, lock)) return;
  if (choice.badge) await reminders.badge?.(0);
  const notice = choice.notify ? await settings.get<DailyNotice>('daily-notice') : undefined;
  if (notice) await reminders.notices?.plan({ at: notice.at, plain: notice.plain });
}
