/** What happened to one record, from the log. The record's own row remembers which changes touched it. */
import type { Id } from '../../domain/record/record';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import type { Store, StoredRow } from '../../storage';
import { stampDevice } from '../../sync';
import { VaultLocked } from '../../vault';
import type { PastChange } from '../app';
import type { KeyHolder } from '../session-ports';
import type { LoggedChange } from './change-body';
import { inSlices, openChange, openRow } from './open-rows';
import { targetsOf } from './prepare';

/** A later version may have written tables this one does not know. */
export const knownTable = (table: string): TableName | undefined => RECORD_TABLES.find((known) => known === table);

export function pastChange(change: LoggedChange): PastChange {
  const records = change.ops.flatMap((op) => {
    const table = knownTable(op.table);
    return table ? [{ table, id: op.id }] : [];
  });
  const { id, name, at, undoable } = change;
  return { changeId: id, name, at, undoable, device: stampDevice(change.stamp), records: targetsOf(records) };
}

/** Newest first. Changes whose log row does not open are left out. */
export async function drawHistory(
  store: Store,
  keys: KeyHolder,
  table: TableName,
  id: Id,
): Promise<readonly PastChange[]> {
  const vault = keys.vault();
  if (!vault) throw new VaultLocked();
  const [row] = await store.byId(table, [id]);
  const record = row && (await openRow(vault, table, row));
  if (!record?.ok) return [];
  const rows = await store.byId('op', [...record.value.seen.keys()]);
  const opened = await inSlices(
    rows.filter((found): found is StoredRow => found !== undefined),
    (found) => openChange(vault, found),
  );
  const changes = opened.flatMap((change) => (change.ok ? [change.value] : []));
  return changes.sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(pastChange);
}
