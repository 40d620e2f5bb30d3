/**
 * What a browser has in its database, read from outside the product: the raw rows are taken out of a page, also of a
 * locked one, and opened here with a secret. Owns: the taking out and the sums. Says of a database whether it is whole:
 * every row opens, the records are what the log adds up to, every batch is the one its row speaks of and hangs on the
 * one before.
 */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { replay } from '../../src/app/backup/replay';
import { openLogged, openRow } from '../../src/app/data/open-rows';
import type { Json } from '../../src/domain/record/json';
import { OTHER_TABLES, RECORD_TABLES } from '../../src/domain/record/tables';
import type { BatchBytes, BatchRow, Head, StoredRow } from '../../src/storage';
import { digest, digestLines, type RecordState, readBatch } from '../../src/sync';
import {
  epochIds,
  type Keyset,
  type OpenVault,
  openVault,
  parseKeyset,
  rootHandle,
  sealedUnder,
  sha256,
  unlockRoot,
} from '../../src/vault';

/** Stores by name, rows with their bytes. */
export type Raw = ReadonlyMap<string, readonly unknown[]>;

/** All rows of a database of this page's origin; null when there is none. Nothing is opened, made or changed. */
export async function takeOut(page: Page, database = 'caseclip'): Promise<Raw | null> {
  const text = await page.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(name));
    try {
      const names = [...db.objectStoreNames];
      if (names.length === 0) return null;
      // One transaction: all of one moment.
      const reading = db.transaction(names);
      const stores = await Promise.all(
        names.map(async (store) => [store, await done(reading.objectStore(store).getAll())] as const),
      );
      const asText = (bytes: Uint8Array) => {
        let signs = '';
        for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
        return btoa(signs);
      };
      return JSON.stringify(stores, (_key, value) => (value instanceof Uint8Array ? { bytes: asText(value) } : value));
    } finally {
      db.close();
    }
  }, database);
  if (text === null) return null;
  const stores: [string, unknown[]][] = JSON.parse(text, (_key, value) =>
    typeof value?.bytes === 'string' ? Uint8Array.from(Buffer.from(value.bytes, 'base64')) : value,
  );
  return new Map(stores);
}

const rowsOf = <Row>(raw: Raw, store: string) => (raw.get(store) ?? []) as readonly Row[];

export function keysetOf(raw: Raw): Keyset {
  const row = rowsOf<{ key: string; keyset?: unknown }>(raw, 'meta').find(({ key }) => key === 'keyset');
  const read = parseKeyset(row?.keyset);
  if (!read.ok) throw new Error(`The keyset in the database: ${read.why}`);
  return read.value;
}

const roots = new Map<string, Uint8Array>();

/** The vault of these rows. A derivation takes its time; once is enough for one vault and secret. */
export async function vaultOf(raw: Raw, secret: string): Promise<OpenVault> {
  const keyset = keysetOf(raw);
  const known = `${keyset.vaultId} ${secret}`;
  let root = roots.get(known);
  if (!root) {
    const opened = await unlockRoot(keyset, secret);
    if (!opened.ok) throw new Error(`The keyset in the database: ${opened.why}`);
    root = opened.value;
    roots.set(known, root);
  }
  return openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: await rootHandle(root.slice()),
    deadlinePassed: () => false,
  });
}

export interface Opened {
  readonly head: Head;
  /** The product's own number for the content, from the records. */
  readonly digest: string;
  /** Records by table, by id. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, RecordState>>;
  /** The log. */
  readonly changes: readonly Json[];
  /** How many changes of its own are in no batch yet. */
  readonly unsent: number;
  /** Keys that rows are sealed under. */
  readonly kids: ReadonlySet<number>;
  /** What is not as it should be, in words. */
  readonly faults: readonly string[];
}

/** Live values of a field over all records of a table, as text. */
export const valuesOf = ({ records }: Opened, table: string, field: string): string[] =>
  [...(records.get(table)?.values() ?? [])]
    .flatMap(({ fields }) => fields.get(field)?.live ?? [])
    .map(({ value }) => String(value));

