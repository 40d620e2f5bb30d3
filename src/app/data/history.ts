/** What happened to some records, from the log. A record's own row lists the newest changes that
 * touched it; older ones are searched for. */
import type { Id } from '../../domain/record/record';
import type { Store, StoredRow } from '../../storage';
import { type OpenVault, VaultLocked } from '../../vault';
import type { PastChange } from '../app';
import type { KeyHolder } from '../session-ports';
import type { LoggedChange } from './change-body';
import { inSlices, openChange, openRow } from './open-rows';
import { pastChange } from './past-change';
import { type Target, targetKey } from './prepare';

/** Newest first, each change once. Changes whose log row does not open are left out. */
export async function drawHistory(
  store: Store,
  keys: KeyHolder,
  targets: readonly Target[],
): Promise<readonly PastChange[]> {
  const vault = keys.vault();
  if (!vault) throw new VaultLocked();
  const seen = new Set<Id>();
  let older = 0;
  for (const { table, id } of targets) {
    const [row] = await store.byId(table, [id]);
    const record = row && (await openRow(vault, table, row));
    if (!record?.ok) continue;
    for (const change of record.value.seen.keys()) seen.add(change);
    older += record.value.older;
  }
  const rows = await store.byId('op', [...seen]);
  const listed = await openAll(
    vault,
    rows.filter((found): found is StoredRow => found !== undefined),
  );
  const rest = older > 0 ? await searchLog(store, vault, new Set(targets.map(targetKey)), seen, older) : [];
  return [...listed, ...rest].sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(pastChange);
}

async function openAll(vault: OpenVault, rows: readonly StoredRow[]): Promise<readonly LoggedChange[]> {
  const opened = await inSlices(rows, (row) => openChange(vault, row));
  return opened.flatMap((change) => (change.ok ? [change.value] : []));
}

const PAGE = 1000;

/** At most `count` changes of the records that their rows no longer list, from the whole log, oldest written first. */
async function searchLog(
  store: Store,
  vault: OpenVault,
  targets: ReadonlySet<string>,
  listed: ReadonlySet<Id>,
  count: number,
): Promise<readonly LoggedChange[]> {
  const found: LoggedChange[] = [];
  for (let lsn = 0; found.length < count; ) {
    const rows = await store.above('op', lsn, PAGE);
    if (rows.length === 0) break;
    const changes = await openAll(vault, rows);
    found.push(
      ...changes.filter((change) => !listed.has(change.id) && change.ops.some((op) => targets.has(targetKey(op)))),
    );
    lsn = rows.at(-1)?.lsn ?? lsn;
  }
  return found;
}
