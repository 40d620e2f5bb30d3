/** This device as one of several: see `Replica`. */
import { done, type Result, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { Store } from '../../storage';
import { type ExchangeProgress, type Side, syncOnce, takeIn } from '../../sync';
import type { Records, WriteFailure, Writer } from '../app';
import type { ChangeLog } from '../data/change-log';
import { endingOf } from '../data/ending';
import type { WritePath } from '../data/write-path';
import type { Platform } from '../platform';
import type { KeyHolder } from '../session-ports';
import { deviceList } from './device-list';
import type { KeysetPort } from './keyset-deposit';
import { localSide, type SideDeps } from './local-side';
import { createNotes } from './notes';
import type { Exchanged, Replica, ReplicaFailure } from './replica';
import { LEFT } from './served';
import type { Work } from './working';

export interface ReplicaDeps {
  readonly store: Store;
  readonly keys: KeyHolder;
  readonly path: WritePath;
  readonly platform: Pick<Platform, 'now' | 'uuid' | 'settings' | 'face'>;
  readonly device: (stored: string) => Promise<string>;
  readonly records: Records;
  readonly writer: Writer;
  readonly log: ChangeLog;
  readonly keysets?: KeysetPort;
  readonly work: Work;
}

/** A place is looked at in full this often, and once in every session. */
const FULL_MS = 60 * 60 * 1000;

const NOTHING = { received: 0, parked: 0, refused: 0, sent: 0 } as const;

export function createReplica(deps: ReplicaDeps): Pick<Replica, 'state' | 'exchange' | 'settle'> {
  const { store, keys, platform, records, writer, work } = deps;
  const notes = createNotes(store, keys, () => platform.now());
  const side: SideDeps = { ...deps, notes };
  const lookedAt = new Map<string, number>();

  /** Alone among the windows of this origin, with the vault open. */
  const alone = async <Value>(
    work: (vaultId: string) => Promise<Result<Value, ReplicaFailure>>,
  ): Promise<Result<Value, ReplicaFailure>> => {
    const vault = keys.vault();
    if (!vault) return refused('locked');
    const release = await store.locks.tryHold('exchange');
    if (!release) return refused('busy');
    try {
      return await work(vault.vaultId);
    } catch (error) {
      return endingOf(error);
    } finally {
      release();
    }
  };

  /** The device's first words about itself, under the id that it writes with. */
  const introduce = async (): Promise<Result<void, ReplicaFailure>> => {
    const { head } = await store.read([]);
    const id = await deps.device(head.deviceId);
    const [told] = await store.byId('device', [id]);
    if (told) return done(undefined);
    const face = platform.face === 'web' ? 'web' : 'extension';
    const edit = { table: 'device', id, set: { face, addedAt: toMoment(platform.now()) } } as const;
    const committed = await writer.commit({ name: 'device_added', edits: [edit], undoable: false });
    return committed.ok ? done(undefined) : committed;
  };

  /** Keysets that somebody left while the vault was locked. */
  const takeLeft = async (side: Side<WriteFailure>): Promise<void> => {
    const left = await store.replica.notes(LEFT);
    for (const { sealed } of left) await side.takeKeyset(sealed);
    if (left.length > 0) await store.replica.dropNotes(left.map(({ key }) => key));
  };

  return {
    async state() {
      const devices = await deviceList({ store, vault: () => keys.vault(), records, refused: () => notes.refused() });
      return { devices, exchanges: await notes.exchanges() };
    },

    exchange: (transport, { signal: whole, progress, full = false }) =>
      work.run(whole, async (signal) => {
        const outcome = await alone<Exchanged>(async (vaultId) => {
          const told = await introduce();
          if (!told.ok) return told;
          const before = lookedAt.get(transport.id);
          const now = platform.now();
          const all = full || before === undefined || now < before || now - before > FULL_MS;
          const tell = (step: ExchangeProgress) => {
            work.tell(step);
            progress?.(step);
          };
          const options = { signal, full: all, progress: tell };
          const here = localSide(side, vaultId);
          await takeLeft(here);
          const ended = await syncOnce(transport, here, options);
          if (ended.kind === 'done') {
            if (all) lookedAt.set(transport.id, now);
            const { received, parked, refused: bad, sent } = ended;
            const at = toMoment(platform.now());
            await notes.exchanged({ remote: transport.id, at, received, parked, refused: bad, sent });
          }
          return done(ended);
        });
        return outcome.ok ? outcome.value : { kind: 'failed', why: outcome.why, ...NOTHING };
      }),

    settle: (whole, { make } = { make: true }) =>
      work.run(whole, (signal) =>
        alone(async (vaultId) => {
          const told = make ? await introduce() : done(undefined);
          if (!told.ok) return told;
          const here = localSide(side, vaultId);
          await takeLeft(here);
          const taken = await takeIn(here, [], signal, (applied, due) =>
            work.tell({ step: 'receive', done: applied, total: applied + due }),
          );
          if (!taken.ok) return taken;
          return make ? here.make(signal, work.tell) : done(undefined);
        }),
      ),
  };
}
