/**
 * The web app's side: looks for the extension, holds a line while it is there, and keeps both together while the vault
 * is open. A line that breaks is dialled again; nothing waits for it.
 */

import type { Json } from '../../domain/record/json';
import { refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import { channelTransport, type Transport } from '../../sync';
import type { Keyset } from '../../vault';
import { tidyMove } from '../move-in/tidy-move';
import type { Wire } from '../platform';
import { depositOf } from '../replica/keyset-deposit';
import { UNPAIR } from './asides';
import { beginFromWeb, type SealedChannel } from './channel';
import type { ConnectionState } from './connection';
import { keysetAt } from './empty-place';
import { exchangeLive } from './exchange-live';
import { heedAsides } from './heed-asides';
import { joinVault } from './join-vault';
import type { ConnectionCells, ConnectionDeps, ConnectionWork } from './later-connection';
import { mayJoin } from './may-join';
import { pairFromWeb } from './pair-from-web';
import { forgetPairing, pairings } from './pairings';

const AGAIN_MS = 1_000;
const LONGEST_AGAIN_MS = 60_000;

export function createWebConnection(
  { platform, session, replica, database }: ConnectionDeps,
  dial: () => Promise<Wire | null>,
  { state, joinable }: ConnectionCells,
): ConnectionWork {
  const { settings, now } = platform;
  const heed = heedAsides({ session, settings, now });
  /** What lies open now. */
  let line: { readonly channel: SealedChannel; readonly place: Transport; readonly offered: Keyset | null } | null =
    null;
  let again = (): void => undefined;
  let wait = AGAIN_MS;
  /** The other side had no vault when a line was opened: what it once had may have to go there again. */
  let bare = false;

  const told = (change: Partial<Extract<ConnectionState, { kind: 'paired' }>>): void => {
    if (state.value.kind === 'paired') state.value = { ...state.value, ...change };
  };
  /** Until then, or until somebody does something about it; without a time that alone. */
  const pause = (milliseconds?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      again = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Works over one line until it ends. */
  async function work(channel: SealedChannel): Promise<void> {
    const over = new AbortController();
    void channel.ended.then(() => over.abort());
    heed(channel);
    const place = channelTransport(channel, `bridge ${channel.origin}`);
    const offered = await keysetAt(place, over.signal).catch(() => null);
    line = { channel, place, offered };
    told({ live: true, trouble: null });
    let working: AbortController | null = null;
    const unfollow = session.state.subscribe(({ kind }) => {
      void mayJoin(kind, offered, settings).then((may) => {
        joinable.value = may && line?.channel === channel && session.state.peek().kind === kind;
      });
      if (kind !== 'unlocked') {
        working?.abort();
        working = null;
      } else if (!working) {
        working = new AbortController();
        void together(place, offered, AbortSignal.any([over.signal, working.signal]));
      }
    });
    await channel.ended;
    unfollow();
    joinable.value = false;
    line = null;
    told({ live: false });
  }

  async function together(place: Transport, offered: Keyset | null, signal: AbortSignal): Promise<void> {
    try {
      const own = await session.keyset();
      if (!own || signal.aborted) return;
      if (offered?.vaultId !== own.vaultId) {
        // The other face has no vault, and may join this one; or it has one, and may move its records into this one.
        if (!offered) bare = true;
        const { key, bytes } = await depositOf(own as unknown as Json);
        await place.putIfAbsent(key, bytes, signal);
        if (offered) return told({ trouble: 'other-vault' });
      }
      const exchanged = (last: string, trouble: Extract<ConnectionState, { kind: 'paired' }>['trouble']) => {
        if (!trouble) bare = false;
        told(trouble ? { trouble } : { last, trouble });
      };
      await exchangeLive(place, { replica, now, whole: bare, exchanged }, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async function run(): Promise<never> {
    for (;;) {
      const [pairing] = await pairings(settings);
      if (!pairing) {
        const there = await platform.extensionVersion?.();
        state.value = { kind: there == null ? 'absent' : 'apart' };
        await (there == null ? pause(LONGEST_AGAIN_MS) : pause());
        continue;
      }
      const { origin, since } = pairing;
      if (state.value.kind !== 'paired')
        state.value = { kind: 'paired', origin, since: toMoment(since), live: false, last: null, trouble: null };
      const wire = await dial();
      const channel = wire ? await beginFromWeb(wire, pairing) : null;
      if (channel === 'unknown') {
        await forgetPairing(settings, origin);
        continue;
      }
      if (channel) {
        wait = AGAIN_MS;
        await work(channel);
      }
      // A line that breaks at once is not dialled in a circle.
      await pause(wait);
      wait = Math.min(wait * 2, LONGEST_AGAIN_MS);
    }
  }

  return {
    async begin() {
      void run();
      await tidyMove(settings, async () => undefined, database);
    },

    async other() {
      const own = session.vault()?.vaultId;
      const { place, offered } = line ?? {};
      return place && offered && offered.vaultId !== own ? { keyset: offered, place } : null;
    },

    // It dials, and asks who is there each time.
    servedChanged: async () => undefined,

    answer: async () => undefined,

    async pair(compare, signal) {
      const wire = await dial();
      if (!wire) return refused('gone');
      const outcome = await pairFromWeb(wire, { settings, now, compare }, signal);
      if (outcome.ok) again();
      return outcome;
    },

    async unpair() {
      if (state.value.kind !== 'paired') return;
      line?.channel.post(UNPAIR);
      await forgetPairing(settings, state.value.origin);
      line?.channel.end();
      again();
    },

    async join(secret, signal, progress) {
      const { place, offered } = line ?? {};
      if (!place || !offered) return refused('nothing-to-join');
      const joined = await joinVault(session, offered, secret, async () => {
        const seen = ({ step, done, total }: { step: string; done: number; total: number }) =>
          step === 'receive' ? progress(done, total) : undefined;
        const ended = await replica.exchange(place, { signal, full: true, progress: seen });
        if (ended.kind === 'failed') return ended.why;
        return ended.kind === 'stopped' ? 'stopped' : null;
      });
      return joined;
    },
  };
}
