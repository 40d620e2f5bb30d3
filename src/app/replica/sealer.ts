/** Seals batches under the vault's newest key. */
import type { Sealer } from '../../sync';
import { type OpenVault, sealedUnder, sha256 } from '../../vault';

export const batchSealer = (vault: OpenVault): Sealer => ({
  vaultId: vault.vaultId,
  sha256,
  async seal(context, value) {
    const envelope = await vault.seal(context, value);
    const kid = sealedUnder(envelope);
    if (kid === null) throw new Error('The vault sealed something that is no envelope.');
    return { envelope, kid };
  },
});
