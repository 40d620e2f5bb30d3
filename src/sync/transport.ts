/**
 * How replicas reach each other: a place that keeps bytes under keys and knows nothing of what is in them. Batches lie
 * under `<device>/<number>`, snapshots under `snapshot/…`, the keyset under `keyset/…`; what a key means nobody but the
 * replicas knows. Everything a transport promises is held by one test suite, `tests/support/transport-contract.ts`.
 *
 * Nothing is believed: whatever a transport loses, repeats, reorders, cuts, holds back or falsely confirms is found by
 * the replicas, and costs time alone. What is missing there was never deleted.
 */
import type { Result } from '../domain/record/result';

/** 'unreachable': try again later. 'not-allowed': somebody has to do something about it. 'full': no room there. */
export type TransportFailure = 'unreachable' | 'not-allowed' | 'full';

export interface Listing {
  /** In any order; the same key may come twice. */
  readonly keys: readonly string[];
  /** For the next call. Opaque, at most 1,000 characters. */
  readonly cursor: string;
  /** True: ask again at once with `cursor`. */
  readonly more: boolean;
}

/** Every call rejects with the signal's reason once it is aborted; everything else that can go wrong is an answer. */
export interface Transport {
  /** The same text for the same place at every start. Tells nothing about a client. */
  readonly id: string;
  /**
   * Keeps `bytes` under `key`, for good. A place may take batches alone and answer 'not-allowed' to all else. Something that lies there stays as it is, whatever it is: 'present'. After
   * 'stored', `get` and `listSince(null)` give it to everybody who reaches this place.
   */
  putIfAbsent(
    key: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Result<'stored' | 'present', TransportFailure>>;
  /**
   * Keys stored since `cursor` was given out; all of them for null, and for a cursor this place does not know (it was
   * wiped or set back). A key may be given again, and is never left out for good.
   */
  listSince(cursor: string | null, signal: AbortSignal): Promise<Result<Listing, TransportFailure>>;
  /** Null: nothing lies there. */
  get(key: string, signal: AbortSignal): Promise<Result<Uint8Array | null, TransportFailure>>;
  /** Yields when something may have been stored; ends when the signal is aborted. Only a hint to look sooner. */
  watch?(signal: AbortSignal): AsyncIterable<void>;
}
