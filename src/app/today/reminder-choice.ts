/**
 * What is shown of Today outside the program's windows: the choice, kept on this device, and what a lock does to it. Once
 * it was switched off or taken away, nothing that was on its way before comes after: one look and one deed at a time.
 */
import { signal } from '@preact/signals';
import { asReminderChoice, type DailyNotice, hidesNumber, type ReminderChoice } from '../../domain/today/reminders';
import type { App } from '../app';
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
  await reminders.alone(async () => {
    await settings.set('reminders', choice);
    if (!choice.badge) await reminders.badge?.(0);
    if (choice.notify) return;
    await reminders.notices?.plan(null);
    await reminders.notices?.close();
  });
  reminderChoices.value += 1;
}

/** The vault locked, or is found locked: takes away what is not to be seen from then on. */
export const hideReminders = (
  settings: DeviceSettings,
  reminders: Reminders,
  lock: string | undefined,
): Promise<void> =>
  reminders.alone(async () => {
    const choice = await readReminderChoice(settings);
    if (!hidesNumber(choice, lock)) return;
    await reminders.badge?.(0);
    await reminders.notices?.close();
    const notice = choice.notify ? await settings.get<DailyNotice>('daily-notice') : undefined;
    if (notice) await reminders.notices?.plan({ at: notice.at, plain: notice.plain });
  });

/** From the start of a window: plans what is kept, and follows the locks. Returns what ends it. */
export function startReminders(
  { session, platform }: Pick<App, 'session' | 'platform'>,
  reminders: Reminders,
): () => void {
  void reminders.notices?.resume();
  return session.state.subscribe((state) => {
    if (state.kind === 'locked') void hideReminders(platform.settings, reminders, state.reason);
  });
}
