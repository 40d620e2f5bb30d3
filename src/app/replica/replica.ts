/** This device as one of several that hold the vault, as the screens and the bridge see it. Types only. */
import type { ReadonlySignal } from '@preact/signals';
import type { Device } from '../../domain/device/device';
import type { Moment } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { ExchangeCounts, ExchangeOutcome, ExchangeProgress, Refusal, Transport } from '../../sync';
import type { WriteFailure } from '../app';
import type { Working } from './working';

/** A batch that was not taken in. Nothing here was changed by it. */
export interface RefusedBatch {
  readonly device: string;
  readonly seq: number;
  readonly why: Refusal;
  readonly at: Moment;
}

export interface DeviceEntry {
  readonly id: string;
  /** The one this is. */
  readonly here: boolean;
  /** Absent until its first words about itself arrived. */
  readonly record?: Device;
  /** When it last brought something in, by its own clock; null when that is not known. */
  readonly lastSeen: Moment | null;
  /** Batches of it that are in the records. */
  readonly batches: number;
  /** Batches that wait for one before them. */
  readonly waiting: number;
  readonly refused: readonly RefusedBatch[];
}

export interface LastExchange extends ExchangeCounts {
  readonly remote: string;
  readonly at: Moment;
}

export interface ReplicaState {
  /** This one first, then the one seen last. */
  readonly devices: readonly DeviceEntry[];
  /** The newest one that went through, by remote. */
  readonly exchanges: readonly LastExchange[];
}

/** 'busy': another window of this origin is exchanging. */
export type ReplicaFailure = WriteFailure | 'busy';
export type Exchanged = ExchangeOutcome<ReplicaFailure>;

export interface ExchangeWish {
  readonly signal: AbortSignal;
  readonly progress?: (progress: ExchangeProgress) => void;
  /** Look at everything that lies there, as the first exchange of a session with a place always does. */
  readonly full?: boolean;
}

export interface Replica {
  /** Throws VaultLocked, StorageGone. */
  state(): Promise<ReplicaState>;
  /** Calls back now and whenever it may have changed, until unsubscribed. */
  follow(changed: () => void): () => void;
  /** Brings this vault and a place together: what is missing here comes, what is missing there goes. */
  exchange(transport: Transport, wish: ExchangeWish): Promise<Exchanged>;
  /**
   * The part of an exchange that needs no other side: takes in what was left here (see `served.ts`), and makes batches of
   * what was written. To be called when `follow` says so while another face is served. `make` false: only the first half.
   */
  settle(signal: AbortSignal, what?: { readonly make: boolean }): Promise<Result<void, ReplicaFailure>>;
  /** An exchange or settling that takes long; null: there is none. */
  readonly working: ReadonlySignal<Working | null>;
  /** Holds exchanges and settling back, also those that come, until `goOn` or the next unlock. */
  stop(): void;
  goOn(): void;
}
