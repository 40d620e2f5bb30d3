/**
 * What the extension's worker does for the web apps it is paired with: gives and takes sealed batches and the keyset.
 * It holds no key of the vault and opens nothing.
 */
import { DATABASE, openStore } from '../../storage';
import { serveTransport } from '../../sync';
import type { DeviceSettings, SharedNotice, Wire } from '../platform';
import { servedStore } from '../replica/served';
import { answerLine } from './answer-line';
import type { SealedChannel } from './channel';
import { emptyUntilVault } from './empty-place';
import { asNotice, changedPairings, countLine } from './notice';
import { forgetPairing, pairings } from './pairings';

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
  const nothing = () => undefined;
  const store = openStore({
    name: deps.database ?? DATABASE,
    locks: navigator.locks,
    events: { blocked: nothing, unblocked: nothing, closed: nothing },
  });
  const place = emptyUntilVault(
    servedStore(store),
    async () => (await store.presence()) === 'present',
    async (keyset) => {
      await settings.set('offered-keyset', keyset);
      await changedPairings(notice);
    },
  );
  /** Lines of a worker that is no more. */
  const fresh = notice.change((before) => ({ ...asNotice(before), lines: [] }));

  const serve = (channel: SealedChannel): void => {
    const over = new AbortController();
    serveTransport(channel, place, over.signal);
    const forget = channel.onMessage((message) => {
      if (!isUnpair(message)) return;
      void forgetPairing(settings, channel.origin).then(() => changedPairings(notice));
      channel.end();
    });
    void fresh.then(() => countLine(notice, channel.origin, 1));
    const stop = notice.watch(() => {
      // Somebody disconnected it here, or this side has another vault now: the line begins anew.
      void pairings(settings).then((kept) => {
        if (!kept.some((one) => one.origin === channel.origin)) channel.end();
      });
    });
    void channel.ended.then(() => {
      over.abort();
      forget();
      stop();
      void countLine(notice, channel.origin, -1);
    });
  };

  const vaultId = async () => (await store.vaultId()) ?? '';
  return (wire) => answerLine(wire, { ...deps, vaultId, serve });
}
