/** What of the rows of a file is here from an import before. */
import type { Client } from '../../domain/client/client';
import type { Episode } from '../../domain/episode/episode';
import type { Id } from '../../domain/record/record';
import type { App, Rows } from '../app';
import type { RowIds } from './import-ids';

export interface Before {
  readonly clients: Rows<'client'>;
  readonly episodes: Rows<'episode'>;
  readonly removedClients: ReadonlyMap<Id, Client>;
  readonly removedEpisodes: ReadonlyMap<Id, Episode>;
  /** Undefined: nothing is. What cannot be opened is not written over. */
  kindOf(ids: RowIds): 'in' | 'trash' | 'damaged' | undefined;
}

/** @param rows those that are asked about: what else lies in the trash is not looked at */
export async function readBefore({ records }: Pick<App, 'records'>, rows: Iterable<RowIds>): Promise<Before> {
  const [clients, episodes] = await Promise.all([records.asWritten('client'), records.asWritten('episode')]);
  const ids = [...rows].flatMap(({ client, episode }) => [client, episode]);
  const trash = await records.trash(['client', 'episode'], ids);
  const removed = (of: string) =>
    trash.flatMap(({ table, id, record }) => (table === of ? [[id, record] as const] : []));
  const removedClients = new Map(removed('client')) as ReadonlyMap<Id, Client>;
  const damaged = new Set(records.damaged().map(({ table, id }) => `${table} ${id}`));
  return {
    clients,
    episodes,
    removedClients,
    removedEpisodes: new Map(removed('episode')) as ReadonlyMap<Id, Episode>,
    kindOf({ client, episode }) {
      if (clients.has(client)) return 'in';
      if (damaged.has(`client ${client}`) || damaged.has(`episode ${episode}`)) return 'damaged';
      return removedClients.has(client) ? 'trash' : undefined;
    },
  };
}
