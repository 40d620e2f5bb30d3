/**
 * The surface's side of search: starts the worker with the first question after an unlock, hands it the key, and ends it with
 * the lock. Nothing that was indexed is ever on the surface itself but the answers it asked for.
 */
import { effect, signal, untracked } from '@preact/signals';
import { DATABASE } from '../../storage';
import { type OpenVault, VaultLocked } from '../../vault';
import type { AppSearch, Session } from '../app';
import type { Platform } from '../platform';
import type { SessionKeys } from '../session-ports';
import type { Answers, Asked, FromWorker, Reading, ToWorker } from './protocol';

export interface SearchServiceDeps {
  readonly session: Pick<Session, 'state'> & Pick<SessionKeys, 'vault' | 'onLock'>;
  readonly platform: Pick<Platform, 'now'>;
  readonly database?: string;
}

interface Running {
  readonly worker: Worker;
  readonly vault: OpenVault;
  /** The epoch that was the newest when it was started. */
  readonly newest: number | undefined;
  say(message: ToWorker): void;
}

interface Waiting {
  readonly question: Asked;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

export function createSearchService({ session, platform, database = DATABASE }: SearchServiceDeps): AppSearch {
  const version = signal(0);
  const reading = signal<Reading | null>(null);
  const waiting = new Map<number, Waiting>();
  let running: Running | null = null;
  let asked = 0;

  const msLeft = (): number => {
    const state = session.state.value;
    if (state.kind !== 'unlocked') return 0;
    return Math.min(state.idleDeadline, state.absoluteDeadline) - platform.now();
  };

  const stopWorker = (): void => {
    running?.worker.terminate();
    running = null;
    reading.value = null;
  };

  const end = (reason: unknown): void => {
    stopWorker();
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };

  const hear = (message: FromWorker): void => {
    if (message.kind === 'changed') version.value += 1;
    else if (message.kind === 'reading') reading.value = message.reading;
    else if (message.kind === 'answer') {
      waiting.get(message.id)?.resolve(message.value);
      waiting.delete(message.id);
    } else {
      const failure = new Error(`The search failed. ${message.message}`);
      if (message.id !== undefined) waiting.get(message.id)?.reject(failure);
      else {
        end(failure);
        // Nobody may be waiting for it.
        reportError(failure);
      }
    }
  };

  const start = (vault: OpenVault): Running => {
    const handle = vault.handle();
    if (!handle) throw new VaultLocked();
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    worker.onerror = ({ message }) => end(new Error(message || 'The search could not be started.'));
    const say = (message: ToWorker): void => worker.postMessage(message);
    say({ kind: 'open', database, vault: handle, msLeft: msLeft() });
    return { worker, vault, newest: handle.epochs[0], say };
  };

  /** The worker of the vault as it is open now. Throws VaultLocked. */
  const run = (): Running => {
    const vault = session.vault();
    if (!vault) throw new VaultLocked();
    // A new key came: what the worker has does not open what is written from now on. Another one answers what waits.
    if (running && (running.vault !== vault || running.newest !== vault.epochs()[0])) stopWorker();
    if (!running) {
      running = start(vault);
      for (const [id, { question }] of waiting) running.say({ kind: 'ask', id, ...question });
    }
    return running;
  };

  const ask = <What extends Asked['what']>(question: Asked & { readonly what: What }): Promise<Answers[What]> =>
    new Promise((resolve, reject) => {
      const { say } = run();
      const id = asked++;
      waiting.set(id, { question, resolve: resolve as (value: unknown) => void, reject });
      say({ kind: 'ask', id, ...question });
    });

  session.onLock(() => end(new VaultLocked()));
  effect(() => {
    const left = msLeft();
    untracked(() => {
      if (running && left > 0) running.say({ kind: 'time', msLeft: left });
    });
  });

  return {
    version,
    reading,

    warmUp() {
      if (session.vault()) run();
    },

    async find(query, options = {}) {
      if (query.trim() === '') return [];
      try {
        return await ask({ what: 'find', query: query.slice(0, 200), options });
      } catch (error) {
        if (error instanceof VaultLocked) return [];
        throw error;
      }
    },

    dueNotes: (since) => ask({ what: 'due-notes', since }),
    recentHeads: (since) => ask({ what: 'recent-heads', since }),
    disputedNotes: () => ask({ what: 'disputed-notes' }),
    stopReading: () => running?.say({ kind: 'stop' }),
    goOnReading: () => running?.say({ kind: 'go-on' }),
  };
}
