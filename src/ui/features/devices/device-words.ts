/** "this device", the name somebody gave it, or four letters that tell one from another. */
import type { DeviceNames } from '../../../app/devices/device-names';
import { m } from '../../../i18n';

export function deviceWords(names: DeviceNames, device: string): string {
  if (device === names.here) return m.device_here();
  return names.nameOf(device) ?? m.device_other({ code: device.slice(0, 4) });
}
