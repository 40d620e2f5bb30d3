/** The sealed rows of one vault on this device. Takes and gives bytes; knows no key and opens nothing. */
import type { Dexie } from 'dexie';
import type { Json } from '../domain/record/json';
import type { Id } from '../domain/record/record';
import { done, type Result, refused } from '../domain/record/result';
import type { TableName } from '../domain/record/tables';
import { type CacheChange, readCache, writeCache } from './caches';
import { type DatabaseEvents, database } from './database';
import { StorageGone, storageFailure } from './failures';
import { type Locks, locksOf } from './locks';
import { type ReplicaRows, replicaRows } from './replica-rows';
import { type Head, type KeysetRow, MIN_READER, SCHEMA, type SealedTable, type StoredRow } from './schema';
import { type WatchedTable, watch } from './watch';
import { type BatchFailure, type WriteBatch, writeBatch } from './write';

export interface RowKey {
  readonly table: SealedTable;
  readonly id: Id;
}

export interface Store {
  readonly locks: Locks;
  presence(): Promise<'present' | 'absent' | 'newer-version' | 'blocked'>;
  readKeyset(): Promise<Json | undefined>;
  /** Undefined when there is no database. */
  vaultId(): Promise<string | undefined>;
  /** From here on nothing is written here any more, by anybody; false takes that back. Waits for a writing under way. */
  keep(kept: boolean): Promise<void>;
  /** Is it kept as it is? */
  isKept(): Promise<boolean>;
  /** What the head says of a vault that is being brought here; undefined when it is whole, or there is none. */
  filling(): Promise<Head['filling']>;
  /** It is whole from here on. */
  filled(): Promise<void>;
  /** Deletes the database. */
  erase(): Promise<void>;
  /** Makes the database of a new vault; later calls replace the keyset. `made`: what a new one is given. */
  writeKeyset(keyset: Json, made: Pick<Head, 'vaultId' | 'deviceId' | 'filling'>): Promise<Result<void, 'disk-full'>>;
  /** The head and the rows asked for, from one moment. Throws StorageGone. */
  read(keys: readonly RowKey[]): Promise<{ readonly head: Head; readonly rows: readonly (StoredRow | undefined)[] }>;
  /** Rows with a higher number, lowest first. */
  above(table: SealedTable, lsn: number, limit: number): Promise<readonly StoredRow[]>;
  /** Rows with a number above `from`, up to and with `to`, lowest first. */
  between(table: SealedTable, from: number, to: number): Promise<readonly StoredRow[]>;
  /** How many rows have a number above `lsn`; all when that is absent. */
  count(table: SealedTable, lsn?: number): Promise<number>;
  byId(table: SealedTable, ids: readonly Id[]): Promise<readonly (StoredRow | undefined)[]>;
  notesOf(...owners: readonly string[]): Promise<readonly StoredRow[]>;
  write(batch: WriteBatch): Promise<Result<void, BatchFailure>>;
  /** Everything cached under `prefix`, by name. */
  readCache(prefix: string): Promise<ReadonlyMap<string, Uint8Array>>;
  writeCache(change: CacheChange): Promise<Result<void, 'disk-full' | 'storage-gone'>>;
  /** What is exchanged with other replicas. */
  readonly replica: ReplicaRows;
  /** The open database, for the parts of this leaf that are loaded when they are needed. Throws StorageGone. */
  readonly use: () => Promise<Dexie>;
  /** Calls back now and after each change in any context, until unsubscribed or closed. */
  watch(tables: readonly WatchedTable[], changed: () => void, failed: (error: unknown) => void): () => void;
  close(): void;
}

export interface StoreOptions {
  readonly name: string;
  readonly locks: LockManager;
  readonly events: DatabaseEvents;
}

