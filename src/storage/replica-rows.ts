/**
 * Reading what is exchanged with other replicas, and the two things that may be written without the key: what came in,
 * and notes about a remote. Batches and chains themselves are written with the records (`replica-writes.ts`).
 */
import type { Dexie } from 'dexie';
import { done, type Result, refused } from '../domain/record/result';
import { storageFailure } from './failures';
import type { BatchRow, ChainHead, InboxRow, NoteRow } from './schema';

type BatchKey = readonly [device: string, seq: number];

export interface ReplicaRows {
  chains(): Promise<readonly ChainHead[]>;
  batch(device: string, seq: number): Promise<BatchRow | undefined>;
  /** In the order they were made or taken in. */
  batchesAbove(lsn: number, limit: number): Promise<readonly BatchRow[]>;
  /** Of one device, lowest number first. */
  batchesOf(device: string, from: number): Promise<readonly BatchRow[]>;
  batchKeys(): Promise<readonly BatchKey[]>;
  inboxKeys(): Promise<readonly BatchKey[]>;
  inbox(keys: readonly BatchKey[]): Promise<readonly InboxRow[]>;
  /** One batch to a number: what lies there already stays. */
  putInbox(rows: readonly InboxRow[]): Promise<Result<void, 'disk-full' | 'storage-gone'>>;
  dropInbox(keys: readonly BatchKey[]): Promise<void>;
  /** Notes whose key begins with `prefix`. */
  notes(prefix: string): Promise<readonly NoteRow[]>;
  putNotes(rows: readonly NoteRow[]): Promise<Result<void, 'disk-full' | 'storage-gone'>>;
  dropNotes(keys: readonly string[]): Promise<void>;
}

const HIGHEST = '\uffff';
const asKeys = (keys: readonly BatchKey[]) => keys.map((key) => [...key]);

async function filled(work: () => Promise<unknown>): Promise<Result<void, 'disk-full' | 'storage-gone'>> {
  try {
    await work();
    return done(undefined);
  } catch (error) {
    const why = storageFailure(error);
    if (why) return refused(why);
    throw error;
  }
}

export function replicaRows(use: () => Promise<Dexie>): ReplicaRows {
  const rows = async <Row>(table: 'batch' | 'inbox' | 'replica') => (await use()).table<Row>(table);
  return {
    chains: async () => (await rows<ChainHead>('replica')).where('key').startsWith('chain/').toArray(),
    batch: async (device, seq) => (await rows<BatchRow>('batch')).get([device, seq] as never),
    batchesAbove: async (lsn, limit) => (await rows<BatchRow>('batch')).where('lsn').above(lsn).limit(limit).toArray(),
    batchesOf: async (device, from) =>
      (await rows<BatchRow>('batch')).where('[device+seq]').between([device, from], [device, Infinity]).toArray(),
    batchKeys: async () => keysOf(await (await rows('batch')).toCollection().primaryKeys()),
    inboxKeys: async () => keysOf(await (await rows('inbox')).toCollection().primaryKeys()),
    async inbox(keys) {
      const found = await (await rows<InboxRow>('inbox')).bulkGet(asKeys(keys) as never);
      return found.filter((row): row is InboxRow => row !== undefined);
    },
    putInbox: (arrived) =>
      filled(async () => {
        const db = await use();
        await db.transaction('rw', 'inbox', async () => {
          const inbox = db.table<InboxRow>('inbox');
          const there = await inbox.bulkGet(arrived.map(({ device, seq }) => [device, seq]) as never);
          await inbox.bulkPut(arrived.filter((_, at) => there[at] === undefined));
        });
      }),
    dropInbox: async (keys) => (await rows('inbox')).bulkDelete(asKeys(keys) as never),
    notes: async (prefix) =>
      (await rows<NoteRow>('replica'))
        .where('key')
        .between(prefix, prefix + HIGHEST)
        .toArray(),
    putNotes: (notes) => filled(async () => (await rows<NoteRow>('replica')).bulkPut([...notes])),
    dropNotes: async (keys) => (await rows('replica')).bulkDelete([...keys] as never),
  };
}

const keysOf = (keys: readonly unknown[]): readonly BatchKey[] => keys as readonly BatchKey[];
