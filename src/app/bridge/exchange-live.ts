/** Keeps this vault and a place together while both can be reached: at once, after each change on either side. */
import { toMoment } from '../../domain/time/plain-date';
import type { Transport } from '../../sync';
import type { Replica } from '../replica/replica';
import type { ConnectionTrouble } from './connection';

/** Milliseconds before the next try after one that failed; doubled each time. */
const RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;

export interface LiveDeps {
  readonly replica: Replica;
  readonly now: () => number;
  /** The other side may have lost what it once had: until an exchange is done, all of it is looked at. */
  readonly whole?: boolean;
  /** Told after each exchange. */
  readonly exchanged: (at: string, trouble: ConnectionTrouble | null) => void;
}

/** Resolves once after the next wish, or at the end of `signal`. */
function wishes(signal: AbortSignal) {
  let wanted = false;
  let wake = (): void => undefined;
  const wish = (): void => {
    wanted = true;
    wake();
  };
  signal.addEventListener('abort', wish);
  return {
    wish,
    async next(): Promise<void> {
      if (!wanted && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      wanted = false;
    },
  };
}

/** Runs until `signal` is aborted. 'other-vault' ends it: nothing can be done here. */
export async function exchangeLive(place: Transport, deps: LiveDeps, signal: AbortSignal): Promise<void> {
  const { wish, next } = wishes(signal);
  const unfollow = deps.replica.follow(wish);
  void (async () => {
    for await (const _ of place.watch?.(signal) ?? []) wish();
  })();
  let retry = RETRY_MS;
  let full = deps.whole ?? false;
  try {
    while (!signal.aborted) {
      const ended = await deps.replica.exchange(place, { signal, full });
      if (ended.kind === 'stopped' || signal.aborted) return;
      const trouble = ended.kind === 'failed' ? ended.why : null;
      // Another window of this origin is at it, for all of them.
      if (trouble !== 'busy') deps.exchanged(toMoment(deps.now()), trouble);
      if (trouble === 'other-vault') return;
      if (trouble) {
        setTimeout(wish, retry);
        retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      } else {
        retry = RETRY_MS;
        full = false;
      }
      await next();
    }
  } finally {
    unfollow();
  }
}
