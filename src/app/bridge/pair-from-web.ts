/** The web app's part of a pairing: asks, shows six digits, and waits until somebody allows it in the extension. */
import { done, type Result, refused } from '../../domain/record/result';
import { type Agreement, agree, commitmentTo, newPairingSide } from '../../vault';
import type { DeviceSettings, Wire } from '../platform';
import { asFromExtension, type FromWeb, type PairingRefusal } from './messages';
import { keepPairing } from './pairings';

/** 'gone': the extension stopped or was taken away meanwhile. 'stopped': asked to stop here. */
export type PairingProblem = PairingRefusal | 'gone' | 'stopped';

/** The worker of an extension sleeps after half a minute without a word. */
const STILL_WAITING_MS = 15_000;

export interface WebPairing {
  readonly settings: DeviceSettings;
  readonly now: () => number;
  /** Told the six digits as soon as they are known. */
  readonly compare: (digits: string) => unknown;
}

/** Pairs over `wire`, which is ended in any case. The pairing is kept when this resolves well. */
export function pairFromWeb(
  wire: Wire,
  { settings, now, compare }: WebPairing,
  signal: AbortSignal,
): Promise<Result<void, PairingProblem>> {
  const say = (message: FromWeb) => wire.post(message);
  return new Promise((resolve) => {
    let agreement: Agreement | null = null;
    let answered = false;
    const finish = (outcome: Result<void, PairingProblem>) => {
      clearInterval(waiting);
      signal.removeEventListener('abort', stop);
      wire.end();
      resolve(outcome);
    };
    const stop = () => finish(refused('stopped'));
    const waiting = setInterval(() => say({ kind: 'pair-wait' }), STILL_WAITING_MS);
    signal.addEventListener('abort', stop, { once: true });
    void wire.ended.then(() => finish(refused('gone')));

    void newPairingSide().then(async (side) => {
      wire.hear((message) => {
        const heard = asFromExtension(message);
        if (heard?.kind === 'pair-refused') finish(refused(heard.why));
        else if (heard?.kind === 'pair-answer' && !answered) {
          answered = true;
          const place = { webOrigin: wire.own, extensionOrigin: wire.origin, vaultId: heard.vaultId };
          void agree(side, 'web', heard.offer, place).then((agreed) => {
            if (!agreed.ok) return finish(refused('not-the-same'));
            agreement = agreed.value;
            say({ kind: 'pair-show', offer: side.offer });
            compare(agreement.digits);
          });
        } else if (heard?.kind === 'pair-allowed' && agreement) {
          const { id, key } = agreement;
          void keepPairing(settings, { id, key, origin: wire.origin, since: now() }).then(() =>
            finish(done(undefined)),
          );
        }
      });
      say({ kind: 'pair-ask', commitment: await commitmentTo(side.offer) });
    });
  });
}
