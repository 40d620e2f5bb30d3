import { isOpen } from '../../domain/episode/moves';
import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { newEpisode } from './add-client';

/** Takes a client's case up again: a new episode, linked to the one that ended last. */
export function reopenCase(
  app: App,
  clientId: Id,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'already-open'>> {
  return commitFrom<'gone' | 'already-open'>(app, async () => {
    if (!(await app.records.get('client', clientId))) return { refuse: 'gone' };
    const episodes = [...(await app.records.all('episode')).values()].filter((e) => e.clientId === clientId);
    if (episodes.some((episode) => isOpen(episode.status))) return { refuse: 'already-open' };
    const last = episodes.sort((a, b) => (b.end ?? b.start).localeCompare(a.end ?? a.start))[0];
    const edits = [createEdit('episode', newEpisode(app, clientId, last?.id))];
    return { change: { name: 'case_reopened', edits } };
  });
}
