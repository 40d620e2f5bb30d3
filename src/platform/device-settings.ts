/**
 * Settings of this device, readable before unlocking, in an IndexedDB database of their own (idb-keyval). Promises: a
 * browser that clears the data of this address is not held up by it.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { DeviceSettings } from '../app/platform';

export function deviceSettings(): DeviceSettings {
  let connected: UseStore | null = null;
  const store: UseStore = (mode, work) => {
    connected ??= createStore('caseclip-device', 'settings');
    return connected(mode, (rows) => {
      const { db } = rows.transaction;
      db.onversionchange = () => {
        db.close();
        connected = null;
      };
      return work(rows);
    });
  };
  return {
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    remove: (key) => del(key, store),
  };
}
