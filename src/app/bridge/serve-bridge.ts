/**
 * What the extension's worker does for the web apps it is paired with: gives and takes sealed batches and the keyset.
 * It holds no key of the vault and opens nothing.
 */
import { serveTransport } from '../../sync';
import type { DeviceSettings, SharedNotice, TrustedOrigins, Wire } from '../platform';
import { answerLine } from './answer-line';
import { isUnpair, type LockedAside, UNPAIR } from './asides';
import type { SealedChannel } from './channel';
import { asNotice, changedPairings, countLine, dropWaiting } from './notice';
import { forgetPairing, pairings } from './pairings';
import { servedDatabase, servedPlace } from './served-place';

export interface BridgeDeps {
  readonly settings: DeviceSettings;
  readonly notice: SharedNotice;
  readonly now: () => number;
  readonly ask: () => Promise<void>;
  readonly trusted: TrustedOrigins;
  /** Calls back when the person locks everything, not this face alone. */
  readonly onLocked: (locked: (by: LockedAside['by']) => void) => void;
  /** Its name, where it is not the product's. */
  readonly database?: string;
}

/** Answers lines from now on; the function to call with each. */
export function serveBridge(deps: BridgeDeps): (wire: Wire) => void {
  const { settings, notice } = deps;
  const served = servedPlace(deps);
  /** Lines of a worker that is no more. */
  const fresh = notice.change((before) => ({ ...asNotice(before), lines: [] }));

  /** What an address that is trusted no more had: its pairing, and its question. */
  const forgetUntrusted = async (): Promise<void> => {
    const trusted = await deps.trusted.origins();
    const strangers = (await pairings(settings)).filter(({ origin }) => !trusted.includes(origin));
    for (const { origin } of strangers) await forgetPairing(settings, origin);
    await dropWaiting(notice, trusted);
    if (strangers.length > 0) await changedPairings(notice);
  };
  deps.trusted.watch(() => void forgetUntrusted());
  void fresh.then(forgetUntrusted);

  const open = new Set<SealedChannel>();
  deps.onLocked((by) => {
    const locked = { by, at: deps.now() };
    for (const channel of open) channel.post({ locked: { ...locked, now: true } });
    void notice.change((before) => ({ ...asNotice(before), locked }));
  });

  const serve = async (channel: SealedChannel): Promise<void> => {
    const over = new AbortController();
    open.add(channel);
    const { locked } = asNotice(await notice.read());
    if (locked) channel.post({ locked: { ...locked, now: false } });
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
        const known = kept.some((one) => one.origin === channel.origin);
        if (!known) channel.post(UNPAIR);
        if (!known || now !== name || has !== had) channel.end();
      });
    });
    void channel.ended.then(() => {
      over.abort();
      open.delete(channel);
      forget();
      stop();
      void countLine(notice, channel.origin, -1);
    });
  };

  const vaultId = async () => (await (await served()).store.vaultId()) ?? '';
  return (wire) => answerLine(wire, { ...deps, vaultId, serve: (channel) => void serve(channel) });
}
