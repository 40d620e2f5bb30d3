import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';

/**
 * Takes a service that was only saved off the list (into the trash, with its need when nothing else is tried for
 * it). Once something was sent or said the attempt is history: it ends with a status instead.
 */
export function removeFromList(
  app: App,
  attemptId: Id,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'already-sent'>> {
  return commitFrom<'gone' | 'already-sent'>(app, async () => {
    const attempt = await app.records.get('attempt', attemptId);
    if (!attempt) return { refuse: 'gone' };
    if (attempt.status !== 'draft') return { refuse: 'already-sent' };
    const all = [...(await app.records.all('attempt')).values()];
    const alone = !all.some((other) => other.referralId === attempt.referralId && other.id !== attemptId);
    const edits: Edit[] = [{ table: 'attempt', id: attemptId, remove: true }];
    if (alone) edits.push({ table: 'referral', id: attempt.referralId, remove: true });
    return { change: { name: 'list_removed', edits } };
  });
}
