import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { dateOf } from '../../domain/time/plain-date';
import type { App, Committed, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';

/**
 * The worker opened or wrote about this client. Written at most once a day, or the log would fill with it; within
 * a day the order of "recent" is that of the day before. Not undoable: nobody did anything.
 */
export function seeClient(app: App, id: Id): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    const client = await app.records.get('client', id);
    const seen = client?.lastSeenAt;
    if (!client || (seen && dateOf(seen, app.platform.zone()) === today(app))) return { nothing: true };
    const edits = [{ table: 'client', id: client.id, set: { lastSeenAt: now(app) } } as const];
    return { change: { name: 'client_seen', edits, undoable: false } };
  });
}
