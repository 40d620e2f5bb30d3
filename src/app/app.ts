/**
 * What every use-case and every screen is given. Composition roots build it; nothing here knows a browser API.
 *
 * Reading: `records` opens sealed rows and follows the database. Writing: `writer` is the one caller of vault, sync
 * and storage together. Forms in progress: `drafts`. Keys and time: `session`.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { AuditEvent } from '../domain/audit/audit-event';
import type { RecentHeads } from '../domain/note/note-head';
import type { Edit } from '../domain/record/edit';
import type { Json } from '../domain/record/json';
import type { Id, Moment, PlainDate, RecordOf } from '../domain/record/record';
import type { Result } from '../domain/record/result';
import type { TableName } from '../domain/record/tables';
import type { DueNotes } from '../domain/today/due-notes';
import type { SearchHit, SearchOptions } from '../search';
import type { Backup } from './backup/backup';
import type { Connection } from './bridge/connection';
import type { DraftKey, Drafts } from './drafts';
import type { Keys } from './keys/keys';
import type { LockReason, PasskeyProblem, Platform } from './platform';
import type { Replica } from './replica/replica';
import type { Reading } from './search/protocol';

export type { DraftEntry, DraftKey, Drafts, OpenDraft } from './drafts';

export interface App {
  readonly platform: Platform;
  /** Name of the database in use, where it is not the product's first one. */
  readonly database?: string;
  readonly session: Session;
  readonly records: Records;
  readonly writer: Writer;
  readonly drafts: Drafts;
  readonly backup: Backup;
  readonly keys: Keys;
  /** Other devices of this vault. */
  readonly replica: Replica;
  /** The other face in this browser; absent where there is none. */
  readonly connection?: Connection;
  readonly search: AppSearch;
}

// ------------------------------------------------------------------ search

export type { SearchHit, SearchOptions };

/** Search over everything, in a worker of its own that is started with the first question and ended with the lock. */
export interface AppSearch {
  /** Starts the worker before it is asked, where the vault is open. */
  warmUp(): void;
  /** Best first; clients and resources before notes. Finds nothing while locked. */
  find(query: string, options?: SearchOptions): Promise<readonly SearchHit[]>;
  /** What reminders need of the notes; waits until those about `since` and later are read. Throws VaultLocked. */
  dueNotes(since: PlainDate): Promise<DueNotes>;
  /** The notes about `since` and later, without their words; waits until they are read. Throws VaultLocked. */
  recentHeads(since: PlainDate): Promise<RecentHeads>;
  /**
   * The notes in which two devices wrote without knowing of each other; waits until every note is read. Null where the
   * reading was stopped before. Throws VaultLocked, and any other error when the search failed.
   */
  disputedNotes(): Promise<readonly Id[] | null>;
  /** Another number when the same question may have another answer. */
  readonly version: ReadonlySignal<number>;
  /** How far the notes have been read; null before the first question and while locked. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** Older notes stay unread, and are not found, until `goOnReading`. What was read is kept. */
  stopReading(): void;
  goOnReading(): void;
}

// ------------------------------------------------------------------ session

export type SessionState =
  | { readonly kind: 'starting' }
  /** Nothing here yet: first run. */
  | { readonly kind: 'no-vault' }
  /** Device settings remember a vault, but its database is gone: offer a restore, never an empty welcome. */
  | { readonly kind: 'vault-lost' }
  | { readonly kind: 'locked'; readonly reason?: LockReason }
  | { readonly kind: 'unlocked'; readonly idleDeadline: number; readonly absoluteDeadline: number }
  /** The database or keyset was written by a newer version; nothing is changed. */
  | { readonly kind: 'newer-version' }
  /** Another tab holds an older version open and blocks the upgrade. */
  | { readonly kind: 'blocked' }
  /** The keyset's authentication fails: it was altered or damaged. */
  | { readonly kind: 'keyset-damaged' };

