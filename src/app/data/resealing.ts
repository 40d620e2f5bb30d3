/**
 * Re-sealing beside the work, as the application knows it. What does it is loaded after the unlock: no first look waits
 * for it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '../../storage';
import type { KeyHolder } from '../session-ports';
import type { CatchUp } from './catch-up';

export interface ResealState {
  /** Rows looked at, of about so many. */
  readonly seen: number;
  readonly total: number;
  readonly done: boolean;
  /** Rows that could not be opened; they are as they were. */
  readonly kept: number;
  /** Somebody stopped it on this surface. */
  readonly paused: boolean;
  /** There is no room to go on. */
  readonly full: boolean;
}

export interface Resealing {
  /** Null: this vault never had another epoch, or is locked. */
  readonly state: ReadonlySignal<ResealState | null>;
  /** The vault is open: watches, and works if there is something to do. Called again and again. */
  wake(): void;
  /** The vault is locked. */
  sleep(): void;
  pause(): void;
  goOn(): void;
}

export function createResealing(store: Store, keys: KeyHolder, catchUp: CatchUp): Resealing {
  const state = signal<ResealState | null>(null);
  let loading: Promise<Omit<Resealing, 'state'>> | null = null;
  let awake = false;
  const tell = (what: 'wake' | 'pause' | 'goOn') => {
    loading ??= import('./resealing-work').then((part) => part.resealingWork(store, keys, state, catchUp));
    void loading.then((work) => {
      if (awake) work[what]();
    });
  };
  return {
    state,
    wake() {
      awake = true;
      tell('wake');
    },
    sleep() {
      awake = false;
      state.value = null;
      void loading?.then((work) => work.sleep());
    },
    pause: () => tell('pause'),
    goOn: () => tell('goOn'),
  };
}
