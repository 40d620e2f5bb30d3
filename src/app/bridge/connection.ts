/** The other face in this browser, as the screens see it. Types only. */
import type { ReadonlySignal } from '@preact/signals';
import type { Moment } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TransportFailure } from '../../sync';
import type { UnlockFailure, WriteFailure } from '../app';
import type { MoveIn } from '../move-in/move-in';
import type { ReplicaFailure } from '../replica/replica';
import type { WaitingPairing } from './notice';
import type { PairingProblem } from './pair-from-web';

export type { PairingProblem, WaitingPairing };

/** What an exchange with the other face last ended with; null when it went well. */
export type ConnectionTrouble = TransportFailure | 'other-vault' | ReplicaFailure;

export type ConnectionState =
  | { readonly kind: 'looking' }
  /** Web app: no extension answers on this page. */
  | { readonly kind: 'absent' }
  /** It is there, and knows nothing of this one. */
  | { readonly kind: 'apart' }
  | {
      readonly kind: 'paired';
      /** Of the other face. */
      readonly origin: string;
      readonly since: Moment;
      /** The line is open: what is written on one side shows on the other within a moment. */
      readonly live: boolean;
      /** When both last held the same; the web app alone knows. */
      readonly last: Moment | null;
      readonly trouble: ConnectionTrouble | null;
    };

export type JoinFailure = UnlockFailure | WriteFailure | ConnectionTrouble | 'nothing-to-join' | 'stopped';

/** Present on both faces. */
export interface Connection {
  readonly state: ReadonlySignal<ConnectionState>;
  /** The extension only: a web app that waits for somebody to compare its digits. */
  readonly waiting: ReadonlySignal<WaitingPairing | null>;
  /** The extension only. After the deadline it changes nothing. */
  answer(id: string, answer: 'allowed' | 'refused'): Promise<void>;
  /** The web app only: asks the extension; `compare` is told the six digits that both screens show. */
  pair(compare: (digits: string) => void, signal: AbortSignal): Promise<Result<void, PairingProblem>>;
  /** Both forget their key; the records stay on both sides. */
  unpair(): Promise<void>;
  /** True on a face without a vault whose other face has one that can be joined with its passphrase. */
  readonly joinable: ReadonlySignal<boolean>;
  /** Makes this face a second home of the other one's vault and unlocks it. `secret`: passphrase or recovery key. */
  join(
    secret: string,
    signal: AbortSignal,
    progress: (done: number, total: number) => void,
  ): Promise<Result<void, JoinFailure>>;
  /** Where both faces have a vault with records: this one's move into the other one's. */
  readonly moveIn: MoveIn;
}
