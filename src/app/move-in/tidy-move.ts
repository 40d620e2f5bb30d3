/**
 * What a move that the browser cut short left behind: a vault closed for writing, a database that was filled to be looked
 * at and no more, a note of what is over, another face that is still served the wrong database.
 */
import { DATABASE } from '../../storage';
import type { DeviceSettings } from '../platform';
import { storeOf } from './staged-vault';
import { readUnderWay } from './under-way';

/** Held for as long as a window moves. */
export const MOVE_LOCK = 'move-in';
/** Held by the window that has the database of a move open, from the first look to its end. */
export const LOOK_LOCK = 'move-look';

/** What was known of the old vault alone; the note of the move goes last, so that the rest is not forgotten. */
const OVER = ['last-backup', 'offered-keyset', 'moving-in'] as const;

/** After the end of a move. What fails here is done by the next window. */
export async function forgetOld(settings: DeviceSettings): Promise<void> {
  for (const key of OVER) await settings.remove(key);
}

/** `database`: the one of this window, where it is not the product's first one. `changed`: look again what is served. */
export async function tidyMove(
  settings: DeviceSettings,
  changed: () => Promise<void>,
  database = DATABASE,
): Promise<void> {
  if (!(await readUnderWay(settings))) return;
  const store = storeOf(database);
  const release = await store.locks.hold(MOVE_LOCK, new AbortController().signal);
  try {
    // Looked at again: the window that moved may have come to its end meanwhile.
    const way = await readUnderWay(settings);
    const inUse = (await settings.get<string>('database')) ?? database;
    if (!way || inUse !== database) return;
    if (way.database === database) {
      await forgetOld(settings);
      return;
    }
    if (await store.isKept()) await store.keep(false);
    const looking = await store.locks.tryHold(LOOK_LOCK);
    if (!looking) return;
    if (way.lsn === 0) {
      await storeOf(way.database).erase();
      await settings.remove('moving-in');
    }
    looking();
    await changed();
  } finally {
    release?.();
    store.close();
  }
}
