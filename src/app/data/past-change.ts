/** A change of the log as screens see it. */
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import { stampDevice } from '../../sync';
import type { PastChange } from '../app';
import type { LoggedChange } from './change-body';
import { targetsOf } from './prepare';

const KNOWN: ReadonlySet<string> = new Set(RECORD_TABLES);

/** A later version may have written tables this one does not know. */
export const knownTable = (table: string): TableName | undefined =>
  KNOWN.has(table) ? (table as TableName) : undefined;

export function pastChange(change: LoggedChange): PastChange {
  const records = change.ops.flatMap((op) => {
    const table = knownTable(op.table);
    return table ? [{ table, id: op.id }] : [];
  });
  const fields = change.ops.flatMap(({ table: named, id, field, was, value }) => {
    const table = knownTable(named);
    return table
      ? [
          {
            table,
            id,
            field,
            ...(was === undefined ? {} : { from: was }),
            ...(value === undefined ? {} : { to: value }),
          },
        ]
      : [];
  });
  const { id, name, at, undoable, stamp } = change;
  return { changeId: id, name, at, undoable, device: stampDevice(stamp), stamp, fields, records: targetsOf(records) };
}
