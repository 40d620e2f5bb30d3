/** What opens the vault, as Settings shows and changes it. Types only. */
import type { ReadonlySignal } from '@preact/signals';
import type { Result } from '../../domain/record/result';
import type { WaysIn } from '../../vault';
import type { UnlockFailure } from '../app';
import type { ResealState } from '../data/resealing';
import type { PasskeyProblem } from '../platform';

export type { WaysIn };

/** 'locked': it locked while this was on the screen; nothing was changed. */
export type KeyChangeFailure = UnlockFailure | 'disk-full' | 'locked';

/** A recovery key made in memory: the old one stays until this one was typed back. */
export interface PendingRecoveryKey {
  /** Shown once. */
  readonly recoveryKey: string;
  confirm(typed: string): Promise<Result<void, KeyChangeFailure | 'does-not-match'>>;
}

/** `secret` is always the passphrase or the recovery key: an open screen may be somebody else's. */
export interface KeyChanges {
  beginRecoveryKey(secret: string): Promise<Result<PendingRecoveryKey, UnlockFailure>>;
  /** Where the browser lets a passkey made here be used; null where it can make none. */
  passkeySite(): Promise<string | null>;
  addPasskey(secret: string, name: string): Promise<Result<void, KeyChangeFailure | PasskeyProblem>>;
  /** `id` as `waysIn` names it. */
  removePasskey(secret: string, id: string): Promise<Result<void, KeyChangeFailure>>;
  /** A new key seals from now on; what is there is sealed again with it little by little. */
  renewKey(secret: string): Promise<Result<void, KeyChangeFailure>>;
}

export interface Keys extends KeyChanges {
  /** Null while locked. */
  waysIn(): Promise<WaysIn | null>;
  /** How far the sealing with the newest key is; null where the key was never renewed. */
  readonly resealing: ReadonlySignal<ResealState | null>;
  /** On this surface, until it is told to go on or until the next unlock. */
  pauseResealing(): void;
  goOnResealing(): void;
}
