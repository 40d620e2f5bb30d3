/** Unlocking with what was typed: loaded with the first try, nothing before it needs the way from a secret to the key. */
import { unlockRoot } from '../vault';
import type { Session } from './app';
import type { UnlockBy } from './session-passkey';

/** `secret` is the passphrase or the recovery key. */
export const secretUnlock = (unlockBy: UnlockBy): Pick<Session, 'unlock'> => ({
  unlock: (secret) => unlockBy((copy) => unlockRoot(copy, secret)),
});
