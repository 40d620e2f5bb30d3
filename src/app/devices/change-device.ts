/** What people say about a device of this vault. */
import type { Result } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** "" takes the name away. */
export const nameDevice = (app: App, id: string, name: string): Promise<Result<Committed, WriteFailure>> =>
  commit(app, { name: 'device_named', edits: [{ table: 'device', id, set: { name: name.trim() || undefined } }] });

/** It is no longer waited for. What it still sends is kept. */
export const retireDevice = (app: App, id: string): Promise<Result<Committed, WriteFailure>> => {
  const retiredAt = toMoment(app.platform.now());
  return commit(app, { name: 'device_retired', edits: [{ table: 'device', id, set: { retiredAt } }] });
};
