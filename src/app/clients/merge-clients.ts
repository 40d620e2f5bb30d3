import type { Client } from '../../domain/client/client';
import { type ClientSides, clientMergeEdits } from '../../domain/client/merge-clients';
import { displayName } from '../../domain/client/names';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, PastChange, WriteFailure } from '../app';
import { commitDecided } from '../committed';

/**
 * Makes two clients one, in one step that can be taken back at any later time. What belongs to the other is shown under
 * the kept one from then on; no note, signed or not, is written anew.
 */
export function mergeClients(
  app: App,
  keptId: Id,
  otherId: Id,
  sides: ClientSides,
): Promise<Result<Committed, WriteFailure | 'gone'>> {
  return commitDecided<'gone'>(app, async () => {
    const [kept, other] = await Promise.all([app.records.get('client', keptId), app.records.get('client', otherId)]);
    // An invented person and a real one are never one.
    if (!kept || !other || kept.id === other.id || kept.sample !== other.sample) return { refuse: 'gone' };
    return { change: { name: 'clients_merged', edits: clientMergeEdits(kept, other, sides) } };
  });
}

/** A client shown under another one, with the change to take back. */
export interface PastClientMerge {
  readonly name: string;
  readonly change: PastChange;
}

/** Who was put under this client, newest first. */
export async function readClientMerges(app: App, id: Id): Promise<readonly PastClientMerge[]> {
  const clients = [...(await app.records.asWritten('client')).values()];
  const merges = await Promise.all(
    clients.filter(({ replacedBy }) => replacedBy === id).map((one) => mergeOf(app, one)),
  );
  return merges.flat().sort((a, b) => b.change.stamp.localeCompare(a.change.stamp));
}

async function mergeOf(app: App, client: Client): Promise<readonly PastClientMerge[]> {
  const past = await app.writer.history('client', client.id);
  const change = past.find(({ fields }) =>
    fields.some(({ table, id, field, to }) => table === 'client' && id === client.id && field === 'replacedBy' && to),
  );
  return change ? [{ name: displayName(client), change }] : [];
}

/** What of a client comes along, by table, most first. */
export interface Belonging {
  readonly table: 'note' | 'episode' | 'referral' | 'todo' | 'need' | 'assessment';
  readonly count: number;
}

export const BELONGING_TABLES: readonly TableName[] = ['note', 'episode', 'referral', 'todo', 'need', 'assessment'];

export async function readBelongings(app: App, clientId: Id): Promise<readonly Belonging[]> {
  const tables = ['episode', 'referral', 'todo', 'need', 'assessment'] as const;
  const counted = await Promise.all(
    tables.map(async (table): Promise<Belonging> => {
      const rows: Iterable<{ readonly clientId?: Id }> = (await app.records.all(table)).values();
      return { table, count: [...rows].filter((row) => row.clientId === clientId).length };
    }),
  );
  const notes: Belonging = { table: 'note', count: (await app.records.notesOf(clientId)).length };
  return [notes, ...counted].filter(({ count }) => count > 0);
}
