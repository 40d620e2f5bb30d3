/**
 * Writes the old vault's log of changes into the other vault, some hundreds at a time, each with a transaction of its
 * own. A change is known by its id and counts once, so that doing it again is harmless; how far it came is noted after
 * each step. Nothing in the old vault is changed. Throws VaultLocked.
 */
import { done, type Result, refused } from '../../domain/record/result';
import type { Store } from '../../storage';
import type { ChangeLog } from '../data/change-log';
import type { MoveFailure } from './move-in';
import type { Staged } from './staged-vault';

export interface OldVault {
  readonly log: ChangeLog;
  readonly store: Store;
}

/** 0 to 1: how much of the old log is over. */
export async function partOver(old: OldVault, staged: Staged): Promise<number> {
  const total = await old.store.count('op');
  return total === 0 ? 1 : 1 - (await old.store.count('op', staged.way().lsn)) / total;
}

export async function moveLog(
  old: OldVault,
  staged: Staged,
  signal: AbortSignal,
  progress: (part: number) => void,
): Promise<Result<void, MoveFailure>> {
  const total = Math.max(1, await old.store.count('op'));
  let over = total - (await old.store.count('op', staged.way().lsn));
  progress(over / total);
  for await (const page of old.log.read(staged.way().lsn)) {
    if (signal.aborted) return refused('stopped');
    const merged = await staged.core.log.merge(page.changes, signal);
    if (!merged.ok) return merged;
    if (!merged.value.complete) return refused('stopped');
    const { damaged } = staged.way();
    await staged.note({ lsn: page.lsn, damaged: damaged + page.damaged + merged.value.unreadable });
    over += page.changes.length + page.damaged;
    progress(Math.min(1, over / total));
  }
  return signal.aborted ? refused('stopped') : done(undefined);
}
