/** What a move that the browser cut short at its end left behind: a vault closed for writing, or a note of what is over. */
import { DATABASE } from '../../storage';
import type { DeviceSettings } from '../platform';
import { storeOf } from './staged-vault';
import { readUnderWay } from './under-way';

/** Held for as long as a window moves. */
export const MOVE_LOCK = 'move-in';

/** `database`: the one in use, where it is not the product's first one. */
export async function tidyMove(settings: DeviceSettings, database = DATABASE): Promise<void> {
  const way = await readUnderWay(settings);
  if (!way) return;
  if (way.database === database) return settings.remove('moving-in');
  const store = storeOf(database);
  const release = await store.locks.tryHold(MOVE_LOCK);
  if (release && (await store.isKept())) await store.keep(false);
  release?.();
  store.close();
}
