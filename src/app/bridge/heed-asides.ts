/**
 * The web app heeds what the extension says beside the exchange: it locks when the person locked everything, and forgets a
 * connection that the other side has forgotten. It is never opened by it.
 */
import type { Session } from '../app';
import type { DeviceSettings } from '../platform';
import { asLocked, isUnpair, locksWhat } from './asides';
import type { SealedChannel } from './channel';
import { forgetPairing } from './pairings';

export interface HeedDeps {
  readonly session: Pick<Session, 'state' | 'lock'>;
  readonly settings: DeviceSettings;
  readonly now: () => number;
}

/** The function to call with each line, before anybody else listens on it. */
export function heedAsides({ session, settings, now }: HeedDeps): (channel: SealedChannel) => void {
  /** Since when the vault has been open here; null while it is not. */
  let openedAt: number | null = null;
  session.state.subscribe(({ kind }) => {
    openedAt = kind === 'unlocked' ? (openedAt ?? now()) : null;
  });
  return (channel) => {
    channel.onMessage((message) => {
      if (isUnpair(message)) void forgetPairing(settings, channel.origin);
      const locked = asLocked(message);
      if (locked && openedAt !== null && locksWhat(locked, openedAt, now()))
        void session.lock(locked.by === 'system' ? 'system' : 'other-surface');
    });
  };
}
