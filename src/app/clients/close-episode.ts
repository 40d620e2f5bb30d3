import { closingStatus } from '../../domain/episode/moves';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';

export interface Closure {
  readonly reason: string;
  readonly summary?: string;
  /** Today when absent. */
  readonly end?: PlainDate;
}

/** Closes a case: finished, or cancelled when it never began. */
export function closeEpisode(
  app: App,
  episodeId: Id,
  closure: Closure,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-open' | 'reason-missing'>> {
  return commitFrom<'gone' | 'not-open' | 'reason-missing'>(app, async () => {
    const reason = closure.reason.trim();
    if (!reason) return { refuse: 'reason-missing' };
    const episode = await app.records.get('episode', episodeId);
    if (!episode) return { refuse: 'gone' };
    const status = closingStatus(episode.status);
    if (!status.ok) return { refuse: status.why };
    const set = {
      status: status.value,
      phase: 'closed',
      end: closure.end ?? today(app),
      closureReason: reason,
      closureSummary: closure.summary?.trim() || undefined,
      [`phaseMoves/${app.platform.uuid()}`]: { phase: 'closed', at: now(app) },
    };
    return { change: { name: 'episode_closed', edits: [{ table: 'episode', id: episodeId, set }] } };
  });
}
