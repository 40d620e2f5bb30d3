/** The whole log in and out of snapshots: see `src/sync/snapshot.ts`. Throws VaultLocked and StorageGone. */
import { canonicalJson } from '../../domain/record/canonical-json';
import type { Json } from '../../domain/record/json';
import { done } from '../../domain/record/result';
import type { Side } from '../../sync';
import { type OpenVault, VaultLocked } from '../../vault';
import type { WriteFailure } from '../app';
import { redrawDevice } from '../data/device';
import { mergeInto } from '../data/merge';
import { chainRow, chainsByDevice } from './chains';
import type { SideDeps } from './local-side';

type SnapshotSide = Pick<
  Side<WriteFailure>,
  'uuid' | 'sealSnapshot' | 'openSnapshot' | 'wholeLog' | 'takeCarried' | 'moveEnds'
>;

/** Text of one part: some steps of padding, without much waste. */
const PART_LENGTH = 500_000;

export function snapshotSide({ store, path, platform, log }: SideDeps, vault: () => OpenVault): SnapshotSide {
  return {
    uuid: platform.uuid,
    sealSnapshot: (value) => vault().seal({ kind: 'snapshot' }, value),
    async openSnapshot(bytes) {
      const opened = await vault().open({ kind: 'snapshot' }, bytes);
      if (!opened.ok && opened.why === 'locked') throw new VaultLocked();
      return opened.ok ? opened.value : null;
    },

    async *wholeLog() {
      let portion: Json[] = [];
      let length = 0;
      for await (const { changes, damaged } of log.read(0)) {
        if (damaged > 0) yield null;
        for (const change of changes) {
          portion.push(change);
          length += canonicalJson(change).length;
          if (length < PART_LENGTH) continue;
          yield portion;
          portion = [];
          length = 0;
        }
      }
      if (portion.length > 0) yield portion;
    },

    async takeCarried(changes, signal) {
      const merged = await mergeInto(path, store, () => platform.now(), changes, signal, undefined, true);
      return merged.ok ? done(undefined) : merged;
    },

    moveEnds: (ends) =>
      path.write<void>(async (look) => {
        const here = chainsByDevice(await store.replica.chains());
        const further = [...ends].filter(([device, { seq }]) => seq > (here.get(device)?.seq ?? 0));
        if (further.length === 0) return done({ plan: null, value: undefined });
        const { head } = await look.read([]);
        // Somebody else went on under this device's id: the database was copied or set back.
        const copied = further.some(([device]) => device === head.deviceId);
        const deviceId = copied ? await redrawDevice(platform) : head.deviceId;
        const chains = further.map(([device, end]) => chainRow(device, end));
        return done({ plan: { head: { ...head, deviceId }, replica: { chains } }, value: undefined });
      }),
  };
}
