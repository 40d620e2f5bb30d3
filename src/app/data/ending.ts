/** Work under way when the vault locks or the browser throws the database away: it ends there, and that is no bug. */
import { refused } from '../../domain/record/result';
import { isStorageGone } from '../../storage';
import { VaultLocked } from '../../vault';

export const isEnding = (error: unknown): boolean => error instanceof VaultLocked || isStorageGone(error);

/** The ending as an answer; whatever else was thrown is thrown on. */
export function endingOf(error: unknown) {
  if (error instanceof VaultLocked) return refused('locked' as const);
  if (isStorageGone(error)) return refused('storage-gone' as const);
  throw error;
}
