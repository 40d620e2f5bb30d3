/** What happened to one record, from the log. The record's own row lists the newest changes that
 * touched it; older ones are searched for. */
import type { Id } from '../../domain/record/record';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import type { Store, StoredRow } from '../../storage';
import { stampDevice } from '../../sync';
import { type OpenVault, VaultLocked } from '../../vault';
import type { PastChange } from '../app';
import type { KeyHolder } from '../session-ports';
import type { LoggedChange } from './change-body';
import { inSlices, openChange, openRow } from './open-rows';
import { type Target, targetKey, targetsOf } from './prepare';

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
  const { seen, older } = record.value;
  const rows = await store.byId('op', [...seen.keys()]);
  const listed = await openAll(
    vault,
    rows.filter((found): found is StoredRow => found !== undefined),
  );
  const rest = older > 0 ? await searchLog(store, vault, { table, id }, new Set(seen.keys()), older) : [];
  return [...listed, ...rest].sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(pastChange);
}

async function openAll(vault: OpenVault, rows: readonly StoredRow[]): Promise<readonly LoggedChange[]> {
  const opened = await inSlices(rows, (row) => openChange(vault, row));
  return opened.flatMap((change) => (change.ok ? [change.value] : []));
}

const PAGE = 1000;

/** The `count` changes of a record that its row no longer lists, from the whole log, oldest written first. */
async function searchLog(
  store: Store,
  vault: OpenVault,
  target: Target,
  listed: ReadonlySet<Id>,
  count: number,
): Promise<readonly LoggedChange[]> {
  const found: LoggedChange[] = [];
  for (let lsn = 0; found.length < count; ) {
    const rows = await store.above('op', lsn, PAGE);
    if (rows.length === 0) break;
    const changes = await openAll(vault, rows);
    found.push(
      ...changes.filter(
        (change) => !listed.has(change.id) && change.ops.some((op) => targetKey(op) === targetKey(target)),
      ),
    );
    lsn = rows.at(-1)?.lsn ?? lsn;
  }
  return found;
}
