/** Door of the database: sealed rows by id and number, one guarded way to write, and word of every change. */
export { isStorageGone } from './failures';
export { type IdsThere, idsThere } from './ids';
export type { ReplicaRows } from './replica-rows';
export type { ReplicaWrites } from './replica-writes';
export { type ResealFailure, type ResealMark, type ResealRows, resealRows } from './reseal';
export {
  type BatchBytes,
  type BatchRow,
  type ChainHead,
  DATABASE,
  type Head,
  type NoteRow,
  type SealedTable,
  type StoredRow,
} from './schema';
export { openStore, type RowKey, type Store } from './store';
export type { WatchedTable } from './watch';
