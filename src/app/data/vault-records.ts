/** The vault's keyset in this database: see `VaultRecordsPort`. */
import type { Store } from '../../storage';
import type { Platform } from '../platform';
import type { VaultRecordsPort } from '../session-ports';
import { drawDevice } from './device';

/** Every keyset names its vault; of another shape it never came from the vault leaf. */
function vaultIdOf(keyset: unknown): string {
  const { vaultId } = (keyset ?? {}) as { readonly vaultId?: unknown };
  if (typeof vaultId !== 'string') throw new TypeError('A keyset names its vault.');
  return vaultId;
}

export function createVaultRecords(store: Store, platform: Pick<Platform, 'settings' | 'uuid'>): VaultRecordsPort {
  return {
    isPresent: () => store.presence(),
    readKeyset: () => store.readKeyset(),
    vaultId: () => store.vaultId(),
    erase: () => store.erase(),
    async alone(work) {
      const release = await store.locks.hold('keyset', new AbortController().signal);
      try {
        return await work();
      } finally {
        release?.();
      }
    },
    async writeKeyset(keyset) {
      const deviceId = drawDevice(platform.uuid());
      // A new database is a new device, also when it is filled from a backup of this one.
      if ((await store.presence()) === 'absent') await platform.settings.set('device-id', deviceId);
      return store.writeKeyset(keyset, { vaultId: vaultIdOf(keyset), deviceId });
    },
  };
}
