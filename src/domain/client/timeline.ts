/** What happened with a client, newest first: one line per event, from the records themselves. */
import type { Episode } from '../episode/episode';
import type { Note } from '../note/note';
import type { Id, Moment } from '../record/record';
import type { Attempt, AttemptMove } from '../referral/referral';
import type { Todo } from '../todo/todo';

export type TimelineEvent = { readonly id: string; readonly at: Moment } & (
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'referral'; readonly attempt: Attempt; readonly move: AttemptMove }
  | { readonly kind: 'phase'; readonly episode: Episode; readonly phase: Episode['phase']; readonly reason?: string }
  | { readonly kind: 'todo'; readonly todo: Todo }
);

export interface ClientRecords {
  readonly notes: readonly Note[];
  readonly attempts: readonly Attempt[];
  readonly episodes: readonly Episode[];
  readonly todos: readonly Todo[];
}

/** Steps the app filled in by itself are no events, nor are notes entered in error. */
export function timelineOf(records: ClientRecords): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const note of records.notes)
    if (note.docStatus !== 'entered-in-error')
      events.push({ id: note.id, kind: 'note', at: note.startedAt ?? note.createdAt, note });
  for (const attempt of records.attempts)
    for (const [id, move] of entriesOf(attempt.moves))
      if (!move.inferred) events.push({ id, kind: 'referral', at: move.effectiveAt, attempt, move });
  for (const episode of records.episodes)
    for (const [id, move] of entriesOf(episode.phaseMoves))
      events.push({
        id,
        kind: 'phase',
        at: move.at,
        episode,
        phase: move.phase,
        ...(move.reason && { reason: move.reason }),
      });
  for (const todo of records.todos)
    if (todo.completedAt) events.push({ id: todo.id, kind: 'todo', at: todo.completedAt, todo });
  return events.sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
}

const entriesOf = <Value>(map: Readonly<Record<Id, Value>> | undefined): readonly [Id, Value][] =>
  Object.entries(map ?? {});
