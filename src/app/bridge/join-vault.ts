/** Makes a face without a vault a second home of the other one's. */
import { done, type Result, refused } from '../../domain/record/result';
import { type Keyset, unlockRoot } from '../../vault';
import type { SessionKeys } from '../session-ports';
import type { JoinFailure } from './connection';

/**
 * `fill` brings the records, and answers null or why it could not; then nothing of the vault stays here.
 * `secret`: passphrase or recovery key.
 */
export async function joinVault(
  keys: SessionKeys,
  keyset: Keyset,
  secret: string,
  fill: () => Promise<JoinFailure | 'stopped' | null>,
): Promise<Result<void, JoinFailure | 'stopped'>> {
  const root = await unlockRoot(keyset, secret);
  if (!root.ok) return root;
  let failure: JoinFailure | 'stopped' | null = null;
  const adopted = await keys.adopt(keyset, root.value, async () => {
    failure = await fill();
    return failure === null;
  });
  if (!adopted.ok) return refused(adopted.why);
  return failure ? refused(failure) : done(undefined);
}
