/**
 * Every way in which a keyset grows: a wrap comes, wraps it replaces are retired, an epoch begins. Nothing else is ever
 * done to it, so that copies changed on two devices at once join without losing anything: both new passphrases open the
 * vault, both epochs stay, and of two epochs with the same number the one with the higher id seals on every device.
 */

import { randomBytes } from './bytes';
import { KEY_BYTES, newEpochId } from './keys';
import { bodyOf, isPassWrap, isRecoveryWrap, type Keyset, type Wrap } from './keyset';
import { sealKeyset } from './keyset-seal';
import { writeRecoveryKey } from './recovery-key';
import { wrapForPassphrase, wrapForRecovery } from './wrap';
import { type NewPasskey, wrapForPasskey } from './wrap-passkey';

export interface KeysetChange {
  readonly add?: Wrap;
  /** Which of the wraps that are there now are to open nothing any more. */
  readonly retire?: (wrap: Wrap) => boolean;
  readonly newEpoch?: boolean;
}

/** `root` authenticates. Throws rather than leave a vault without a passphrase or without a recovery key. */
export function changeKeyset(keyset: Keyset, change: KeysetChange, root: CryptoKey): Promise<Keyset> {
  const body = bodyOf(keyset);
  const leaving = body.wraps.filter((wrap) => change.retire?.(wrap)).map(({ id }) => id);
  const wraps = body.wraps.filter(({ id }) => !leaving.includes(id));
  if (change.add) wraps.push(change.add);
  if (!wraps.some(isPassWrap) || !wraps.some(isRecoveryWrap)) throw new Error('This would shut the vault for good.');
  const epochs = [...body.epochs];
  if (change.newEpoch) {
    const kid = newEpochId(epochs.map((epoch) => epoch.kid));
    epochs.push({ kid, n: Math.max(...epochs.map(({ n }) => n)) + 1 });
  }
  return sealKeyset({ ...body, wraps, epochs, retired: [...body.retired, ...leaving] }, root);
}

/**
 * One new wrap; the old passphrase opens this keyset no more. Copies of the keyset made before (an older backup) still
 * open with the old one: the root key is the same. `root` is what `unlockRoot` gave for this keyset.
 */
export const passphraseChange = async (vaultId: string, root: Uint8Array, next: string): Promise<KeysetChange> => ({
  add: await wrapForPassphrase(vaultId, root, next),
  retire: isPassWrap,
});

/** A new recovery key; the ones before open this keyset no more. The same holds for older copies. */
export async function recoveryChange(
  vaultId: string,
  root: Uint8Array,
): Promise<{ readonly recoveryKey: string; readonly change: KeysetChange }> {
  const recovery = randomBytes(KEY_BYTES);
  const change = { add: await wrapForRecovery(vaultId, root, recovery), retire: isRecoveryWrap };
  return { recoveryKey: await writeRecoveryKey(recovery), change };
}

export const passkeyChange = async (
  vaultId: string,
  root: Uint8Array,
  passkey: NewPasskey,
  name: string,
): Promise<KeysetChange> => ({ add: await wrapForPasskey(vaultId, root, passkey, name) });
