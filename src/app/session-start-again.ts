/** Letting go of a vault whose data is gone, so that another one may be made or joined here. */
import type { Session } from './app';
import type { DeviceSettingKey, KeyKeeper, Platform } from './platform';
import type { KeysetHome } from './session-keyset';

/** What this device remembers of its vault; how it looks and whom it is connected to stays. */
const OF_THE_VAULT: readonly DeviceSettingKey[] = ['device-id', 'last-backup', 'keyset'];

export function startAgainOver(
  home: KeysetHome,
  { settings, keys }: Pick<Platform, 'settings'> & { readonly keys: KeyKeeper },
  start: () => Promise<void>,
): Pick<Session, 'startAgain'> {
  return {
    async startAgain() {
      await home.alone(async () => {
        // Looked at again: another surface may have brought it back since this one asked.
        if ((await home.find()).kind !== 'vault-lost') return;
        await keys.forget('other-surface');
        // The keyset goes last: as long as it is there, a try that broke off can be made again.
        for (const key of OF_THE_VAULT) await settings.remove(key);
      });
      await start();
    },
  };
}
