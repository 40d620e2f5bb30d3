import type { Client } from '../../domain/client/client';
import { sortName } from '../../domain/client/names';
import type { Episode } from '../../domain/episode/episode';
import { isOpen } from '../../domain/episode/moves';
import type { Id, PlainDate } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { isFinal } from '../../domain/referral/task-moves';
import { isOpenTodo } from '../../domain/todo/moves';
import type { App } from '../app';

/** What the client list depends on: follow these. */
export const CASELOAD_TABLES: readonly TableName[] = ['client', 'episode', 'attempt', 'todo'];

/** One client as the list shows them. */
export interface CaseRow {
  readonly client: Client;
  /** The open episode, else the one that ended last. */
  readonly episode: Episode | undefined;
  readonly open: boolean;
  readonly openReferrals: number;
  /** Due date of the next open task, if any has one. */
  readonly nextDue: PlainDate | undefined;
}

/** Every client, in alphabetical order. Notes are not opened for it. */
export async function readCaseload(app: App): Promise<readonly CaseRow[]> {
  const [clients, episodes, attempts, todos] = await Promise.all([
    app.records.all('client'),
    app.records.all('episode'),
    app.records.all('attempt'),
    app.records.all('todo'),
  ]);
  const episodeOf = new Map<Id, Episode>();
  for (const episode of episodes.values()) {
    const known = episodeOf.get(episode.clientId);
    if (!known || isLater(episode, known)) episodeOf.set(episode.clientId, episode);
  }
  const referrals = new Map<Id, number>();
  for (const { clientId, status } of attempts.values())
    if (!isFinal(status)) referrals.set(clientId, (referrals.get(clientId) ?? 0) + 1);
  const due = new Map<Id, PlainDate>();
  for (const todo of todos.values()) {
    if (!todo.clientId || !todo.due || !isOpenTodo(todo)) continue;
    const known = due.get(todo.clientId);
    if (known === undefined || todo.due < known) due.set(todo.clientId, todo.due);
  }
  const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  return [...clients.values()]
    .map((client): [string, CaseRow] => {
      const episode = episodeOf.get(client.id);
      return [
        sortName(client),
        {
          client,
          episode,
          open: episode !== undefined && isOpen(episode.status),
          openReferrals: referrals.get(client.id) ?? 0,
          nextDue: due.get(client.id),
        },
      ];
    })
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([, row]) => row);
}

/** An open episode goes before an ended one, a later one before an earlier. */
function isLater(episode: Episode, known: Episode): boolean {
  if (isOpen(episode.status) !== isOpen(known.status)) return isOpen(episode.status);
  return (episode.end ?? episode.start) > (known.end ?? known.start);
}
