/**
 * The extension's side, on its pages: whom it is paired with, who waits to be allowed, and, while the vault is open,
 * taking in what was left and making ready what is to be fetched. The lines themselves end in the worker.
 */
import { refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import { type Keyset, parseKeyset } from '../../vault';
import type { SessionState } from '../app';
import { tidyMove } from '../move-in/tidy-move';
import type { SharedNotice } from '../platform';
import { joinVault } from './join-vault';
import type { ConnectionCells, ConnectionDeps, ConnectionWork } from './later-connection';
import { mayJoin } from './may-join';
import { answerWaiting, asNotice, changedPairings } from './notice';
import { forgetPairing, pairings } from './pairings';

export function createExtensionConnection(
  { platform, session, replica, database }: ConnectionDeps,
  notice: SharedNotice,
  { state, waiting, joinable }: ConnectionCells,
): ConnectionWork {
  const { settings, now } = platform;
  let offered: Keyset | null = null;
  let madeReadyFor = '';
  let settling: AbortController | null = null;

  /** Known only while it is open here. */
  const isOther = (keyset: Keyset): boolean => {
    const own = session.vault()?.vaultId;
    return own !== undefined && keyset.vaultId !== own;
  };
  const look = async (now: unknown): Promise<void> => {
    const seen = asNotice(now);
    waiting.value = seen.waiting?.answer === 'none' && seen.waiting.until > platform.now() ? seen.waiting : null;
    const read = parseKeyset(await settings.get('offered-keyset'));
    const [pairing] = await pairings(settings);
    offered = read.ok ? read.value : null;
    joinable.value = pairing !== undefined && (await mayJoin(session.state.value.kind, offered, settings));
    if (!pairing) {
      state.value = { kind: 'apart' };
      return;
    }
    const { origin, since, id } = pairing;
    // What is here already is made ready for the one that was connected just now.
    if (id !== madeReadyFor && settling) void settle(settling.signal);
    madeReadyFor = id;
    const live = seen.lines.includes(origin);
    // When both held the same, and what else stands in the way, the web app knows: it exchanges.
    const trouble = offered && isOther(offered) ? 'other-vault' : null;
    state.value = { kind: 'paired', origin, since: toMoment(since), live, last: null, trouble };
  };

  const followSession = ({ kind }: SessionState): void => {
    void notice.read().then(look);
    // The web app on the line may have what was lost, and has to look again.
    if (kind === 'vault-lost') void changedPairings(notice);
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
      await tidyMove(settings, () => changedPairings(notice), database);
    },
    other: async () => (offered && isOther(offered) ? { keyset: offered, place: null } : null),
    servedChanged: () => changedPairings(notice),
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
