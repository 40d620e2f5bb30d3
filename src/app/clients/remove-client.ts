import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';
import { keptIds } from '../data/as-kept';

/**
 * Puts a client into the trash. What belongs to the client (notes, referrals, episodes) stays with the client's id
 * and comes back into view when the client is restored. Who is shown under this client goes along.
 */
export async function removeClient(app: App, id: Id): Promise<Result<Committed, WriteFailure>> {
  const audit = { action: 'removed', table: 'client', recordId: id } as const;
  const under = app.session.state.peek().kind === 'unlocked' ? await keptIds(app.records) : new Map<Id, Id>();
  const all = [id, ...[...under].flatMap(([other, kept]) => (kept === id ? [other] : []))];
  const edits = all.map((one) => ({ table: 'client', id: one, remove: true }) as const);
  return commit(app, { name: 'client_removed', edits, audit });
}
