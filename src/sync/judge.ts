/**
 * What becomes of a batch that arrived. A device's batches are applied one after the other, each naming the one before;
 * what comes early waits; what does not fit is refused with a reason and holds up nobody else.
 */
import type { BatchHeader } from './batch';

/** The last batch of a device that is applied here. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/**
 * 'other-vault': it belongs to another vault. 'chain-broken': it does not follow the one before it. 'two-under-one-number':
 * another batch stands here under its number. 'cannot-be-opened': it was altered. 'key-missing': it is sealed under a key
 * this device has not been given. 'unreadable': it is no batch, or cut short. 'newer-version': only a newer program can
 * read it.
 */
export type Refusal =
  | 'other-vault'
  | 'chain-broken'
  | 'two-under-one-number'
  | 'cannot-be-opened'
  | 'key-missing'
  | 'unreadable'
  | 'newer-version';

export type Verdict =
  | { readonly kind: 'apply' }
  /** The very same is here already. */
  | { readonly kind: 'known' }
  /** Numbers before it are missing. */
  | { readonly kind: 'park' }
  | { readonly kind: 'quarantine'; readonly why: Refusal };

/**
 * `hash`: of the whole batch. `end`: of its device's chain here; undefined before the first. `standing`: hash of the
 * batch that is here under the same number, where there is one; numbers that a snapshot brought have none.
 */
export function judge(
  header: Pick<BatchHeader, 'vault' | 'seq' | 'prev'>,
  hash: string,
  vaultId: string,
  end: ChainEnd | undefined,
  standing: string | undefined,
): Verdict {
  if (header.vault !== vaultId) return { kind: 'quarantine', why: 'other-vault' };
  const { seq, hash: last } = end ?? { seq: 0, hash: '' };
  if (header.seq <= seq) {
    const same = standing === undefined || standing === hash;
    return same ? { kind: 'known' } : { kind: 'quarantine', why: 'two-under-one-number' };
  }
  if (header.seq > seq + 1) return { kind: 'park' };
  return header.prev === last ? { kind: 'apply' } : { kind: 'quarantine', why: 'chain-broken' };
}
