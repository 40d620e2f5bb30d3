import { type TimelineEvent, timelineOf } from '../../domain/client/timeline';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';

/** What a client's timeline depends on: follow these. */
export const TIMELINE_TABLES: readonly TableName[] = ['note', 'attempt', 'episode', 'todo'];

/** Everything that happened with one client, newest first. Only this client's notes are opened. */
export async function readTimeline(app: App, clientId: Id): Promise<readonly TimelineEvent[]> {
  const [notes, attempts, episodes, todos] = await Promise.all([
    app.records.notesOf(clientId),
    app.records.all('attempt'),
    app.records.all('episode'),
    app.records.all('todo'),
  ]);
  const mine = <Row extends { readonly clientId?: Id }>(rows: ReadonlyMap<Id, Row>) =>
    [...rows.values()].filter((row) => row.clientId === clientId);
  return timelineOf({ notes, attempts: mine(attempts), episodes: mine(episodes), todos: mine(todos) });
}
