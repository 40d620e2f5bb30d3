/**
 * The shape of the database. In the clear at rest: table, random id, `lsn` (this database's own running number), and on
 * notes `owner`, a blind index of the client; of a batch its device, number and hash, as every transport sees them.
 * Everything else is inside the sealed bytes.
 *
 * A new table or index is a new Dexie version and a new SCHEMA; MIN_READER moves only when older code must not write any
 * more, and makes it read nothing and change nothing.
 */
import type { Json } from '../domain/record/json';
import type { Id } from '../domain/record/record';
import { type OTHER_TABLES, RECORD_TABLES, type TableName } from '../domain/record/tables';

export const DATABASE = 'caseclip';
/** 2: caches. 3: batches, their inbox, bookkeeping of the exchange, and the table of devices. */
export const SCHEMA = 3;
export const MIN_READER = 1;

/** Tables whose rows are sealed one by one. */
export type SealedTable = TableName | 'draft' | 'op';

export interface StoredRow {
  readonly id: Id;
  /** Bound into the seal; every write of a row takes a new one. */
  readonly lsn: number;
  readonly sealed: Uint8Array;
  /** On notes: blind index of the client. */
  readonly owner?: string;
  /** On changes: came in a batch of another device, so that it is not put into one of ours. */
  readonly batched?: true;
}

/** That a batch is here: one this device made, or one that is in the records and is passed on. Never changed. */
export interface BatchRow {
  readonly device: string;
  /** From 1. */
  readonly seq: number;
  readonly lsn: number;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
}

/** The sealed bytes of a batch, beside its row, so that thousands can be counted without being read. */
export interface BatchBytes {
  readonly device: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** How far the records hold what a device sent. */
export interface ChainHead {
  readonly key: `chain/${string}`;
  readonly device: string;
  readonly seq: number;
  readonly hash: string;
}

/** Sealed bookkeeping of the exchange: what was last seen of a remote, what was refused. */
export interface NoteRow {
  readonly key: string;
  readonly sealed: Uint8Array;
}

export interface Behind {
  readonly tables: readonly TableName[];
  /** Changes up to this number were looked at. */
  readonly lsn: number;
  /** The last number before the upgrade: later changes went into the records at once. */
  readonly upTo: number;
}

/** What is known of the database without opening anything. */
export interface Head {
  readonly key: 'head';
  readonly schema: number;
  readonly minReader: number;
  readonly vaultId: string;
  readonly deviceId: string;
  /** The last number given out. */
  readonly lsn: number;
  /** Changes up to this number are in batches. Absent: none. */
  readonly carried?: number;
  readonly clock: { readonly millis: number; readonly counter: number };
  /** Tables that came with an upgrade, and how far the log was searched for what is in them. Absent: all is done. */
  readonly behind?: readonly Behind[];
  /** The vault's records live on in another database: this one is kept as it is, and nothing is written in it. */
  readonly kept?: true;
  /** A vault whose records are being brought here: nobody's yet. `before`: the device's copy of a keyset from before. */
  readonly filling?: { readonly before: Json | null };
}

export interface KeysetRow {
  readonly key: 'keyset';
  readonly keyset: Json;
}

/** Sealed, disposable: what is lost with it is made again from the rows. */
export interface CacheRow {
  /** "<what>/<part>" */
  readonly name: string;
  readonly sealed: Uint8Array;
}

const BY_ID_AND_NUMBER = '&id,lsn';

/** Every table there is, with its indexes in Dexie's notation. */
export const STORES: Readonly<Record<TableName | (typeof OTHER_TABLES)[number], string>> = {
  ...(Object.fromEntries(RECORD_TABLES.map((table) => [table, BY_ID_AND_NUMBER])) as Record<TableName, string>),
  note: `${BY_ID_AND_NUMBER},owner`,
  draft: BY_ID_AND_NUMBER,
  op: BY_ID_AND_NUMBER,
  blob: '&[id+index]',
  cache: '&name',
  batch: '&[device+seq],&lsn',
  batch_bytes: '&[device+seq]',
  inbox: '&[device+seq]',
  replica: '&key',
  meta: '&key',
};
