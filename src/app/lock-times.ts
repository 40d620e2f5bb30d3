/** How long the vault stays open: a setting of this device, readable before unlocking. */
import * as v from 'valibot';
import type { LockTimes } from './app';
import type { DeviceSettings } from './platform';

export const DEFAULT_LOCK_TIMES: LockTimes = { idleMinutes: 10, absoluteHours: 12 };

const Stored = v.object({
  idleMinutes: v.pipe(v.number(), v.minValue(1), v.maxValue(120)),
  absoluteHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24)),
});

export async function readLockTimes(settings: DeviceSettings): Promise<LockTimes> {
  const stored = v.safeParse(Stored, await settings.get('lock-times'));
  return stored.success ? stored.output : DEFAULT_LOCK_TIMES;
}

/** Keeps the times within 1 to 120 minutes and 1 to 24 hours; returns what was kept. */
export async function writeLockTimes(settings: DeviceSettings, times: LockTimes): Promise<LockTimes> {
  const kept: LockTimes = {
    idleMinutes: Math.min(120, Math.max(1, times.idleMinutes)),
    absoluteHours: Math.min(24, Math.max(1, times.absoluteHours)),
  };
  await settings.set('lock-times', kept);
  return kept;
}
