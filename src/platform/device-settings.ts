/** Settings of this device, readable before unlocking, in an IndexedDB database of their own (idb-keyval). */
import { createStore, del, get, set } from 'idb-keyval';
import type { DeviceSettings } from '../app/platform';

export function deviceSettings(): DeviceSettings {
  const store = createStore('caseclip-device', 'settings');
  return {
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    remove: (key) => del(key, store),
  };
}
