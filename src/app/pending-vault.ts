/** A vault that exists in memory only, until its recovery key was typed back. */
import { type Result, refused } from '../domain/record/result';
import { makeVault, type NewVault, readRecoveryKey, sameBytes } from '../vault';
import type { PendingVault } from './app';

/** `keep` stores and opens the vault; it runs once the typed key fits. */
export async function pendingVault(
  passphrase: string,
  keep: (made: NewVault) => Promise<Result<void, 'disk-full'>>,
): Promise<PendingVault> {
  const made = await makeVault(passphrase);
  const shown = await readRecoveryKey(made.recoveryKey);
  return {
    recoveryKey: made.recoveryKey,
    async confirm(typed) {
      const read = await readRecoveryKey(typed);
      return read && shown && sameBytes(read, shown) ? keep(made) : refused('does-not-match');
    },
  };
}
