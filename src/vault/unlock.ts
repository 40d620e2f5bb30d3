/** From a secret to the root key. */
import { done, type Result, refused } from '../domain/record/result';
import type { Bytes } from './bytes';
import { rootHandle } from './keys';
import { isPassWrap, isRecoveryWrap, type Keyset } from './keyset';
import { isAuthentic, isWhole } from './keyset-seal';
import { readRecoveryKey } from './recovery-key';
import { unwrapWithPassphrase, unwrapWithRecovery } from './wrap';

export type UnlockRefusal = 'wrong-passphrase' | 'keyset-damaged';

async function tryRecoveryKey(keyset: Keyset, typed: string): Promise<Bytes | null> {
  const recovery = await readRecoveryKey(typed);
  if (!recovery) return null;
  for (const wrap of keyset.wraps.filter(isRecoveryWrap)) {
    const root = await unwrapWithRecovery(keyset.vaultId, wrap, recovery);
    if (root) return root;
  }
  return null;
}

async function tryPassphrase(keyset: Keyset, typed: string): Promise<Bytes | null> {
  for (const wrap of keyset.wraps.filter(isPassWrap)) {
    const root = await unwrapWithPassphrase(keyset.vaultId, wrap, typed);
    if (root) return root;
  }
  return null;
}

/** The root key, when the keyset proves authentic under it. */
export const authenticated = async (keyset: Keyset, root: Bytes): Promise<Result<Bytes, UnlockRefusal>> =>
  (await isAuthentic(keyset, await rootHandle(root))) ? done(root) : refused('keyset-damaged');

/** `secret` is the passphrase or the recovery key. A keyset that is not whole or not authentic opens nothing. */
export async function unlockRoot(keyset: Keyset, secret: string): Promise<Result<Bytes, UnlockRefusal>> {
  if (!(await isWhole(keyset))) return refused('keyset-damaged');
  const root = (await tryRecoveryKey(keyset, secret)) ?? (await tryPassphrase(keyset, secret));
  if (!root) return refused('wrong-passphrase');
  return authenticated(keyset, root);
}
