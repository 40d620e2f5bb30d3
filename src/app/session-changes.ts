/**
 * Changes to the keyset: who can open the vault, and which key seals from now on. A change is prepared with the raw root
 * key, which is wiped at once, and made under a lock of its own to the keyset as it is then; the key that authenticates
 * it is the one that is open, or that the secret has just proved.
 */
import { done, type Result, refused } from '../domain/record/result';
import {
  changeKeyset,
  epochIds,
  joinKeysets,
  type Keyset,
  passphraseChange,
  rootHandle,
  unlockRoot,
  waysIn,
} from '../vault';
import type { Session, UnlockFailure } from './app';
import { joinCopies, type KeysetHome, unlockCopies } from './session-keyset';
import type { KeysetChanges, KeysetFailure } from './session-ports';
import type { SessionVault } from './session-vault';

export function keysetChanges(home: KeysetHome, here: SessionVault): KeysetChanges & Pick<Session, 'changePassphrase'> {
  /** The keyset as both copies tell it, if it is authentic under `root`. */
  const current = async (root: CryptoKey): Promise<Result<Keyset, KeysetFailure>> => {
    const found = await home.find();
    if (found.kind !== 'found') return refused(found.kind === 'newer-version' ? 'newer-version' : 'keyset-damaged');
    const keyset = await joinCopies(found.copies, root);
    return keyset ? done(keyset) : refused('keyset-damaged');
  };

  const replace = (
    root: CryptoKey,
    next: (keyset: Keyset) => Promise<Result<Keyset, KeysetFailure>>,
  ): Promise<Result<void, KeysetFailure>> =>
    home.alone(async () => {
      const before = await current(root);
      if (!before.ok) return before;
      const after = await next(before.value);
      if (!after.ok) return after;
      const stored = await home.store(after.value);
      if (stored.ok) here.current()?.vault.useEpochs(epochIds(after.value));
      return stored;
    });

  const withOpenRoot = async (
    next: (keyset: Keyset, root: CryptoKey) => Promise<Result<Keyset, KeysetFailure>>,
  ): Promise<Result<void, KeysetFailure | 'locked'>> => {
    if (here.expireIfDue()) return refused('locked');
    const root = here.current()?.root;
    return root ? replace(root, (keyset) => next(keyset, root)) : refused('locked');
  };

  const withRoot = async <Value>(
    secret: string,
    make: (vaultId: string, root: Uint8Array) => Promise<Value>,
  ): Promise<Result<Value, UnlockFailure>> => {
    const found = await home.find();
    if (found.kind !== 'found') return refused(found.kind === 'newer-version' ? 'newer-version' : 'keyset-damaged');
    const unlocked = await unlockCopies(found.copies, (copy) => unlockRoot(copy, secret));
    if (!unlocked.ok) return unlocked;
    const { root, keyset } = unlocked.value;
    try {
      return done(await make(keyset.vaultId, root));
    } finally {
      root.fill(0);
    }
  };

  return {
    withRoot,

    applyChange: (change) => withOpenRoot(async (keyset, root) => done(await changeKeyset(keyset, change, root))),

    takeKeyset: (theirs) => withOpenRoot((keyset, root) => joinKeysets(keyset, theirs, root)),

    async waysIn() {
      const root = here.current()?.root;
      if (!root) return null;
      const keyset = await current(root);
      return keyset.ok ? waysIn(keyset.value, root) : null;
    },

    async changePassphrase(secret, next) {
      const made = await withRoot(secret, async (vaultId, raw) => ({
        change: await passphraseChange(vaultId, raw, next),
        root: await rootHandle(raw),
      }));
      if (!made.ok) return made;
      const { change, root } = made.value;
      return replace(root, async (keyset) => done(await changeKeyset(keyset, change, root)));
    },
  };
}
