/** Who works with this vault: the name under signed notes. Kept as a record, so that it is sealed and travels. */
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
export const WORKER_SETTING: Id = '00000000-0000-4000-8000-000000000001';

export interface Worker {
  readonly name: string;
  /** "LCSW", "case manager". */
  readonly credentials: string;
}

export async function readWorker(app: App): Promise<Worker> {
  const row = await app.records.get('setting', WORKER_SETTING);
  const text = (field: string) => (typeof row?.[field] === 'string' ? row[field] : '');
  return { name: text('name'), credentials: text('credentials') };
}

/** "Dana Ortiz, LCSW"; undefined while no name was given. */
export async function workerName(app: App): Promise<string | undefined> {
  const { name, credentials } = await readWorker(app);
  return [name, credentials].filter(Boolean).join(', ') || undefined;
}

/** Writes what is given; the rest stays. */
export function changeWorker(app: App, worker: Partial<Worker>): Promise<Result<Committed, WriteFailure>> {
  const given = Object.entries<string>({ ...worker });
  const set = Object.fromEntries(given.map(([field, text]) => [field, text.trim() || undefined]));
  return commit(app, { name: 'worker_changed', edits: [{ table: 'setting', id: WORKER_SETTING, set }] });
}
