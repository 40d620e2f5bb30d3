/** The extension's part of a pairing, in its worker: nothing is kept before somebody compared the digits and allowed it. */
import { agree, keepsCommitment, newPairingSide, type PairingSide } from '../../vault';
import type { DeviceSettings, SharedNotice, Wire } from '../platform';
import type { FromExtension, FromWeb, PairingRefusal } from './messages';
import { countTry, hideWaiting, PAIRING_MS, showWaiting, waitForAnswer } from './notice';
import { keepPairing } from './pairings';

export interface ExtensionPairing {
  readonly settings: DeviceSettings;
  readonly notice: SharedNotice;
  readonly now: () => number;
  /** Of the vault here; "" when there is none. */
  readonly vaultId: () => Promise<string>;
  /** Brings a surface to the front where it can be allowed. */
  readonly ask: () => Promise<void>;
}

type Asked = Extract<FromWeb, { kind: 'pair-ask' }>;
type Shown = Extract<FromWeb, { kind: 'pair-show' }>;

/** What one line has been asked for; each step is taken once, in order. */
export function pairFromExtension(wire: Wire, deps: ExtensionPairing) {
  const { settings, notice, now } = deps;
  const say = (message: FromExtension) => wire.post(message);
  let asked: Promise<{ side: PairingSide; commitment: string; vaultId: string } | 'too-many' | 'another-asks'> | null =
    null;
  let shown = false;
  // The web app ends the line once it has heard why.
  const refuse = (why: PairingRefusal) => say({ kind: 'pair-refused', why });

  return {
    async ask({ commitment }: Asked): Promise<void> {
      if (asked) return refuse('not-the-same');
      asked = (async () => {
        const counted = await countTry(notice, wire.origin, now());
        if (counted !== 'counted') return counted;
        return { side: await newPairingSide(), commitment, vaultId: await deps.vaultId() };
      })();
      const began = await asked;
      if (typeof began === 'string') return refuse(began);
      say({ kind: 'pair-answer', offer: began.side.offer, vaultId: began.vaultId });
    },

    async show({ offer }: Shown): Promise<void> {
      const began = await asked;
      if (!began || typeof began === 'string' || shown) return refuse('not-the-same');
      shown = true;
      const { side, commitment, vaultId } = began;
      if (!(await keepsCommitment(commitment, offer))) return refuse('not-the-same');
      const agreed = await agree(side, 'extension', offer, {
        webOrigin: wire.origin,
        extensionOrigin: wire.own,
        vaultId,
      });
      if (!agreed.ok) return refuse('not-the-same');
      const { id, digits, key } = agreed.value;
      const until = now() + PAIRING_MS;
      const waiting = { id, origin: wire.origin, digits, until, answer: 'none' } as const;
      if (!(await showWaiting(notice, waiting, now()))) return refuse('another-asks');
      await deps.ask();
      const answer = await waitForAnswer(notice, id, PAIRING_MS, wire.ended);
      if (answer === 'allowed') await keepPairing(settings, { id, key, origin: wire.origin, since: now() });
      await hideWaiting(notice, id);
      if (answer === 'ended') return;
      if (answer !== 'allowed') return refuse(answer === 'too-late' ? 'too-late' : 'not-allowed');
      say({ kind: 'pair-allowed' });
    },
  };
}
