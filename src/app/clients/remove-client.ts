import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/**
 * Puts a client into the trash. What belongs to the client (notes, referrals, episodes) stays with the client's id
 * and comes back into view when the client is restored.
 */
export function removeClient(app: App, id: Id): Promise<Result<Committed, WriteFailure>> {
  const audit = { action: 'removed', table: 'client', recordId: id } as const;
  return commit(app, { name: 'client_removed', edits: [{ table: 'client', id, remove: true }], audit });
}
