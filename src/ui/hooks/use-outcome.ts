/**
 * Says how a change ended. Done: a toast that names it, with Undo where it can be undone. Refused: what happened,
 * what was kept, what to do next. Call it after every write.
 */
import { useCallback } from 'preact/hooks';
import type { App, Committed } from '../../app/app';
import type { Result } from '../../domain/record/result';
import { m } from '../../i18n';
import { dropToast, showToast } from '../components/toast';
import { type Refusal, writeFailureText } from '../components/write-failure-text';
import { useApp } from './use-app';

/** Takes a change back and says so. */
export async function undoChange(app: App, { changeId, name }: Pick<Committed, 'changeId' | 'name'>): Promise<void> {
  dropToast(changeId);
  // An import is many changes, and one to people.
  if (name === 'clients_imported') {
    const { undoWhole } = await import('../features/import-clients/undo-whole');
    if (await undoWhole(app, changeId)) return;
  }
  const undone = await app.writer.undo(changeId);
  if (!undone.ok) showToast({ text: writeFailureText(undone.why) });
  else showToast({ text: undone.value.kept.length > 0 ? m.common_undo_kept() : m.common_undone() });
}

/** @returns a function that shows the toast and answers whether the change was made */
export function useOutcome(): (result: Result<Committed | null, Refusal>, text: string) => boolean {
  const app = useApp();
  return useCallback(
    (result, text) => {
      if (!result.ok) {
        showToast({ text: writeFailureText(result.why) });
        return false;
      }
      const committed = result.value;
      if (committed?.undoable) {
        const action = { label: m.common_undo(), run: () => void undoChange(app, committed) };
        showToast({ text, about: committed.changeId, action });
      } else showToast({ text });
      return true;
    },
    [app],
  );
}
