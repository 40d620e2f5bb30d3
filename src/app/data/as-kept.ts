/**
 * Records as everybody but the seals, the exchange and the history sees them: who was found to be another client is shown
 * under that one, and what belongs to them too. Nothing is rewritten for it, so that signed notes stay what was signed
 * (docs/decisions/merged-clients.md).
 */
import type { Client } from '../../domain/client/client';
import { KeptClients, keptClients, keptHouseholds } from '../../domain/client/kept-clients';
import type { Id, RecordOf } from '../../domain/record/record';
import { CLIENT_TABLES, type TableName } from '../../domain/record/tables';
import type { Records, Rows } from '../app';
import { newestFirst } from './records';

const OWNED: ReadonlySet<TableName> = new Set(CLIENT_TABLES);

interface Kept {
  readonly ids: ReadonlyMap<Id, Id>;
  readonly clients: Rows<'client'>;
}
type Owned = { readonly clientId?: Id };

export function asKept(records: Records): Records {
  let known: { readonly rows: Rows<'client'>; readonly kept: Kept } | undefined;
  let mapped = new WeakMap<object, ReadonlyMap<Id, unknown>>();

  const keptNow = async (): Promise<Kept> => {
    const rows = await records.all('client');
    if (known?.rows === rows) return known.kept;
    const ids = keptClients(rows);
    const kept: Kept = { ids, clients: ids.size === 0 ? rows : (new KeptClients(rows, ids) as Rows<'client'>) };
    known = { rows, kept };
    mapped = new WeakMap();
    return kept;
  };
  const under = <Row>(row: Row, ids: ReadonlyMap<Id, Id>): Row => {
    const clientId = ids.get((row as Owned).clientId ?? '');
    return clientId === undefined ? row : { ...row, clientId };
  };

  const kept: Records = {
    ...records,

    async all<T extends TableName>(table: T) {
      const rows = await records.all(table);
      if (table !== 'client' && !OWNED.has(table)) return rows;
      const { ids, clients } = await keptNow();
      if (table === 'client') return clients as Rows<T>;
      if (ids.size === 0) return rows;
      const seen =
        mapped.get(rows) ??
        (table === 'household'
          ? keptHouseholds(rows as Rows<'household'>, ids)
          : new Map([...rows].map(([id, row]) => [id, under(row, ids)])));
      mapped.set(rows, seen);
      return seen as Rows<T>;
    },

    async get<T extends TableName>(table: T, id: Id) {
      if (table === 'client') return (await keptNow()).clients.get(id) as RecordOf<T> | undefined;
      if (!OWNED.has(table)) return records.get(table, id);
      const { ids } = await keptNow();
      if (table === 'household' && ids.size > 0)
        return (await kept.all('household')).get(ids.get(id) ?? id) as RecordOf<T> | undefined;
      const row = await records.get(table, id);
      return row && under(row, ids);
    },

    async notesOf(clientId) {
      const { ids } = await keptNow();
      const shown = ids.get(clientId) ?? clientId;
      const all = [shown, ...[...ids].flatMap(([id, kept]) => (kept === shown ? [id] : []))];
      const notes = (await Promise.all(all.map((id) => records.notesOf(id)))).flat();
      return all.length === 1 ? notes : notes.map((note) => under(note, ids)).sort(newestFirst);
    },

    asWritten: (table) => records.all(table),

    follow: (tables, read, changed) =>
      records.follow(
        tables.some((table) => OWNED.has(table)) ? [...new Set([...tables, 'client' as const])] : tables,
        read,
        changed,
      ),
  };
  return kept;
}

/** By id, who is shown under whom: for what names clients and is no record. */
export async function keptIds(records: Records): Promise<ReadonlyMap<Id, Id>> {
  return keptClients((await records.asWritten('client')) as ReadonlyMap<Id, Client>);
}
