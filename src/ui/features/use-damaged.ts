/** The rows of some tables that cannot be opened, whichever screen came first: the tables are opened to know. */
import type { DamagedRow } from '../../app/app';
import type { TableName } from '../../domain/record/tables';
import { useRecords } from '../hooks';

export function useDamaged(tables: readonly TableName[]): readonly DamagedRow[] {
  const rows = useRecords(tables, async (records) => {
    await Promise.all(tables.map((table) => records.all(table)));
    return records.damaged();
  });
  return rows?.filter((row) => tables.includes(row.table)) ?? [];
}