export type UnlockFailure = 'wrong-passphrase' | 'keyset-damaged' | 'newer-version';

/** A vault made in memory; nothing is stored before the recovery key was typed back. */
export interface PendingVault {
  /** 256 bits in groups, to be written down: shown once. */
  readonly recoveryKey: string;
  confirm(typed: string): Promise<Result<void, 'does-not-match' | 'disk-full'>>;
}

/** Minutes. */
export interface LockTimes {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

export interface Session {
  readonly state: ReadonlySignal<SessionState>;
  /** Seconds until the lock while the warning shows (60 s ahead), else null. */
  readonly warning: ReadonlySignal<number | null>;
  start(): Promise<void>;
  beginVault(passphrase: string): Promise<PendingVault>;
  /** In state 'vault-lost' alone: this device forgets the vault whose data is gone, as if it were new. */
  startAgain(): Promise<void>;
  /** Takes the passphrase or the recovery key. */
  unlock(secret: string): Promise<Result<void, UnlockFailure>>;
  /** Is there a passkey of this vault that this browser may use here? */
  passkeyHere(): Promise<boolean>;
  /** 'wrong-passphrase': the passkey answered, but it opens this vault no more. */
  unlockWithPasskey(): Promise<Result<void, UnlockFailure | PasskeyProblem>>;
  /** Flushes drafts, wipes the key on every surface. */
  lock(reason: LockReason): Promise<void>;
  /** The user is here: moves the idle deadline, at most once in 5 s. */
  touch(): void;
  /** `secret` is the passphrase so far or the recovery key. The old passphrase opens this vault no more. */
  changePassphrase(secret: string, next: string): Promise<Result<void, UnlockFailure | 'disk-full'>>;
  lockTimes(): Promise<LockTimes>;
  setLockTimes(times: LockTimes): Promise<void>;
  /** Runs before the key is wiped: open forms save what they hold. Returns the unsubscriber. */
  beforeLock(flush: () => Promise<void>): () => void;
}

// ------------------------------------------------------------------ reading

/** A field with more than one live value: both were written without knowing of the other. */
export interface Conflict {
  readonly field: string;
  /** Newest first, the first is shown; `null` = cleared. `stamp` names the writing: who and when, sortable as text. */
  readonly values: readonly {
    readonly value: Json;
    readonly at: Moment;
    readonly device: string;
    readonly stamp: string;
  }[];
}

/** A record with conflicts, as it is shown now. */
export interface ConflictedRecord {
  readonly table: TableName;
  readonly id: Id;
  readonly record: RecordOf<TableName>;
  readonly conflicts: readonly Conflict[];
}

/** Why a row could not be opened; the row itself is kept untouched. */
export interface DamagedRow {
  readonly table: TableName;
  readonly id: Id;
  readonly why: 'damaged' | 'newer-version' | 'unknown-key';
}

export type Rows<T extends TableName> = ReadonlyMap<Id, RecordOf<T>>;

export interface Records {
  /** All records of a table that are not in the trash. Opens rows once; later calls cost only what changed. */
  all<T extends TableName>(table: T): Promise<Rows<T>>;
  get<T extends TableName>(table: T, id: Id): Promise<RecordOf<T> | undefined>;
  /** Notes of one client, newest first, found by the blind index without opening the others. */
  notesOf(clientId: Id): Promise<readonly RecordOf<'note'>[]>;
  /** As `all`, with who was found to be another client still on their own: for what must be as it was written. */
  asWritten<T extends TableName>(table: T): Promise<Rows<T>>;
  /** Deleted records with the moment of deletion and the device it was done on, newest first. `ids`: of these alone. */
  trash(
    tables?: readonly TableName[],
    ids?: readonly Id[],
  ): Promise<
    readonly {
      readonly table: TableName;
      readonly id: Id;
      readonly record: RecordOf<TableName>;
      readonly at: Moment;
      readonly device: string;
    }[]
  >;
  conflicts(table: TableName, id: Id): Promise<readonly Conflict[]>;
  /** Every record of these tables that holds conflicts and is not in the trash. Opens what `all` would open. */
  conflicted(tables: readonly TableName[]): Promise<readonly ConflictedRecord[]>;
  damaged(): readonly DamagedRow[];
  /**
   * Runs `read` now and again whenever a table it names changed (in any context of this origin).
   * Returns the unsubscriber. `read` gets the same `Records`.
   */
  follow<Value>(tables: readonly TableName[], read: () => Promise<Value>, changed: (value: Value) => void): () => void;
}

// ------------------------------------------------------------------ writing

export type { Edit };

/** What was done, in a word the history and the undo toast can show (message key "change_<name>"). */
export type ChangeName = string;

export interface Change {
  /** Under which it is written, where that must be known before; else a new one. */
  readonly id?: Id;
  readonly name: ChangeName;
  readonly edits: readonly Edit[];
  /** Drafts that this change brings into the record: removed in the same transaction. */
  readonly removeDrafts?: readonly DraftKey[];
  readonly audit?: Omit<AuditEvent, 'id' | 'at'>;
  /** False for signing and for what left the device. */
  readonly undoable?: boolean;
}

export type WriteFailure =
  | 'locked'
  | 'disk-full'
  /** The database belongs to a newer version: this one only reads. */
  | 'read-only'
  /** A signed note or a final state does not change. */
  | 'sealed-record'
  /** A row to be changed cannot be opened. */
  | 'damaged'
  | 'storage-gone';

export interface Committed {
  readonly changeId: Id;
  readonly name: ChangeName;
  readonly undoable: boolean;
}

/** One field in a change; absent = empty. "$deleted" is the trash: `to` true = put in, absent = taken out. */
export interface PastField {
  readonly table: TableName;
  readonly id: Id;
  readonly field: string;
  /** What the writer saw and replaced. */
  readonly from?: Json;
  readonly to?: Json;
}

export interface PastChange extends Committed {
  readonly at: Moment;
  readonly device: string;
  /** Sorts as text, by when it was written. */
  readonly stamp: string;
  readonly fields: readonly PastField[];
  readonly records: readonly { readonly table: TableName; readonly id: Id }[];
}

/** A client a change had brought, who is not taken back: what was written about them since would go with them. */
export interface StayedClient {
  readonly id: Id;
  readonly why: 'work' | 'changed' | 'damaged';
}

export interface UndoneChange {
  readonly committed: Committed;
  /** "<table>.<field>" of what stays as it is. */
  readonly kept: readonly string[];
  readonly stayed: readonly StayedClient[];
  /** Clients it had brought that are in the trash already, and stay there as they are. */
  readonly gone: number;
}

export interface Writer {
  /** Resolves after the transaction's `complete`: saved means on disk. */
  commit(change: Change): Promise<Result<Committed, WriteFailure>>;
  /**
   * Reads under the write lock and decides the edits from what is there now. `null` = nothing to do. `device`: the id
   * under which the change will be written.
   */
  commitFrom(decide: (device: string) => Promise<Change | null>): Promise<Result<Committed | null, WriteFailure>>;
  /**
   * A new change with the values from before; what was changed since is left alone and named. Works across restarts.
   * `partly`: what cannot be opened is left alone too, and the rest goes on.
   */
  undo(changeId: Id, partly?: boolean): Promise<Result<UndoneChange, WriteFailure | 'not-undoable' | 'unknown-change'>>;
  /** The newest undoable change of this device in this session, for Ctrl+Z and the toast. */
  readonly last: ReadonlySignal<Committed | null>;
  /** History of one record, newest first. */
  history(table: TableName, id: Id): Promise<readonly PastChange[]>;
  /** The same of several records together; a change that touched more than one of them is there once. */
  histories(records: readonly { readonly table: TableName; readonly id: Id }[]): Promise<readonly PastChange[]>;
}
