/**
 * Re-sealing as it runs beside the work: begins a moment after the unlock when a newer epoch has come, on one surface of
 * this origin at a time (Web Lock), ends with the lock, and goes on at the next unlock. Every surface sees how far it is.
 * What an upgrade left to do in the log is done first: re-sealing gives its rows other numbers.
 */
import type { Signal } from '@preact/signals';
import { isStorageGone, type ResealMark, resealRows, type Store } from '../../storage';
import type { OpenVault } from '../../vault';
import type { KeyHolder } from '../session-ports';
import type { CatchUp } from './catch-up';
import { isEnding } from './ending';
import type { Resealing, ResealState } from './resealing';

/** The first screen comes first. */
const AFTER_UNLOCK_MS = 3_000;
/** Between slices, which take about as long. */
const REST_MS = 30;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function resealingWork(
  store: Store,
  keys: KeyHolder,
  state: Signal<ResealState | null>,
  catchUp: CatchUp,
): Omit<Resealing, 'state'> {
  let mark: ResealMark | undefined;
  let paused = false;
  let full = false;
  let running: AbortController | null = null;
  let stopWatching: (() => void) | null = null;
  /** The newest epoch for which all was done here. */
  let settled: number | undefined;
  let caughtUp = false;

  const show = () => {
    state.value =
      (mark && {
        seen: Math.min(mark.seen, mark.total),
        total: mark.total,
        done: mark.table === null,
        kept: mark.kept,
        paused,
        full,
      }) ||
      null;
  };

  const isDue = (vault: OpenVault): boolean => vault.epochs().length > 1 && vault.epochs()[0] !== settled;
  const work = async (signal: AbortSignal, after: number): Promise<void> => {
    const release = await store.locks.hold('reseal', signal);
    if (!release) return;
    try {
      await wait(after);
      caughtUp ||= (await catchUp(signal, () => wait(REST_MS))) === 'done';
      const vault = keys.vault();
      if (!caughtUp || !vault || !isDue(vault) || signal.aborted) return;
      const { resealPass } = await import('./reseal-pass');
      const [newest] = vault.epochs();
      const end = await resealPass(store, vault, signal, () => wait(REST_MS));
      full = end === 'disk-full';
      if (end === 'done' || end === 'read-only') settled = newest;
      show();
    } catch (error) {
      // The next unlock, or whoever has the database, goes on where it stopped.
      if (!isEnding(error)) throw error;
    } finally {
      release();
    }
  };
  const start = (after: number) => {
    const vault = keys.vault();
    if (running || paused || full || !vault) return;
    if (caughtUp && !isDue(vault)) return;
    const own = new AbortController();
    running = own;
    void work(own.signal, after).finally(() => {
      if (running === own) running = null;
    });
  };

  return {
    wake() {
      stopWatching ??= resealRows(store.use).watch(
        (next) => {
          mark = next;
          show();
          // Another surface began an epoch: from now on it seals here too.
          if (next) void keys.vault()?.knows(next.kid);
        },
        (error) => {
          if (!isStorageGone(error)) throw error;
        },
      );
      start(AFTER_UNLOCK_MS);
    },
    sleep() {
      running?.abort();
      running = null;
      stopWatching?.();
      stopWatching = null;
      mark = undefined;
      settled = undefined;
      paused = false;
      full = false;
      show();
    },
    pause() {
      paused = true;
      running?.abort();
      running = null;
      show();
    },
    goOn() {
      paused = false;
      full = false;
      show();
      start(0);
    },
  };
}
