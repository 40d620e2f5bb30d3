/**
 * The baseline: the same application over plain JSON in Dexie. No key, no seal, no log; the same tables, the same
 * queries by running number, the same screens.
 */
import { signal } from '@preact/signals';
import Dexie, { liveQuery } from 'dexie';
import MiniSearch from 'minisearch';
import type { App, AppSearch, Change, Records, Session, SessionState, Writer } from '../../../src/app/app';
import type { Platform } from '../../../src/app/platform';
import { readResources } from '../../../src/app/resources/read-resources';
import { headsSince } from '../../../src/domain/note/note-head';
import type { Edit } from '../../../src/domain/record/edit';
import type { Json } from '../../../src/domain/record/json';
import { done, refused } from '../../../src/domain/record/result';
import { RECORD_TABLES, type TableName } from '../../../src/domain/record/tables';
import { foldedWords } from '../../../src/domain/text/fold';
import { dueNotes } from '../../../src/domain/today/due-notes';
import { createSearch } from '../../../src/search';

interface PlainRow {
  readonly id: string;
  readonly lsn: number;
  readonly [field: string]: unknown;
}

export function plainDatabase(name = 'plain'): Dexie {
  const db = new Dexie(name, { cache: 'disabled' });
  db.version(1).stores({
    ...Object.fromEntries(RECORD_TABLES.map((table) => [table, '&id,lsn'])),
    note: '&id,lsn,clientId',
    meta: '&key',
  });
  return db;
}

const db = plainDatabase();

function rowOf(edit: Edit, lsn: number): PlainRow {
  const row: Record<string, unknown> = { id: edit.id, lsn };
  for (const [field, value] of Object.entries('set' in edit ? edit.set : {})) {
    const [name = '', key] = field.split('/');
    row[name] = key === undefined ? value : { ...(row[name] as Record<string, Json>), [key]: value };
  }
  return row as PlainRow;
}

async function commit(change: Change) {
  const tables = [...new Set(change.edits.map(({ table }) => table))];
  await db.transaction('rw', [...tables, 'meta'], async () => {
    let lsn = (await db.table<{ key: string; lsn: number }>('meta').get('head'))?.lsn ?? 0;
    const puts = tables.map((table) =>
      db.table(table).bulkPut(change.edits.filter((edit) => edit.table === table).map((edit) => rowOf(edit, ++lsn))),
    );
    await Promise.all([...puts, db.table('meta').put({ key: 'head', lsn })]);
  });
  return done({ changeId: '', name: change.name, undoable: false });
}

function plainRecords(): Records {
  const caches = new Map<TableName, { rows: Map<string, PlainRow>; seen: number }>();
  const all = async (table: TableName) => {
    const cache = caches.get(table) ?? { rows: new Map<string, PlainRow>(), seen: 0 };
    caches.set(table, cache);
    const fresh = await db.table<PlainRow>(table).where('lsn').above(cache.seen).toArray();
    if (fresh.length > 0) cache.rows = new Map([...cache.rows, ...fresh.map((row) => [row.id, row] as const)]);
    cache.seen = fresh.at(-1)?.lsn ?? cache.seen;
    return cache.rows;
  };
  return {
    all,
    get: (table: TableName, id: string) => db.table(table).get(id),
    notesOf: (clientId: string) => db.table('note').where('clientId').equals(clientId).toArray(),
    trash: async () => [],
    conflicts: async () => [],
    conflicted: async () => [],
    damaged: () => [],
    follow(tables: readonly TableName[], read: () => Promise<unknown>, changed: (value: unknown) => void) {
      const pulse = () =>
        Promise.all(tables.map((table) => db.table(table).orderBy('lsn').reverse().limit(1).primaryKeys()));
      const following = liveQuery(pulse).subscribe(() => void read().then(changed));
      return () => following.unsubscribe();
    },
  } as unknown as Records;
}

/** The search one would write first: everything in one index on the screen's own thread, built anew each time. */
function plainSearch(records: Records): AppSearch {
  const things = createSearch();
  const notes = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
  });
  const readThings = lazily(async () => {
    things.setClients(await records.all('client'));
    things.setResources(await readResources(records));
  });
  const readNotes = lazily(async () => {
    for (const { id, sections } of (await records.all('note')).values())
      notes.add({ id, text: Object.values(sections).join(' ') });
  });
  return {
    version: signal(0),
    reading: signal(null),
    warmUp: () => undefined,
    stopReading: () => undefined,
    goOnReading: () => undefined,
    dueNotes: async () => dueNotes((await records.all('note')).values()),
    recentHeads: async (since) => ({ heads: headsSince((await records.all('note')).values(), since), complete: true }),
    disputedNotes: async () => [],
    async find(query, options) {
      if (!options?.kinds?.includes('note')) {
        await readThings();
        return things.find(query, options);
      }
      await readNotes();
      const fuzzy = (term: string) => (term.length > 3 ? 0.2 : false);
      const found = notes.search(query, { prefix: true, fuzzy, combineWith: 'AND' });
      return found.slice(0, options.limit ?? 20).map(({ id, score }) => ({ kind: 'note', id, score }));
    },
  };
}

function lazily(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function plainSession(): Session {
  const state = signal<SessionState>({ kind: 'starting' });
  const session: Partial<Session> = {
    state,
    warning: signal(null),
    async start() {
      await db.open();
      state.value = { kind: 'locked' };
    },
    async unlock() {
      const late = Date.now() + 3_600_000;
      state.value = { kind: 'unlocked', idleDeadline: late, absoluteDeadline: late };
      return done(undefined);
    },
    passkeyHere: async () => false,
    touch: () => undefined,
    beforeLock: () => () => undefined,
    lockTimes: async () => ({ idleMinutes: 10, absoluteHours: 12 }),
  };
  return session as Session;
}

export function plainApp(platform: Platform): App {
  const writer: Partial<Writer> = { commit, last: signal(null), commitFrom: async () => refused('read-only') };
  const records = plainRecords();
  const app: Partial<App> = {
    platform,
    session: plainSession(),
    records,
    search: plainSearch(records),
    writer: writer as Writer,
    drafts: {
      open: async () => refused('read-only'),
      list: async () => [],
      follow(changed) {
        changed([]);
        return () => undefined;
      },
    },
  };
  return app as App;
}
