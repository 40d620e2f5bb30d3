/** What a backup would change here, and bringing it in. */
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import type { WriteFailure } from '../app';
import type { ChangeLog } from '../data/change-log';
import type { MergeCounts } from '../data/merge';
import type { SessionKeys } from '../session-ports';
import type { RestoreCount } from './backup';
import type { ReadBackup } from './read-backup';

/** Records that the changes speak of, by table. */
function recordsIn(changes: readonly Json[]): ReadonlyMap<TableName, number> {
  const records = new Map<TableName, Set<string>>();
  for (const change of changes) {
    for (const { t, i } of (change as { ops?: readonly { t: TableName; i: string }[] }).ops ?? []) {
      if (RECORD_TABLES.includes(t)) records.set(t, (records.get(t) ?? new Set()).add(i));
    }
  }
  return new Map([...records].map(([table, ids]) => [table, ids.size]));
}

/** `merge` null: there is nothing here yet, everything is new. */
export function restoreCounts(changes: readonly Json[], merge: MergeCounts | null): readonly RestoreCount[] {
  return [...recordsIn(changes)].map(([table, total]) => {
    const nothing = { added: merge ? 0 : total, changed: 0, removed: 0, conflicts: 0 };
    const { added, changed, removed, conflicts } = merge?.tables.find((counts) => counts.table === table) ?? nothing;
    return { table, added, changed, removed, conflicts, same: total - added - changed - removed };
  });
}

/** See `OpenedBackup.restore`. */
export async function restoreBackup(
  { keyset, changes, root }: ReadBackup,
  { keys, log }: { readonly keys: SessionKeys; readonly log: ChangeLog },
  signal: AbortSignal,
  part: (done: number) => void,
  /** Runs when a whole vault is in and nobody has written in it yet. */
  filled: () => Promise<void>,
): Promise<Result<boolean, WriteFailure | 'other-vault'>> {
  const progress = (count: number, total: number) => part(total === 0 ? 1 : count / total);
  if (!root) {
    const merged = await log.merge(changes, signal, progress);
    return merged.ok ? done(merged.value.complete) : merged;
  }
  let merged: Awaited<ReturnType<ChangeLog['merge']>> | undefined;
  const adopted = await keys.adopt(keyset, root.slice(), async () => {
    merged = await log.merge(changes, signal, progress);
    if (!merged.ok || !merged.value.complete) return false;
    await filled();
    return true;
  });
  if (!adopted.ok) return refused(adopted.why);
  if (!merged) throw new Error('A restore filled nothing.');
  return merged.ok ? done(merged.value.complete) : merged;
}
