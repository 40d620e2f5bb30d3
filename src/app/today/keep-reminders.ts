/**
 * Counts what is due while a window is open, for the icon and for what is said once a day. Nothing is read while both are
 * off. No window counts for a closed vault: what was counted last stays, as far as a lock lets it.
 */
import { computed, signal } from '@preact/signals';
import { type DailyNotice, dueCount } from '../../domain/today/reminders';
import type { App } from '../app';
import { today } from '../clock';
import type { Reminders } from '../platform';
import { readToday, TODAY_TABLES } from './read-today';
import { readReminderChoice, reminderChoices } from './reminder-choice';

/** In the language that is chosen. Neither may hold anything but the number. */
export interface ReminderWords {
  readonly counted: (count: number) => string;
  readonly plain: () => string;
}

interface Counted {
  /** The day it was counted on. */
  readonly day: string;
  readonly count: number;
}

async function count(app: App): Promise<Counted | null> {
  const choice = await readReminderChoice(app.platform.settings);
  if (!choice.badge && !choice.notify) return null;
  const day = today(app);
  const { items, withoutNotes } = await readToday(app, day);
  // Half a count is worse than the last whole one.
  return withoutNotes ? null : { day, count: dueCount(items) };
}

/** Counts now, after every change, on a new day and when older notes have been read. Returns what ends it. */
export function keepReminders(app: App, reminders: Reminders, words: ReminderWords): () => void {
  const day = signal(today(app));
  const clock = setInterval(() => {
    day.value = today(app);
  }, 60_000);
  const allRead = computed(() => app.search.reading.value?.kind === 'all');
  /** Looks again at what is chosen: while it was counted it may have been switched off, here or in another window. */
  const show = async ({ day, count }: Counted): Promise<void> => {
    const choice = await readReminderChoice(app.platform.settings);
    const held = await app.platform.keys.load();
    if (ended || !held || app.session.state.peek().kind !== 'unlocked') return;
    if (choice.badge) await reminders.badge?.(count);
    if (!choice.notify) return;
    const counted: DailyNotice['counted'] = { day, text: words.counted(count) };
    await reminders.notices?.plan({ at: choice.at, counted, plain: words.plain() });
  };
  const again = computed(() => [day.value, allRead.value, reminderChoices.value].join());
  let ended = false;
  let stop: (() => void) | undefined;
  const counting = again.subscribe(() => {
    stop?.();
    stop = app.records.follow(
      TODAY_TABLES,
      () => count(app),
      (counted) => {
        if (counted) void reminders.alone(() => show(counted));
      },
    );
  });
  return () => {
    ended = true;
    clearInterval(clock);
    counting();
    stop?.();
  };
}
