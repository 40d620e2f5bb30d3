import type { Phase } from '../../domain/episode/episode';
import { isOpen } from '../../domain/episode/moves';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';

/** Moves an open case to another phase, in any direction; each move is dated. Closing is `closeEpisode`. */
export function movePhase(
  app: App,
  episodeId: Id,
  phase: Exclude<Phase, 'closed'>,
  /** Why it moves on although something is missing. */
  reason?: string,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-open'>> {
  return commitFrom<'gone' | 'not-open'>(app, async () => {
    const episode = await app.records.get('episode', episodeId);
    if (!episode) return { refuse: 'gone' };
    if (!isOpen(episode.status)) return { refuse: 'not-open' };
    if (episode.phase === phase) return { nothing: true };
    const set = { phase, [`phaseMoves/${app.platform.uuid()}`]: { phase, at: now(app), ...(reason && { reason }) } };
    return { change: { name: 'phase_moved', edits: [{ table: 'episode', id: episodeId, set }] } };
  });
}
