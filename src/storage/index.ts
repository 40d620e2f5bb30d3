/** Door of the database: sealed rows by id and number, one guarded way to write, and word of every change. */
export { isStorageGone } from './failures';
export type { ReplicaRows } from './replica-rows';
export type { ReplicaWrites } from './replica-writes';
export type { ResealFailure, ResealMark } from './reseal';
export {
  type BatchRow,
  type ChainHead,
  DATABASE,
  type Head,
  type InboxRow,
  type NoteRow,
  type SealedTable,
  type StoredRow,
} from './schema';
export { openStore, type RowKey, type Store } from './store';
