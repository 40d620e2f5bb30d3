/** A copied browser profile: every row of the database and the device's settings, under another name. */
import type { DeviceSettings } from '../../src/app/platform';
import { joinCore, newCore, settingsInMemory, type TestCore, type TestCoreOptions } from './data-core';
import { openRaw } from './raw-rows';

const ended = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });

/** `into`: an older copy to be put back, else a new database. */
export async function copyRows(from: string, into: string): Promise<void> {
  const [source, target] = await Promise.all([openRaw(from), openRaw(into)]);
  const names = [...source.objectStoreNames];
  const reading = source.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const all = reading.objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    ),
  );
  const writing = target.transaction(names, 'readwrite');
  for (const [at, name] of names.entries()) {
    writing.objectStore(name).clear();
    for (const row of rows[at] ?? []) writing.objectStore(name).put(row);
  }
  await ended(writing);
  source.close();
  target.close();
}

export async function copySettings(from: DeviceSettings): Promise<DeviceSettings> {
  const settings = settingsInMemory();
  await settings.set('device-id', await from.get('device-id'));
  return settings;
}

/** The same vault and the same device, twice. */
export async function copyCore(
  core: TestCore,
  settings: DeviceSettings,
  options: Partial<TestCoreOptions> = {},
): Promise<TestCore> {
  const empty = await newCore(options);
  empty.close();
  await copyRows(core.name, empty.name);
  return joinCore({ ...options, name: empty.name, settings: await copySettings(settings) });
}
