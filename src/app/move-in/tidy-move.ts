/** What a move that the browser cut short at its end left behind: a vault closed for writing, or a note of what is over. */
import { DATABASE } from '../../storage';
import type { DeviceSettings } from '../platform';
import { storeOf } from './staged-vault';
import { readUnderWay } from './under-way';

/** Held for as long as a window moves. */
export const moveLock = (database: string): string => `${database}-move-in`;

/** `database`: the one in use, where it is not the product's first one. */
export async function tidyMove(settings: DeviceSettings, database = DATABASE): Promise<void> {
  const way = await readUnderWay(settings);
  if (!way) return;
  if (way.database === database) return settings.remove('moving-in');
  await navigator.locks.request(moveLock(database), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const store = storeOf(database);
    if (await store.isKept()) await store.keep(false);
    store.close();
  });
}
