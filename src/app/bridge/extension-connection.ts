/**
 * The extension's side, on its pages: whom it is paired with, who waits to be allowed, and, while the vault is open,
 * taking in what was left and making ready what is to be fetched. The lines themselves end in the worker.
 */
import { refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import { type Keyset, parseKeyset } from '../../vault';
import type { SessionState } from '../app';
import type { SharedNotice } from '../platform';
import { joinVault } from './join-vault';
import type { ConnectionCells, ConnectionDeps, ConnectionWork } from './later-connection';
import { answerWaiting, asNotice, changedPairings } from './notice';
import { forgetPairing, pairings } from './pairings';

export function createExtensionConnection(
  { platform, session, replica }: ConnectionDeps,
  notice: SharedNotice,
  { state, waiting, joinable }: ConnectionCells,
): ConnectionWork {
  const { settings, now } = platform;
  let offered: Keyset | null = null;

  const takeOffered = async (): Promise<void> => {
    const read = parseKeyset(await settings.get('offered-keyset'));
    offered = read.ok ? read.value : null;
    const paired = (await pairings(settings)).length > 0;
    joinable.value = paired && session.state.value.kind === 'no-vault' && offered !== null;
  };
  const look = async (now: unknown): Promise<void> => {
    const seen = asNotice(now);
    waiting.value = seen.waiting?.answer === 'none' && seen.waiting.until > platform.now() ? seen.waiting : null;
    const [pairing] = await pairings(settings);
    if (!pairing) state.value = { kind: 'apart' };
    else {
      const { origin, since } = pairing;
      const live = seen.lines.includes(origin);
      // When both held the same, and what stands in the way, the web app knows: it exchanges.
      state.value = { kind: 'paired', origin, since: toMoment(since), live, last: null, trouble: null };
    }
    await takeOffered();
  };

  let settling: AbortController | null = null;
  const followSession = ({ kind }: SessionState): void => {
    void notice.read().then(look);
    if (kind !== 'unlocked') {
      settling?.abort();
      settling = null;
    } else if (!settling) {
      const open = new AbortController();
      settling = open;
      const stop = replica.follow(() => {
        if (!open.signal.aborted) void settle(open.signal);
      });
      open.signal.addEventListener('abort', stop);
    }
  };
  const settle = async (signal: AbortSignal): Promise<void> => {
    // Nobody fetches anything where nobody is paired.
    if ((await pairings(settings)).length === 0) return;
    try {
      await replica.settle(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  return {
    async begin() {
      notice.watch((now) => void look(now));
      session.state.subscribe(followSession);
    },
    answer: (id, answer) => answerWaiting(notice, id, answer, now()),
    pair: async () => refused('gone'),
    async unpair() {
      if (state.value.kind !== 'paired') return;
      await forgetPairing(settings, state.value.origin);
      await changedPairings(notice);
    },
    async join(secret) {
      if (!offered) return refused('nothing-to-join');
      // What the web app holds comes over the line from now on; the vault is open meanwhile.
      const joined = await joinVault(session, offered, secret, async () => null);
      if (joined.ok) await changedPairings(notice);
      return joined;
    },
  };
}
