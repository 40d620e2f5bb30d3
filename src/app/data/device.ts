/**
 * Which device writes. The id is drawn for a database and remembered in the device's settings as well: when the two do not
 * agree, the database was restored or cloned, and the id is drawn anew, so that two devices never give the same stamp.
 */
import { deviceId } from '../../sync';
import type { Platform } from '../platform';

/** 8 random bytes, from the 122 of a UUID v4. */
export function drawDevice(uuid: string): string {
  const digits = uuid.replaceAll('-', '');
  const random = `${digits.slice(0, 12)}${digits.slice(13, 16)}${digits.slice(31)}`;
  return deviceId(Uint8Array.from(random.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

/** The id to write under, given the one the database holds. */
export async function settleDevice(platform: Pick<Platform, 'settings' | 'uuid'>, stored: string): Promise<string> {
  const remembered = await platform.settings.get<string>('device-id');
  if (remembered === stored) return stored;
  return redrawDevice(platform);
}

/** Another id for a database that somebody else goes on writing under the one it has. */
export async function redrawDevice(platform: Pick<Platform, 'settings' | 'uuid'>): Promise<string> {
  const device = drawDevice(platform.uuid());
  await platform.settings.set('device-id', device);
  return device;
}
