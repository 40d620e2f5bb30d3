/** From what a passkey answers to the root key. */
import { type Result, refused } from '../domain/record/result';
import type { Bytes } from './bytes';
import { isPasskeyWrap, type Keyset } from './keyset';
import { isWhole } from './keyset-seal';
import { authenticated, type UnlockRefusal } from './unlock';
import { unwrapWithPasskey } from './wrap-passkey';

/** `secret` is what the passkey of the wrap `id` answered. */
export async function unlockRootWithPasskey(
  keyset: Keyset,
  id: string,
  secret: Uint8Array,
): Promise<Result<Bytes, UnlockRefusal>> {
  if (!(await isWhole(keyset))) return refused('keyset-damaged');
  const wrap = keyset.wraps.filter(isPasskeyWrap).find((one) => one.id === id);
  const root = wrap ? await unwrapWithPasskey(keyset.vaultId, wrap, secret) : null;
  return root ? authenticated(keyset, root) : refused('wrong-passphrase');
}
