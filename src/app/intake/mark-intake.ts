import { isOpen } from '../../domain/episode/moves';
import { type IntakeStatus, mayMoveIntake } from '../../domain/intake/intake';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';

/** Moves one task of an intake, as its table allows. */
export function markIntake(
  app: App,
  episodeId: Id,
  taskId: string,
  status: IntakeStatus,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const episode = await app.records.get('episode', episodeId);
    if (!episode) return { refuse: 'gone' };
    const from = episode.intake?.[taskId]?.status ?? 'not-started';
    if (from === status) return { nothing: true };
    if (!isOpen(episode.status) || !mayMoveIntake(from, status)) return { refuse: 'not-from-here' };
    const set = { [`intake/${taskId}`]: { status, at: now(app) } };
    return { change: { name: 'intake_marked', edits: [{ table: 'episode', id: episodeId, set }] } };
  });
}
