/** Unlocking with a passkey: the browser asks the person, the passkey answers, the answer unwraps the root key. */
import { type Result, refused } from '../domain/record/result';
import {
  type Keyset,
  type PasskeyToAsk,
  passkeysToAsk,
  sameBytes,
  type UnlockRefusal,
  unlockRootWithPasskey,
} from '../vault';
import type { Session, UnlockFailure } from './app';
import type { Passkeys } from './platform';
import type { KeysetHome } from './session-keyset';

export type UnlockBy = (
  open: (copy: Keyset) => Promise<Result<Uint8Array, UnlockRefusal>>,
) => Promise<Result<void, UnlockFailure>>;

export function passkeyUnlock(
  home: KeysetHome,
  passkeys: Passkeys | undefined,
  unlockBy: UnlockBy,
): Pick<Session, 'passkeyHere' | 'unlockWithPasskey'> {
  /** As the database's copy tells it, which a change reaches first. */
  const here = async (): Promise<readonly PasskeyToAsk[]> => {
    if (!passkeys) return [];
    const found = await home.find();
    const [copy] = found.kind === 'found' ? found.copies : [];
    return copy ? passkeysToAsk(copy, passkeys.site) : [];
  };
  return {
    async passkeyHere() {
      return (await here()).length > 0 && (await passkeys?.available()) === true;
    },

    async unlockWithPasskey() {
      const known = await here();
      if (!passkeys || known.length === 0) return refused('not-supported');
      const answered = await passkeys.ask(known);
      if (!answered.ok) return answered;
      const { credential, secret } = answered.value;
      const used = known.find((one) => sameBytes(one.credential, credential));
      const opened = await unlockBy((copy) => unlockRootWithPasskey(copy, used?.id ?? '', secret));
      secret.fill(0);
      return opened;
    },
  };
}
