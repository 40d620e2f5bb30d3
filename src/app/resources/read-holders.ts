import type { Client } from '../../domain/client/client';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { Attempt } from '../../domain/referral/referral';
import { isFinal } from '../../domain/referral/task-moves';
import type { App } from '../app';

/** What the holders of a resource depend on: follow these. */
export const HOLDER_TABLES: readonly TableName[] = ['attempt', 'client'];

/** A client who has the resource on the list, with the latest try. */
export interface Holder {
  readonly client: Client;
  readonly attempt: Attempt;
  readonly ended: boolean;
}

/** Who was given this resource: those with an open try first, the newest on top. */
export async function readHolders(app: App, salId: Id): Promise<readonly Holder[]> {
  const [attempts, clients] = await Promise.all([app.records.all('attempt'), app.records.all('client')]);
  const latest = new Map<Id, Attempt>();
  for (const attempt of attempts.values()) {
    if (attempt.serviceAtLocationId !== salId) continue;
    const known = latest.get(attempt.clientId);
    if (!known || attempt.changedAt > known.changedAt) latest.set(attempt.clientId, attempt);
  }
  return [...latest.values()]
    .flatMap((attempt): Holder[] => {
      const client = clients.get(attempt.clientId);
      return client ? [{ client, attempt, ended: isFinal(attempt.status) }] : [];
    })
    .sort((a, b) => Number(a.ended) - Number(b.ended) || b.attempt.changedAt.localeCompare(a.attempt.changedAt));
}