/** Batches whose bytes are not those of their row, whose device has gaps, or that do not hang on the one before. */
function faultsOfBatches(raw: Raw): string[] {
  const bytes = new Map(rowsOf<BatchBytes>(raw, 'batch_bytes').map((row) => [`${row.device}/${row.seq}`, row.bytes]));
  const hashes = new Map(rowsOf<BatchRow>(raw, 'batch').map((row) => [`${row.device}/${row.seq}`, row.hash]));
  const faults = [...bytes.keys()].filter((key) => !hashes.has(key)).map((key) => `batch ${key} has no row`);
  for (const [key, hash] of hashes) {
    const own = bytes.get(key);
    if (!own || createHash('sha256').update(own).digest('hex') !== hash) {
      faults.push(`batch ${key} is not the one its row speaks of`);
      continue;
    }
    const [device = '', seq] = key.split('/');
    const read = readBatch({ device, seq: Number(seq) }, own);
    const before = hashes.get(`${device}/${Number(seq) - 1}`);
    if (!read.ok) faults.push(`batch ${key} cannot be read: ${read.why}`);
    else if (before !== undefined && before !== read.value.header.prev) faults.push(`batch ${key} hangs on another`);
  }
  return faults;
}

export async function open(raw: Raw, secret: string): Promise<Opened> {
  const vault = await vaultOf(raw, secret);
  const head = rowsOf<Head>(raw, 'meta').find(({ key }) => key === 'head');
  if (!head) throw new Error('The database has no head.');
  const faults = faultsOfBatches(raw);
  const kids = new Set<number>();
  const count = (table: string, row: StoredRow, opened: { ok: true } | { ok: false; why: string }) => {
    kids.add(sealedUnder(row.sealed) ?? 0);
    if (row.lsn > head.lsn) faults.push(`${table} has a number that was not given out`);
    if (!opened.ok) faults.push(`a row of ${table} does not open: ${opened.why}`);
  };
  const lines: string[] = [];
  const records = new Map<string, Map<string, RecordState>>();
  // Also tables that only a later version knows.
  const others: readonly string[] = OTHER_TABLES;
  for (const table of [...raw.keys()].filter((name) => !others.includes(name))) {
    const own = new Map<string, RecordState>();
    records.set(table, own);
    for (const row of rowsOf<StoredRow>(raw, table)) {
      const state = await openRow(vault, table as 'client', row);
      count(table, row, state);
      if (!state.ok) continue;
      own.set(row.id, state.value);
      if ((RECORD_TABLES as readonly string[]).includes(table)) lines.push(...digestLines(table, row.id, state.value));
    }
  }
  const changes: Json[] = [];
  const log = rowsOf<StoredRow>(raw, 'op').toSorted((a, b) => a.lsn - b.lsn);
  const unsent = log.filter(({ lsn, batched }) => !batched && lsn > (head.carried ?? 0)).length;
  for (const row of log) {
    const change = await openLogged(vault, row);
    count('op', row, change);
    if (change.ok) changes.push(change.value);
  }
  for (const row of rowsOf<StoredRow>(raw, 'draft')) {
    count('draft', row, await vault.open({ kind: 'row', table: 'draft', id: row.id, lsn: row.lsn }, row.sealed));
  }
  const fromLog = (await replay(changes, new AbortController().signal)).digest;
  const fromRecords = await digest(lines, sha256);
  if (fromRecords !== fromLog) faults.push('the records are not what the log adds up to');
  return { head, digest: fromRecords, records, changes, unsent, kids, faults };
}

/** Both in one: what is in the database of this page, opened. */
export async function readVault(page: Page, secret: string): Promise<Opened> {
  const raw = await takeOut(page);
  if (!raw) throw new Error('There is no database.');
  return open(raw, secret);
}
