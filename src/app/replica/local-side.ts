/** This database and the open vault as one side of an exchange: see `Side`. Throws VaultLocked and StorageGone. */
import type { Json } from '../../domain/record/json';
import { done } from '../../domain/record/result';
import type { BatchRow, Store } from '../../storage';
import type { Side } from '../../sync';
import { type OpenVault, sealedUnder, sha256, VaultLocked } from '../../vault';
import type { WriteFailure } from '../app';
import type { ChangeLog } from '../data/change-log';
import { mergeInto } from '../data/merge';
import { presentIn } from '../data/present';
import type { WritePath } from '../data/write-path';
import type { Platform } from '../platform';
import type { KeyHolder } from '../session-ports';
import { applyBatches } from './apply-batches';
import { chainsByDevice } from './chains';
import { depositOf, type KeysetPort, readDeposit } from './keyset-deposit';
import { makeAgain } from './make-again';
import { makeBatches } from './make-batches';
import type { Notes } from './notes';
import { snapshotSide } from './snapshots';

export interface SideDeps {
  readonly store: Store;
  readonly keys: KeyHolder;
  readonly path: WritePath;
  readonly platform: Pick<Platform, 'now' | 'uuid' | 'settings'>;
  /** This device, for a database whose head names the given one. */
  readonly device: (stored: string) => Promise<string>;
  readonly notes: Notes;
  readonly log: ChangeLog;
  /** Absent where the keyset does not travel. */
  readonly keysets?: KeysetPort;
}

/** Batches that wait at most; what comes beyond is fetched again when there is room. */
const MOST_WAITING = 5_000;

export function localSide(deps: SideDeps, vaultId: string): Side<WriteFailure> {
  const { store, keys, notes } = deps;
  const { replica } = store;
  const vault = (): OpenVault => {
    const open = keys.vault();
    if (!open) throw new VaultLocked();
    return open;
  };
  const present = presentIn(store);
  const key = ({ device, seq }: { readonly device: string; readonly seq: number }) => [device, seq] as const;

  return {
    vaultId,
    sha256,

    async open({ header, envelope }) {
      const { device, seq, prev, kid } = header;
      const context = { kind: 'batch', device, seq, prevHash: prev } as const;
      const opened = await vault().open(context, envelope);
      if (opened.ok) return sealedUnder(envelope) === kid ? opened : { ok: false, why: 'cannot-be-opened' };
      if (opened.why === 'locked') throw new VaultLocked();
      const why = (
        { damaged: 'cannot-be-opened', 'unknown-key': 'key-missing', 'newer-version': 'newer-version' } as const
      )[opened.why];
      return { ok: false, why };
    },

    make: (signal, progress) => makeBatches(deps, signal, progress),
    ends: async () => chainsByDevice(await replica.chains()),
    held: () => replica.batchesAbove(0),
    bytesOf: (held: readonly Pick<BatchRow, 'device' | 'seq'>[]) => replica.bytesOf(held.map(key)),
    apply: (ready) => applyBatches(deps, ready, present),

    parked: async () => (await replica.inboxKeys()).map(([device, seq]) => ({ device, seq })),
    parkedBytes: (names) => replica.inbox(names.map(key)),
    async park(arrived) {
      const room = MOST_WAITING - (await replica.inboxCount());
      const put = await replica.putInbox(arrived.slice(0, Math.max(room, 0)));
      return put.ok ? done(undefined) : put;
    },
    unpark: (names) => replica.dropInbox(names.map(key)),

    quarantine: (name, why) => notes.refuse(name, why),
    clear: (names) => notes.clear(names),
    async takeChanges(changes, signal) {
      const merged = await mergeInto(deps.path, store, () => deps.platform.now(), changes, signal);
      return merged.ok ? done(undefined) : merged;
    },
    ...snapshotSide(deps, vault),

    async keyset() {
      const keyset = await deps.keysets?.keyset();
      return keyset ? depositOf(keyset as unknown as Json) : null;
    },
    async takeKeyset(bytes) {
      const theirs = readDeposit(bytes, vaultId);
      // What is not authentic is refused there, and changes nothing.
      if (theirs) await deps.keysets?.takeKeyset(theirs);
    },

    makeAgain: (device, from) => makeAgain(deps, device, from),
    recall: (remote) => notes.recall(remote),
    remember: (remote, note) => notes.remember(remote, note),
  };
}
