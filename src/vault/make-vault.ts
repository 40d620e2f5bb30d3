/** A new vault, in memory: a root key, its first epoch, and two ways to reach it. Nothing is stored here. */
import { type Bytes, randomBytes } from './bytes';
import { KEY_BYTES, newEpochId, newRootKey, rootHandle } from './keys';
import { KEYSET_VERSION, type Keyset } from './keyset';
import { sealKeyset } from './keyset-seal';
import { writeRecoveryKey } from './recovery-key';
import { wrapForPassphrase, wrapForRecovery } from './wrap';

export interface NewVault {
  readonly keyset: Keyset;
  readonly root: Bytes;
  readonly recoveryKey: string;
}

export async function makeVault(passphrase: string): Promise<NewVault> {
  const vaultId = crypto.randomUUID();
  const root = newRootKey();
  const recovery = randomBytes(KEY_BYTES);
  const keyset = await sealKeyset(
    {
      format: 'caseclip-keyset',
      v: KEYSET_VERSION,
      vaultId,
      epochs: [{ kid: newEpochId(), n: 1 }],
      wraps: [await wrapForPassphrase(vaultId, root, passphrase), await wrapForRecovery(vaultId, root, recovery)],
      retired: [],
    },
    await rootHandle(root),
  );
  return { keyset, root, recoveryKey: await writeRecoveryKey(recovery) };
}
