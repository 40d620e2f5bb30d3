/** When a backup is due. Pure: moments in, answer out. */
import type { Moment } from '../record/record';

export type BackupRhythm = 'daily' | 'weekly' | 'off';

export const RHYTHMS: readonly BackupRhythm[] = ['daily', 'weekly', 'off'];
export const FIRST_RHYTHM: BackupRhythm = 'weekly';

const DAY = 86_400_000;
const EVERY: Readonly<Record<Exclude<BackupRhythm, 'off'>, number>> = { daily: DAY, weekly: 7 * DAY };

export interface BackupState {
  readonly rhythm: BackupRhythm;
  /** The newest backup made on this device. */
  readonly last: Moment | undefined;
  /** Since when there is something to lose; undefined while there is nothing but invented people. */
  readonly since: Moment | undefined;
}

/** A first backup is due one day after there is something to lose. One from the future was made by a wrong clock. */
export function isBackupDue({ rhythm, last, since }: BackupState, now: Moment): boolean {
  if (rhythm === 'off' || since === undefined) return false;
  const age = Date.parse(now) - Date.parse(last ?? since);
  if (last === undefined) return age >= DAY;
  return age >= EVERY[rhythm] || age < -DAY;
}
