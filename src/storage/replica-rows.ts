/**
 * Reading what is exchanged with other replicas, and the two things that may be written without the key: what came in,
 * and notes about a remote. Batches and chains themselves are written with the records (`replica-writes.ts`).
 */
import type { Dexie } from 'dexie';
import { done, type Result, refused } from '../domain/record/result';
import { storageFailure } from './failures';
import type { BatchBytes, BatchRow, ChainHead, NoteRow } from './schema';

type BatchKey = readonly [device: string, seq: number];
type Written<Value = void> = Promise<Result<Value, 'disk-full' | 'storage-gone'>>;

/** Everything throws StorageGone where the database is gone, except what returns it. */
export interface ReplicaRows {
  chains(): Promise<readonly ChainHead[]>;
  /** Batches made or taken in after number `lsn`, in that order. */
  batchesAbove(lsn: number): Promise<readonly BatchRow[]>;
  /** Of one device from number `from`, lowest first. */
  batchesOf(device: string, from: number): Promise<readonly BatchRow[]>;
  /** Those that are here, in the order asked. */
  bytesOf(keys: readonly BatchKey[]): Promise<readonly BatchBytes[]>;
  inboxKeys(): Promise<readonly BatchKey[]>;
  inbox(keys: readonly BatchKey[]): Promise<readonly BatchBytes[]>;
  inboxCount(): Promise<number>;
  /** One batch to a number: what lies there already stays. How many were new. */
  putInbox(rows: readonly BatchBytes[]): Written<number>;
  dropInbox(keys: readonly BatchKey[]): Promise<void>;
  /** Notes whose key begins with `prefix`. */
  notes(prefix: string): Promise<readonly NoteRow[]>;
  putNotes(rows: readonly NoteRow[]): Written;
  dropNotes(keys: readonly string[]): Promise<void>;
}

const asKeys = (keys: readonly BatchKey[]) => keys.map((key) => [...key]) as never[];
const present = <Row>(rows: readonly (Row | undefined)[]) => rows.filter((row): row is Row => row !== undefined);

async function filled<Value>(work: () => Promise<Value>): Written<Value> {
  try {
    return done(await work());
  } catch (error) {
    const why = storageFailure(error);
    if (why) return refused(why);
    throw error;
  }
}

export function replicaRows(use: () => Promise<Dexie>): ReplicaRows {
  const table = async <Row>(name: 'batch' | 'batch_bytes' | 'inbox' | 'replica') => (await use()).table<Row>(name);
  const prefixed = async <Row>(prefix: string) =>
    (await table<Row>('replica')).where('key').startsWith(prefix).toArray();
  return {
    chains: () => prefixed<ChainHead>('chain/'),
    batchesAbove: async (lsn) => (await table<BatchRow>('batch')).where('lsn').above(lsn).sortBy('lsn'),
    batchesOf: async (device, from) => {
      const range = [[device, from] as const, [device, Number.POSITIVE_INFINITY] as const] as const;
      return (await table<BatchRow>('batch'))
        .where('[device+seq]')
        .between(...range)
        .toArray();
    },
    bytesOf: async (keys) => present(await (await table<BatchBytes>('batch_bytes')).bulkGet(asKeys(keys))),
    inboxKeys: async () =>
      (await (await table('inbox')).toCollection().primaryKeys()) as readonly unknown[] as BatchKey[],
    inbox: async (keys) => present(await (await table<BatchBytes>('inbox')).bulkGet(asKeys(keys))),
    inboxCount: async () => (await table('inbox')).count(),
    putInbox: (arrived) =>
      filled(async () => {
        const db = await use();
        return db.transaction('rw', 'inbox', async () => {
          const inbox = db.table<BatchBytes>('inbox');
          const there = await inbox.bulkGet(asKeys(arrived.map(({ device, seq }) => [device, seq])));
          const fresh = arrived.filter((_, at) => there[at] === undefined);
          await inbox.bulkPut(fresh);
          return fresh.length;
        });
      }),
    dropInbox: async (keys) => (await table('inbox')).bulkDelete(asKeys(keys)),
    notes: (prefix) => prefixed<NoteRow>(prefix),
    putNotes: (notes) => filled(async () => void (await (await table<NoteRow>('replica')).bulkPut([...notes]))),
    dropNotes: async (keys) => (await table('replica')).bulkDelete([...keys] as never[]),
  };
}
