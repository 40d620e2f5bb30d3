/**
 * Device settings of the extension. The keyset is written to `storage.local` as well: when the browser throws all of the
 * extension's databases away, that is what remembers that there was a vault. Nothing about a client.
 */
import type { DeviceSettingKey, DeviceSettings } from '../../app/platform';
import { deviceSettings } from '../device-settings';

const TWICE: readonly DeviceSettingKey[] = ['keyset'];

export function extensionSettings(): DeviceSettings {
  const settings = deviceSettings();
  return {
    async get<Value>(key: DeviceSettingKey) {
      const value = await settings.get<Value>(key);
      if (value !== undefined || !TWICE.includes(key)) return value;
      return (await chrome.storage.local.get(key))[key] as Value | undefined;
    },
    async set(key, value) {
      await settings.set(key, value);
      if (TWICE.includes(key)) await chrome.storage.local.set({ [key]: value });
    },
    async remove(key) {
      await settings.remove(key);
      if (TWICE.includes(key)) await chrome.storage.local.remove(key);
    },
  };
}
