/** Door of the database: sealed rows by id and number, one guarded way to write, and word of every change. */
export { isStorageGone } from './failures';
export { DATABASE, type Head, type SealedTable, type StoredRow } from './schema';
export { openStore, type RowKey, type Store } from './store';
