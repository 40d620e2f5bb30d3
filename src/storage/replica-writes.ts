/**
 * What the exchange adds to a writing, in the same transaction as the records: batches made or taken in, how far each
 * device's chain is applied, and what leaves the inbox with it.
 */
import type { Dexie } from 'dexie';
import type { BatchRow, ChainHead, NoteRow } from './schema';

type BatchKey = readonly [device: string, seq: number];

export interface ReplicaWrites {
  readonly batches?: readonly BatchRow[];
  /** Of a copied database: they are made again under another device. */
  readonly droppedBatches?: readonly BatchKey[];
  readonly chains?: readonly ChainHead[];
  readonly takenIn?: readonly BatchKey[];
  readonly notes?: readonly NoteRow[];
  readonly droppedNotes?: readonly string[];
}

const some = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

export function replicaTables(writes: ReplicaWrites | undefined): readonly string[] {
  if (!writes) return [];
  const { batches, droppedBatches, chains, takenIn, notes, droppedNotes } = writes;
  return [
    ...(some(batches) || some(droppedBatches) ? ['batch'] : []),
    ...(some(takenIn) ? ['inbox'] : []),
    ...(some(chains) || some(notes) || some(droppedNotes) ? ['replica'] : []),
  ];
}

/** Inside the caller's transaction over `replicaTables`. */
export async function writeReplica(db: Dexie, writes: ReplicaWrites): Promise<void> {
  const { batches = [], droppedBatches = [], chains = [], takenIn = [], notes = [], droppedNotes = [] } = writes;
  // First what goes: a batch may be made again under the same number.
  if (droppedBatches.length > 0) await db.table('batch').bulkDelete(droppedBatches.map((key) => [...key]));
  if (droppedNotes.length > 0) await db.table('replica').bulkDelete([...droppedNotes]);
  // `bulkAdd`: a batch that stands is never written over.
  if (batches.length > 0) await db.table<BatchRow>('batch').bulkAdd([...batches]);
  if (chains.length + notes.length > 0) await db.table<ChainHead | NoteRow>('replica').bulkPut([...chains, ...notes]);
  if (takenIn.length > 0) await db.table('inbox').bulkDelete(takenIn.map((key) => [...key]));
}
