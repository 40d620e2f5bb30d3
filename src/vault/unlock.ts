/** From a secret to the root key, and a new passphrase for a vault whose secret is known. */
import { done, type Result, refused } from '../domain/record/result';
import type { Bytes } from './bytes';
import { rootHandle } from './keys';
import { bodyOf, isPassWrap, isRecoveryWrap, type Keyset } from './keyset';
import { isAuthentic, isWhole, sealKeyset } from './keyset-seal';
import { readRecoveryKey } from './recovery-key';
import { unwrapWithPassphrase, unwrapWithRecovery, wrapForPassphrase } from './wrap';

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

/** `secret` is the passphrase or the recovery key. A keyset that is not whole or not authentic opens nothing. */
export async function unlockRoot(keyset: Keyset, secret: string): Promise<Result<Bytes, UnlockRefusal>> {
  if (!(await isWhole(keyset))) return refused('keyset-damaged');
  const root = (await tryRecoveryKey(keyset, secret)) ?? (await tryPassphrase(keyset, secret));
  if (!root) return refused('wrong-passphrase');
  return (await isAuthentic(keyset, await rootHandle(root))) ? done(root) : refused('keyset-damaged');
}

/**
 * One new wrap; the old passphrase opens this keyset no more. Copies of the keyset made before (an older backup) still
 * open with the old one: the root key is the same. `root` is what `unlockRoot` gave for this keyset; it is wiped.
 */
export async function changePassphrase(keyset: Keyset, root: Uint8Array, next: string): Promise<Keyset> {
  const replaced = keyset.wraps.filter(isPassWrap).map((wrap) => wrap.id);
  const body = bodyOf(keyset);
  const wraps = body.wraps.filter((wrap) => !replaced.includes(wrap.id));
  const fresh = await wrapForPassphrase(keyset.vaultId, root, next);
  const handle = await rootHandle(root);
  root.fill(0);
  return sealKeyset({ ...body, wraps: [...wraps, fresh], retired: [...body.retired, ...replaced] }, handle);
}
