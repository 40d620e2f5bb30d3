/** What a device is called, for lines that say who wrote something. */
import type { App } from '../app';

export interface DeviceNames {
  /** Undefined before anything was written here. */
  readonly here: string | undefined;
  /** The name somebody gave it; undefined where nobody did. */
  nameOf(device: string): string | undefined;
}

export async function readDeviceNames(app: App): Promise<DeviceNames> {
  const here = await app.platform.settings.get<string>('device-id');
  return { here, nameOf: () => undefined };
}
