/**
 * This replica, as the exchange sees it: implemented over the database and the open vault. `Failure`: why something
 * could not be written here.
 */
import type { Json } from '../domain/record/json';
import type { Result } from '../domain/record/result';
import type { Batch, BatchName } from './batch';
import type { BatchBody } from './batch-body';
import type { ExchangeProgress } from './exchange';
import type { ChainEnd, Refusal } from './judge';

/** A batch as it came, under the name it was kept by. */
export interface Arrived extends BatchName {
  readonly bytes: Uint8Array;
}

/** A batch that opened and follows the chain. */
export interface Ready extends Arrived {
  readonly hash: string;
  readonly body: BatchBody;
}

/** What is here under a name. */
export interface Held extends BatchName {
  /** Grows with every batch made or taken in here. */
  readonly lsn: number;
  readonly hash: string;
}

/** What is remembered of a remote. */
export interface RemoteNote {
  readonly cursor: string | null;
  /** Everything held up to this number lay there. */
  readonly sent: number;
  /** Up to there what both have was compared again; from the beginning when absent. */
  readonly looked?: number;
  /** Ids of the snapshots there that were taken in; none when absent. */
  readonly taken?: readonly string[];
}

export type OpenRefusal = 'cannot-be-opened' | 'key-missing' | 'newer-version';

export interface Side<Failure> {
  readonly vaultId: string;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  open(batch: Batch): Promise<Result<Json, OpenRefusal>>;
  /** Puts what was written here since into new batches. `progress`: thousands of changes, of about so many. */
  make(signal: AbortSignal, progress?: (progress: ExchangeProgress) => void): Promise<Result<void, Failure>>;
  /** How far each device's changes are in the records. */
  ends(): Promise<ReadonlyMap<string, ChainEnd>>;
  /** Every batch that can be passed on, own and others', in the order of `lsn`. */
  held(): Promise<readonly Held[]>;
  bytesOf(held: readonly Held[]): Promise<readonly Arrived[]>;
  /** Into the records, the chains and what is passed on, all or nothing. Those that do not follow any more are left. */
  apply(ready: readonly Ready[]): Promise<Result<void, Failure>>;
  /** Names of batches that wait for others. */
  parked(): Promise<readonly BatchName[]>;
  parkedBytes(names: readonly BatchName[]): Promise<readonly Arrived[]>;
  park(arrived: readonly Arrived[]): Promise<Result<void, Failure>>;
  unpark(names: readonly BatchName[]): Promise<void>;
  /** Remembers why a batch was not taken, for somebody to see. */
  quarantine(name: BatchName, why: Refusal): Promise<void>;
  /** The batch came after all. */
  clear(names: readonly BatchName[]): Promise<void>;
  /** Changes that are authentic and in no batch that can be passed on: they go into the records and into ours. */
  takeChanges(changes: readonly Json[], signal: AbortSignal): Promise<Result<void, Failure>>;
  /**
   * Puts the changes in what is held of a device from number `from` on into batches of this one as well, once. Where the
   * numbers are this device's own, it goes on under another id.
   */
  makeAgain(device: string, from: number): Promise<Result<void, Failure>>;
  /** Null where there is none to give. The key names the content. */
  keyset(): Promise<{ readonly key: string; readonly bytes: Uint8Array } | null>;
  /** Joined into ours if it is authentic, else left alone. */
  takeKeyset(bytes: Uint8Array): Promise<void>;
  uuid(): string;
  sealSnapshot(value: Json): Promise<Uint8Array>;
  /** Null: it does not open. */
  openSnapshot(bytes: Uint8Array): Promise<Json | null>;
  /** All changes, in portions that make good parts; null for a portion in which something does not open. */
  wholeLog(): AsyncIterable<readonly Json[] | null>;
  /** Changes that are in batches somewhere: into the records, not into batches of ours. */
  takeCarried(changes: readonly Json[], signal: AbortSignal): Promise<Result<void, Failure>>;
  /**
   * The changes up to these ends are all here. Ends that are further stay. Where this device's own is moved, somebody else
   * goes on under its id, and it takes another.
   */
  moveEnds(ends: ReadonlyMap<string, ChainEnd>): Promise<Result<void, Failure>>;
  recall(remote: string): Promise<RemoteNote | null>;
  remember(remote: string, note: RemoteNote): Promise<void>;
}
