/** The ways into the vault, changed: see `KeyChanges`. Each change stands in the vault's sealed account. */
import { done, type Result, refused } from '../../domain/record/result';
import {
  type KeysetChange,
  passkeyChange,
  passkeysToAsk,
  randomBytes,
  readRecoveryKey,
  recoveryChange,
  sameBytes,
} from '../../vault';
import { accountOf } from '../account-for-keys';
import type { Writer } from '../app';
import type { Resealing } from '../data/resealing';
import type { Platform } from '../platform';
import type { SessionKeys } from '../session-ports';
import type { KeyChangeFailure, KeyChanges } from './keys';

const SALT_BYTES = 32;

export interface KeysDeps {
  readonly platform: Pick<Platform, 'passkeys'>;
  readonly session: SessionKeys;
  readonly writer: Writer;
  readonly resealing: Resealing;
}

export function createKeys({ platform: { passkeys }, session, writer, resealing }: KeysDeps): KeyChanges {
  const account = accountOf(writer);
  const provenChange = async (secret: string, change: KeysetChange): Promise<Result<void, KeyChangeFailure>> => {
    const proven = await session.withRoot(secret, async () => undefined);
    return proven.ok ? session.applyChange(change) : proven;
  };

  return {
    async beginRecoveryKey(secret) {
      const made = await session.withRoot(secret, recoveryChange);
      if (!made.ok) return made;
      const { recoveryKey, change } = made.value;
      const shown = await readRecoveryKey(recoveryKey);
      return done({
        recoveryKey,
        async confirm(typed) {
          const read = await readRecoveryKey(typed);
          if (!read || !shown || !sameBytes(read, shown)) return refused('does-not-match');
          const changed = await session.applyChange(change);
          if (changed.ok) await account('recovery_key_changed', 'recovery-key-changed');
          return changed;
        },
      });
    },

    passkeySite: async () => ((await passkeys?.available()) ? (passkeys?.site ?? null) : null),

    async addPasskey(secret, name) {
      if (!passkeys) return refused('not-supported');
      // Asked first, so that a wrong passphrase leaves no passkey behind that opens nothing.
      const proven = await session.withRoot(secret, async () => undefined);
      if (!proven.ok) return proven;
      const keyset = await session.keyset();
      if (!keyset) return refused('locked');
      const salt = randomBytes(SALT_BYTES);
      const known = passkeysToAsk(keyset, passkeys.site).map(({ credential }) => credential);
      const made = await passkeys.create(salt, known);
      if (!made.ok) return made;
      const passkey = { ...made.value, site: passkeys.site, salt };
      const change = await session.withRoot(secret, (vaultId, root) => passkeyChange(vaultId, root, passkey, name));
      made.value.secret.fill(0);
      if (!change.ok) return change;
      const added = await session.applyChange(change.value);
      if (added.ok) await account('passkey_added', 'passkey-added');
      return added;
    },

    async removePasskey(secret, id) {
      const removed = await provenChange(secret, { retire: (wrap) => wrap.kind === 'prf' && wrap.id === id });
      if (removed.ok) await account('passkey_removed', 'passkey-removed');
      return removed;
    },

    async renewKey(secret) {
      const renewed = await provenChange(secret, { newEpoch: true });
      if (!renewed.ok) return renewed;
      // Itself the first thing under the new key.
      await account('key_renewed', 'key-renewed');
      resealing.goOn();
      return renewed;
    },
  };
}
