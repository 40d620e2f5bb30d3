/**
 * What the exchange adds to a writing, in the same transaction as the records: batches made or taken in, how far each
 * device's chain is applied, and what leaves the inbox with it.
 */
import type { Dexie } from 'dexie';
import type { BatchBytes, BatchRow, ChainHead, NoteRow } from './schema';

type BatchKey = readonly [device: string, seq: number];

export interface ReplicaWrites {
  readonly batches?: readonly (BatchRow & BatchBytes)[];
  readonly chains?: readonly ChainHead[];
  readonly takenIn?: readonly BatchKey[];
  readonly droppedNotes?: readonly string[];
}

const some = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

export function replicaTables(writes: ReplicaWrites | undefined): readonly string[] {
  if (!writes) return [];
  const { batches, chains, takenIn, droppedNotes } = writes;
  return [
    ...(some(batches) ? ['batch', 'batch_bytes'] : []),
    ...(some(takenIn) ? ['inbox'] : []),
    ...(some(chains) || some(droppedNotes) ? ['replica'] : []),
  ];
}

/** Inside the caller's transaction over `replicaTables`. */
export async function writeReplica(db: Dexie, writes: ReplicaWrites): Promise<void> {
  const { batches = [], chains = [], takenIn = [], droppedNotes = [] } = writes;
  if (droppedNotes.length > 0) await db.table('replica').bulkDelete([...droppedNotes]);
  if (batches.length > 0) {
    // `bulkAdd`: a batch that stands is never written over.
    await db
      .table<BatchRow>('batch')
      .bulkAdd(batches.map(({ device, seq, lsn, hash }) => ({ device, seq, lsn, hash })));
    await db
      .table<BatchBytes>('batch_bytes')
      .bulkAdd(batches.map(({ device, seq, bytes }) => ({ device, seq, bytes })));
  }
  if (chains.length > 0) await db.table<ChainHead | NoteRow>('replica').bulkPut([...chains]);
  if (takenIn.length > 0) await db.table('inbox').bulkDelete(takenIn.map((key) => [...key]));
}
