/** What the devices of the vault are called, for lines that say who wrote something. */
import type { Device } from '../../domain/device/device';
import type { App } from '../app';

export interface DeviceNames {
  /** Undefined before anything was written here. */
  readonly here: string | undefined;
  /** What the vault knows of it; undefined for one that never introduced itself. */
  of(device: string): Pick<Device, 'name' | 'face'> | undefined;
}

export async function readDeviceNames(app: App): Promise<DeviceNames> {
  const here = await app.platform.settings.get<string>('device-id');
  const known = await app.records.all('device');
  return { here, of: (device) => known.get(device) };
}
