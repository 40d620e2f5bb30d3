/** Records that name a client: what would hang in the air once the client is in the trash. */
import type { Id } from '../../domain/record/record';
import { CLIENT_TABLES } from '../../domain/record/tables';
import type { Store } from '../../storage';
import type { Records } from '../app';
import type { Target } from './prepare';
import type { Look } from './write-path';

/** Read as it is written: a record of a client who is shown under another one names the first. */
export interface Naming {
  readonly store: Pick<Store, 'notesOf'>;
  readonly records: Pick<Records, 'all'>;
}

/**
 * By client. Beside what belongs to them: who is shown under them, and the households of others they live in. A note is
 * listed wherever it lies, in the trash too; of the other tables what lives.
 */
export async function namedBy(
  { vault }: Look,
  { store, records }: Naming,
  clients: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Target[]>> {
  const found = new Map<Id, Target[]>(clients.map((id) => [id, []]));
  if (clients.length === 0) return found;
  const owners = new Map(await Promise.all(clients.map(async (id) => [await vault.blindIndex(id), id] as const)));
  for (const { id, owner } of await store.notesOf(...owners.keys()))
    found.get(owners.get(owner ?? '') ?? '')?.push({ table: 'note', id });
  for (const table of CLIENT_TABLES.filter((one) => one !== 'note')) {
    const rows: Iterable<{ readonly id: Id; readonly clientId?: Id }> = (await records.all(table)).values();
    for (const { id, clientId = '' } of rows) found.get(clientId)?.push({ table, id });
  }
  for (const { id, clientId, members } of (await records.all('household')).values())
    for (const member of Object.keys(members ?? {}))
      if (member !== clientId) found.get(member)?.push({ table: 'household', id });
  for (const { id, replacedBy = '' } of (await records.all('client')).values())
    found.get(replacedBy)?.push({ table: 'client', id });
  return found;
}
