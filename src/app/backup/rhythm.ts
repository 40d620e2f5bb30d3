/** How often a backup is wanted on this device, and whether one is due. */
import { type BackupRhythm, type BackupState, FIRST_RHYTHM, isBackupDue, RHYTHMS } from '../../domain/backup/due';
import type { Moment } from '../../domain/record/record';
import { toMoment } from '../../domain/time/plain-date';
import type { App } from '../app';

export async function readRhythm({ settings }: App['platform']): Promise<BackupRhythm> {
  const kept = await settings.get<string>('backup-rhythm');
  return RHYTHMS.find((rhythm) => rhythm === kept) ?? FIRST_RHYTHM;
}

export const chooseRhythm = ({ settings }: App['platform'], rhythm: BackupRhythm): Promise<void> =>
  settings.set('backup-rhythm', rhythm);

export interface BackupNews extends BackupState {
  readonly due: boolean;
}

/** Follow `client` and ask again as time goes by. */
export async function readBackupNews({ platform, records }: App): Promise<BackupNews> {
  const clients = [...(await records.all('client')).values()].filter((client) => !client.sample);
  const since = clients.map((client) => client.createdAt).sort()[0];
  const last = await platform.settings.get<Moment>('last-backup');
  const state = { rhythm: await readRhythm(platform), last, since };
  return { ...state, due: isBackupDue(state, toMoment(platform.now())) };
}
