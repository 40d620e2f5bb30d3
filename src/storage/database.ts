/**
 * One connection to the database, opened when first needed and never made by accident. It steps aside when a newer
 * version wants to upgrade, and notices when the browser took the data away.
 */
import Dexie from 'dexie';
import { RECORD_TABLES } from '../domain/record/tables';
import { StorageGone } from './failures';
import { peek } from './peek';
import { type Head, SCHEMA, STORES } from './schema';

export interface DatabaseEvents {
  /** Another tab keeps an older version open; ends with `unblocked`. */
  blocked(): void;
  unblocked(): void;
  /** 'newer-version': closed to let a newer version upgrade. 'gone': the data was taken away. */
  closed(why: 'newer-version' | 'gone'): void;
}

export type Opened =
  | { readonly kind: 'open'; readonly db: Dexie }
  | { readonly kind: 'absent' | 'newer-version' | 'blocked' };

export interface Database {
  /** Opens what is there; with `create` also what is not. 'blocked' resolves at once, the opening goes on. */
  open(create?: boolean): Promise<Opened>;
  /** The open connection. Throws StorageGone. */
  use(): Promise<Dexie>;
  close(): void;
  /** Closes and deletes; the next `open` with `create` starts anew. */
  erase(): Promise<void>;
}

/** Acknowledged means on the disk, not in the system's buffers. */
const DURABILITY = 'strict';

export function database(name: string, events: DatabaseEvents): Database {
  let current: Promise<Opened> | null = null;
  /** Connections that end because we said so, or whose end was told already. */
  const ended = new WeakSet<Dexie>();

  const connect = async (create: boolean): Promise<Opened> => {
    const found = await peek(name);
    if (found.kind === 'newer-version' || (found.kind === 'absent' && !create)) return { kind: found.kind };
    const db = new Dexie(name, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: DURABILITY });
    const version = db.version(SCHEMA).stores({ ...STORES });
    // The tables are made by the line above; an older database learns what it is now, and what its log may hold for them.
    const tables = found.kind === 'usable' ? RECORD_TABLES.filter((table) => !found.tables.has(table)) : [];
    version.upgrade((upgrade) =>
      upgrade
        .table<Head>('meta')
        .where('key')
        .equals('head')
        .modify((head, row) => {
          const behind = tables.length > 0 ? [...(head.behind ?? []), { tables, lsn: 0, upTo: head.lsn }] : head.behind;
          row.value = { ...head, schema: SCHEMA, ...(behind && { behind }) };
        }),
    );
    const forget = (why: 'newer-version' | 'gone') => {
      if (!db.isOpen() || ended.has(db)) return;
      ended.add(db);
      current = null;
      events.closed(why);
    };
    db.on('versionchange', (event) => {
      forget(event.newVersion ? 'newer-version' : 'gone');
      db.close();
      return false;
    });
    db.on('close', () => forget('gone'));
    return new Promise((resolve, reject) => {
      let wasBlocked = false;
      db.on('blocked', () => {
        wasBlocked = true;
        resolve({ kind: 'blocked' });
        events.blocked();
      });
      db.open().then(() => {
        if (wasBlocked) {
          current = Promise.resolve({ kind: 'open', db });
          events.unblocked();
        }
        resolve({ kind: 'open', db });
      }, reject);
    });
  };

  const open = async (create = false): Promise<Opened> => {
    current ??= connect(create);
    const attempt = current;
    const forget = () => {
      if (current === attempt) current = null;
    };
    const opened = await attempt.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (opened.kind !== 'open' && opened.kind !== 'blocked') forget();
    return opened;
  };

  /** Ends our connection without it being told as a loss. */
  const disconnect = (opened: Opened): void => {
    if (opened.kind !== 'open') return;
    ended.add(opened.db);
    opened.db.close();
  };

  return {
    open,
    async use() {
      const opened = await open();
      if (opened.kind !== 'open') throw new StorageGone(opened.kind);
      return opened.db;
    },
    close() {
      const attempt = current;
      current = null;
      attempt?.then(disconnect, () => undefined);
    },
    async erase() {
      disconnect(await open());
      current = null;
      await Dexie.delete(name);
    },
  };
}
