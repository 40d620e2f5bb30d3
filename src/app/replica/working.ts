/**
 * Long exchanges as a person sees them: what is being done, how far, a way to stop and a way to go on. What was taken in
 * or sent until then stays. Whoever has stopped it is not asked again when a line breaks and comes back; the lock ends
 * the stopping, so that the next unlock goes on by itself.
 */
import { signal as cell, type ReadonlySignal } from '@preact/signals';
import type { ExchangeProgress } from '../../sync';

export interface Working {
  /** 'make': what was written here is put into parts that can be sent. */
  readonly step: 'make' | 'receive' | 'send';
  /** Parts. */
  readonly done: number;
  readonly total: number;
  readonly stopped: boolean;
}

export interface Work {
  /** Null while there is nothing that takes long. */
  readonly state: ReadonlySignal<Working | null>;
  stop(): void;
  goOn(): void;
  /** Called by the work at each step. */
  tell(progress: Pick<ExchangeProgress, 'done' | 'total'> & { readonly step: string }): void;
  /** Runs `work`, again after each stop, until it ended by itself or `signal` is aborted. */
  run<Value>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

/** Fewer parts are done before anybody could read about them. */
const LONG = 24;

const STEPS: readonly string[] = ['make', 'receive', 'send'] satisfies readonly Working['step'][];

export function createWork(): Work {
  const state = cell<Working | null>(null);
  const waiting = new Set<() => void>();
  /** Aborted: stopped. */
  let going = new AbortController();

  let running = 0;
  const goOn = (): void => {
    if (!going.signal.aborted) return;
    going = new AbortController();
    state.value = running > 0 && state.value ? { ...state.value, stopped: false } : null;
    for (const wake of waiting) wake();
    waiting.clear();
  };
  const stoppedUntil = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      waiting.add(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });

  return {
    state,
    stop() {
      if (!state.value) return;
      going.abort();
      state.value = { ...state.value, stopped: true };
    },
    goOn,
    tell({ step, done, total }) {
      if (going.signal.aborted || !STEPS.includes(step)) return;
      state.value =
        total >= LONG && done < total ? { step: step as Working['step'], done, total, stopped: false } : null;
    },
    async run(signal, work) {
      running += 1;
      try {
        for (;;) {
          while (going.signal.aborted && !signal.aborted) await stoppedUntil(signal);
          const mine = going.signal;
          const value = await work(AbortSignal.any([signal, mine]));
          if (!mine.aborted || signal.aborted) return value;
        }
      } finally {
        running -= 1;
        if (running === 0 && !going.signal.aborted) state.value = null;
      }
    },
  };
}
