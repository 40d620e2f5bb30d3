/** When the last backup was made on this device, for every place that shows it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceSettings } from '../../app/platform';
import type { Moment } from '../../domain/record/record';

const moment = signal<Moment | undefined>(undefined);

/** Undefined: none yet, or not read yet. */
export const lastBackup: ReadonlySignal<Moment | undefined> = moment;

/** Reads it anew: at the start, now and then (another window may have made one), and after making one. */
export async function readLastBackup(settings: DeviceSettings): Promise<void> {
  moment.value = await settings.get<Moment>('last-backup');
}
