/** Reading: see `Records`. Opens after the query, never inside it; a row that does not open is listed and kept. */
import type { Note } from '../../domain/note/note';
import type { Id, RecordOf } from '../../domain/record/record';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import type { Store, StoredRow } from '../../storage';
import { conflicts, deletion, type FieldConflict, type RecordState, stampDevice, stampMoment } from '../../sync';
import { type OpenVault, VaultLocked } from '../../vault';
import type { Conflict, DamagedRow, Records, Rows } from '../app';
import type { KeyHolder } from '../session-ports';
import { follow } from './follow';
import { inSlices, openRow } from './open-rows';
import { recordOf, signatureOf } from './record-of';
import { TableCache } from './table-cache';

export interface RecordsCore extends Records {
  /** Lets all plaintext go. */
  forget(): void;
}

/** What is held while the vault is open; a new one for every unlock. */
interface Held {
  readonly vault: OpenVault;
  readonly tables: Map<TableName, TableCache>;
  /** Notes opened one by one: lsn and content. */
  readonly notes: Map<Id, { readonly lsn: number; readonly note: Note | null }>;
  /** Rows met outside the tables' caches that did not open. */
  readonly damaged: Map<string, DamagedRow>;
}

export function createRecords(store: Store, keys: KeyHolder): RecordsCore {
  let held: Held | null = null;

  const hold = (): Held => {
    const vault = keys.vault();
    if (!vault) throw new VaultLocked();
    if (held?.vault !== vault) held = { vault, tables: new Map(), notes: new Map(), damaged: new Map() };
    return held;
  };

  const cacheOf = async (table: TableName): Promise<TableCache> => {
    const { vault, tables } = hold();
    const cache = tables.get(table) ?? new TableCache(table, store, vault);
    tables.set(table, cache);
    await cache.catchUp();
    if (held?.tables !== tables) throw new VaultLocked();
    return cache;
  };

  const openOne = async (table: TableName, row: StoredRow): Promise<RecordState | null> => {
    const { vault, damaged } = hold();
    const opened = await openRow(vault, table, row);
    const key = `${table}/${row.id}`;
    if (opened.ok) damaged.delete(key);
    else damaged.set(key, { table, id: row.id, why: opened.why });
    return opened.ok ? opened.value : null;
  };

  const stateOf = async (table: TableName, id: Id): Promise<RecordState | null> => {
    const [row] = await store.byId(table, [id]);
    return row ? openOne(table, row) : null;
  };

  const noteIn = async (row: StoredRow): Promise<Note | null> => {
    const { notes } = hold();
    const known = notes.get(row.id);
    if (known?.lsn === row.lsn) return known.note;
    const state = await openOne('note', row);
    const note = state && deletion(state) === null ? recordOf('note', state, row.id) : null;
    notes.set(row.id, { lsn: row.lsn, note });
    return note;
  };

  const records: RecordsCore = {
    async all<T extends TableName>(table: T) {
      return (await cacheOf(table)).rows as unknown as Rows<T>;
    },

    asWritten: (table) => records.all(table),

    async get<T extends TableName>(table: T, id: Id) {
      if (hold().tables.has(table)) return (await cacheOf(table)).rows.get(id) as RecordOf<T> | undefined;
      const state = await stateOf(table, id);
      return state && deletion(state) === null ? recordOf(table, state, id) : undefined;
    },

    async notesOf(clientId) {
      const rows = await store.notesOf(await hold().vault.blindIndex(clientId));
      const notes = await inSlices(rows, noteIn);
      return notes.filter((note): note is Note => note?.clientId === clientId).sort(newestFirst);
    },

    async trash(tables = RECORD_TABLES, ids) {
      const caches = await Promise.all(tables.map(async (table) => ({ table, cache: await cacheOf(table) })));
      return caches
        .flatMap(({ table, cache }) =>
          [...(ids ?? cache.trash.keys())].flatMap((id) => {
            const gone = cache.trash.get(id);
            return gone ? [{ table, id, ...gone, record: gone.record as RecordOf<TableName> }] : [];
          }),
        )
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    },

    async conflicts(table, id) {
      const state = await stateOf(table, id);
      return state ? conflicts(state, signatureOf(table, state)).map(conflictOf) : [];
    },

    async conflicted(tables) {
      const caches = await Promise.all(tables.map(async (table) => ({ table, cache: await cacheOf(table) })));
      return caches.flatMap(({ table, cache }) =>
        [...cache.conflicts].flatMap(([id, found]) => {
          const record = cache.rows.get(id) as RecordOf<TableName> | undefined;
          return record ? [{ table, id, record, conflicts: found.map(conflictOf) }] : [];
        }),
      );
    },

    damaged() {
      const found = new Map(held?.damaged);
      for (const [table, cache] of held?.tables ?? []) {
        for (const [id, why] of cache.damaged) found.set(`${table}/${id}`, { table, id, why });
      }
      return [...found.values()];
    },

    follow: (tables, read, changed) => follow(store, tables, read, changed),

    forget() {
      held = null;
    },
  };
  return records;
}

const conflictOf = ({ field, values }: FieldConflict): Conflict => ({
  field,
  values: values.map(({ value, stamp }) => ({
    value: value ?? null,
    at: stampMoment(stamp),
    device: stampDevice(stamp),
    stamp,
  })),
});

/** By the day it is about, then by when it began or was written. */
export function newestFirst(a: Note, b: Note): number {
  const when = (note: Note) => `${note.date}|${note.startedAt ?? note.createdAt}|${note.createdAt}`;
  const [first, second] = [when(a), when(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}
