import { openVault, rootHandle } from '../../../src/vault';

/** A vault under a fixed root key, without the passphrase. */
export async function vaultOf({
  vaultId = '6f1c1d9e-6a53-4b0e-9c57-0d6f3a1b2c3d',
  epochs = [7],
  fill = 1,
  deadlinePassed = (): boolean => false,
} = {}) {
  return openVault({ vaultId, epochs, root: await rootHandle(new Uint8Array(32).fill(fill)), deadlinePassed });
}
