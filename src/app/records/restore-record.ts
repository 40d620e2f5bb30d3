import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** Takes one record out of the trash, with the values it had. */
export function restoreRecord(app: App, table: TableName, id: Id): Promise<Result<Committed, WriteFailure>> {
  return commit(app, { name: 'record_restored', edits: [{ table, id, restore: true }] });
}
