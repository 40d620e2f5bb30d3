/** The vault's keyset in this database: see `VaultRecordsPort`. */
import type { Json } from '../../domain/record/json';
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

export function createVaultRecords(
  store: Store,
  { settings, uuid }: Pick<Platform, 'settings' | 'uuid'>,
): VaultRecordsPort {
  const alone = () => new AbortController().signal;
  let fillingHere = false;

  /** Takes away what somebody began to bring here who is no more. True when it did. */
  const clearedLeftovers = async (): Promise<boolean> => {
    const left = await store.filling();
    // Held: it is being filled now.
    const release = left ? await store.locks.tryHold('filling') : null;
    if (!left || !release) return false;
    try {
      await store.erase();
      await (left.before === null ? settings.remove('keyset') : settings.set('keyset', left.before));
    } finally {
      release();
    }
    return true;
  };

  return {
    async isPresent() {
      const presence = await store.presence();
      return presence === 'present' && (await clearedLeftovers()) ? 'absent' : presence;
    },
    async fill(work) {
      const release = await store.locks.hold('filling', alone());
      fillingHere = true;
      try {
        const whole = await work();
        if (whole) await store.filled();
        return whole;
      } finally {
        fillingHere = false;
        release?.();
      }
    },
    readKeyset: () => store.readKeyset(),
    vaultId: () => store.vaultId(),
    erase: () => store.erase(),
    async alone(work) {
      const release = await store.locks.hold('keyset', alone());
      try {
        return await work();
      } finally {
        release?.();
      }
    },
    async writeKeyset(keyset) {
      const deviceId = drawDevice(uuid());
      // A new database is a new device, also when it is filled from a backup of this one.
      if ((await store.presence()) === 'absent') await settings.set('device-id', deviceId);
      const filling = fillingHere ? { filling: { before: (await settings.get<Json>('keyset')) ?? null } } : {};
      return store.writeKeyset(keyset, { vaultId: vaultIdOf(keyset), deviceId, ...filling });
    },
  };
}
