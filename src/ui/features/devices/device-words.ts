/** "this device", the name somebody gave it, or four letters that tell one from another. */
import type { DeviceNames } from '../../../app/devices/device-names';
import { m } from '../../../i18n';

export function deviceWords(names: DeviceNames, device: string): string {
  if (device === names.here) return m.device_here();
  const known = names.of(device);
  if (known?.name) return known.name;
  const code = device.slice(0, 4);
  if (!known) return m.device_other({ code });
  return known.face === 'extension' ? m.device_extension({ code }) : m.device_web({ code });
}