export function openStore({ name, locks, events }: StoreOptions): Store {
  const connection = database(name, events);
  const rows = async (table: SealedTable) => (await connection.use()).table<StoredRow, Id>(table);
  const own = locksOf(name, locks);

  return {
    locks: own,
    use: connection.use,
    replica: replicaRows(connection.use),

    async presence() {
      const opened = await connection.open();
      if (opened.kind !== 'open') return opened.kind;
      // Asked anew each time: a newer version may have taken the data over while this connection was open.
      const [head, keyset] = await opened.db.table<Head | KeysetRow>('meta').bulkGet(['head', 'keyset']);
      if (head && 'minReader' in head && head.minReader > SCHEMA) return 'newer-version';
      // Rows without their keyset are still a vault: the device's copy opens it.
      return head || keyset ? 'present' : 'absent';
    },

    async readKeyset() {
      const opened = await connection.open();
      if (opened.kind !== 'open') return undefined;
      return (await opened.db.table<KeysetRow>('meta').get('keyset'))?.keyset;
    },

    async vaultId() {
      const opened = await connection.open();
      return opened.kind === 'open' ? (await opened.db.table<Head>('meta').get('head'))?.vaultId : undefined;
    },

    keep: (kept) =>
      own.exclusive(async () => {
        const meta = (await connection.use()).table<Head>('meta');
        // A property that is undefined is taken away.
        await meta.update('head', { kept: kept ? true : undefined });
      }),

    async isKept() {
      const opened = await connection.open();
      return opened.kind === 'open' && (await opened.db.table<Head>('meta').get('head'))?.kept === true;
    },

    async filling() {
      const opened = await connection.open();
      return opened.kind === 'open' ? (await opened.db.table<Head>('meta').get('head'))?.filling : undefined;
    },

    filled: () =>
      own.exclusive(async () => {
        await (await connection.use()).table<Head>('meta').update('head', { filling: undefined });
      }),

    erase: () => connection.erase(),

    async writeKeyset(keyset, made) {
      try {
        const opened = await connection.open(true);
        if (opened.kind !== 'open') throw new StorageGone(opened.kind);
        const meta = opened.db.table<Head | KeysetRow>('meta');
        await opened.db.transaction('rw', meta, async () => {
          await meta.put({ key: 'keyset', keyset });
          if (await meta.get('head')) return;
          const clock = { millis: 0, counter: 0 };
          await meta.put({ key: 'head', schema: SCHEMA, minReader: MIN_READER, ...made, lsn: 0, clock });
        });
        return done(undefined);
      } catch (error) {
        if (storageFailure(error) === 'disk-full') return refused('disk-full');
        throw error;
      }
    },

    async read(keys) {
      const db = await connection.use();
      const wanted = new Map<SealedTable, Id[]>();
      for (const { table, id } of keys) {
        const ids = wanted.get(table);
        if (ids) ids.push(id);
        else wanted.set(table, [id]);
      }
      return db.transaction('r', [...wanted.keys(), 'meta'], async () => {
        const [head, ...found] = await Promise.all([
          db.table<Head>('meta').get('head'),
          ...[...wanted].map(([table, ids]) => db.table<StoredRow>(table).bulkGet(ids)),
        ]);
        if (!head) throw new StorageGone();
        const inOrder = new Map([...wanted.keys()].map((table, at) => [table, (found[at] ?? []).values()]));
        return { head, rows: keys.map(({ table }) => inOrder.get(table)?.next().value) };
      });
    },

    above: async (table, lsn, limit) => (await rows(table)).where('lsn').above(lsn).limit(limit).toArray(),
    between: async (table, from, to) => (await rows(table)).where('lsn').between(from, to, false, true).toArray(),
    async count(table, lsn = 0) {
      const all = await rows(table);
      // Over the index it takes ten times as long, for 100,000 rows some seconds.
      return lsn === 0 ? all.count() : all.where('lsn').above(lsn).count();
    },
    byId: async (table, ids) => (await rows(table)).bulkGet([...ids]),
    notesOf: async (...owners) => (await rows('note' satisfies TableName)).where('owner').anyOf(owners).toArray(),
    write: async (batch) => {
      const opened = await connection.open();
      return opened.kind === 'open' ? writeBatch(opened.db, batch) : refused('storage-gone');
    },

    readCache: async (prefix) => readCache(await connection.use(), prefix),
    async writeCache(change) {
      const opened = await connection.open();
      return opened.kind === 'open' ? writeCache(opened.db, change) : refused('storage-gone');
    },

    watch(tables, changed, failed) {
      let ended = false;
      let stop = () => {
        ended = true;
      };
      connection.use().then((db) => {
        if (!ended) stop = watch(db, tables, changed, failed);
      }, failed);
      return () => stop();
    },

    close: () => connection.close(),
  };
}
