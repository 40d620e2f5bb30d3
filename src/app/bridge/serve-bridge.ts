/**
 * What the extension's worker does for the web apps it is paired with: gives and takes sealed batches and the keyset.
 * It holds no key of the vault and opens nothing.
 */
import { serveTransport } from '../../sync';
import type { DeviceSettings, SharedNotice, Wire } from '../platform';
import { answerLine } from './answer-line';
import type { SealedChannel } from './channel';
import { asNotice, changedPairings, countLine } from './notice';
import { forgetPairing, pairings } from './pairings';
import { servedDatabase, servedPlace } from './served-place';

export interface BridgeDeps {
  readonly settings: DeviceSettings;
  readonly notice: SharedNotice;
  readonly now: () => number;
  readonly ask: () => Promise<void>;
  /** Its name, where it is not the product's. */
  readonly database?: string;
}

const isUnpair = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && (message as { unpair?: unknown }).unpair === true;

/** Answers lines from now on; the function to call with each. */
export function serveBridge(deps: BridgeDeps): (wire: Wire) => void {
  const { settings, notice } = deps;
  const served = servedPlace(deps);
  /** Lines of a worker that is no more. */
  const fresh = notice.change((before) => ({ ...asNotice(before), lines: [] }));

  const serve = async (channel: SealedChannel): Promise<void> => {
    const over = new AbortController();
    const { name, place, hasVault } = await served();
    // What the web app offered on an earlier line may be settled by now; it says so again.
    const had = await hasVault();
    if (had) await settings.remove('offered-keyset');
    serveTransport(channel, place, over.signal);
    const forget = channel.onMessage((message) => {
      if (!isUnpair(message)) return;
      void forgetPairing(settings, channel.origin).then(() => changedPairings(notice));
      channel.end();
    });
    void fresh.then(() => countLine(notice, channel.origin, 1));
    const stop = notice.watch(() => {
      // Somebody disconnected it here, or this side has another vault now, or none any more: the line begins anew.
      void Promise.all([pairings(settings), servedDatabase(deps), hasVault()]).then(([kept, now, has]) => {
        if (now !== name || has !== had || !kept.some((one) => one.origin === channel.origin)) channel.end();
      });
    });
    void channel.ended.then(() => {
      over.abort();
      forget();
      stop();
      void countLine(notice, channel.origin, -1);
    });
  };

  const vaultId = async () => (await (await served()).store.vaultId()) ?? '';
  return (wire) => answerLine(wire, { ...deps, vaultId, serve: (channel) => void serve(channel) });
}
