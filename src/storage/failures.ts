/** Names for what a database can refuse. A person can meet these; everything else is a bug and is thrown on. */

/** The database was closed, deleted or never there. */
export class StorageGone extends Error {
  override readonly name = 'StorageGone';
  constructor(cause?: unknown) {
    super('The database is not open.', { cause });
  }
}

const GONE = ['DatabaseClosedError', 'InvalidStateError', 'NoSuchDatabaseError', 'OpenFailedError', 'StorageGone'];

/** IndexedDB reports a full disk either itself or as the reason of an aborted transaction. */
export function storageFailure(error: unknown): 'disk-full' | 'storage-gone' | null {
  for (let at = error; at instanceof Object; ) {
    const { name, inner, cause } = at as { name?: string; inner?: unknown; cause?: unknown };
    if (name === 'QuotaExceededError') return 'disk-full';
    if (name && GONE.includes(name)) return 'storage-gone';
    at = inner ?? cause;
  }
  return null;
}

export const isStorageGone = (error: unknown): boolean => storageFailure(error) === 'storage-gone';
