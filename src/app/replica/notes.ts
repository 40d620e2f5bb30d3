/**
 * Notes about the exchange, sealed under the device's own key: what was last seen of a remote, when, and which batches
 * were refused. A note that does not open is as if it had not been taken: everything is looked at once more.
 */
import * as v from 'valibot';
import type { Json } from '../../domain/record/json';
import type { Moment } from '../../domain/record/record';
import { toMoment } from '../../domain/time/plain-date';
import type { NoteRow, Store } from '../../storage';
import { type BatchName, batchKey, type Refusal, type RemoteNote } from '../../sync';
import { VaultLocked } from '../../vault';
import type { KeyHolder } from '../session-ports';
import type { LastExchange, RefusedBatch } from './replica';

export interface Notes {
  recall(remote: string): Promise<RemoteNote | null>;
  remember(remote: string, note: RemoteNote): Promise<void>;
  refuse(name: BatchName, why: Refusal): Promise<void>;
  clear(names: readonly BatchName[]): Promise<void>;
  refused(): Promise<readonly RefusedBatch[]>;
  /** Numbers of a device that were brought in again; null: none. */
  again(device: string): Promise<{ readonly from: number; readonly to: number } | null>;
  madeAgain(device: string, numbers: { readonly from: number; readonly to: number }): Promise<void>;
  exchanged(last: LastExchange): Promise<void>;
  exchanges(): Promise<readonly LastExchange[]>;
}

const WHYS = [
  'other-vault',
  'chain-broken',
  'two-under-one-number',
  'cannot-be-opened',
  'key-missing',
  'unreadable',
  'newer-version',
] as const satisfies readonly Refusal[];

const Remote = v.object({
  cursor: v.nullable(v.string()),
  sent: v.number(),
  looked: v.optional(v.number(), 0),
  taken: v.optional(v.array(v.string()), []),
});
const Refused = v.object({ device: v.string(), seq: v.number(), why: v.picklist(WHYS), at: v.string() });
const count = v.number();
const Again = v.object({ from: count, to: count });
const Last = v.object({
  remote: v.string(),
  at: v.string(),
  received: count,
  parked: count,
  refused: count,
  sent: count,
});

/** A place full of rubbish is told in this many notes, not in thousands. */
const MOST_REFUSED = 200;

const remoteKey = (remote: string): string => `remote/${remote}`;
const lastKey = (remote: string): string => `last/${remote}`;
export const refusalKey = (name: BatchName): string => `refused/${batchKey(name)}`;

export function createNotes(store: Store, keys: KeyHolder, now: () => number): Notes {
  const { replica } = store;
  const vault = () => {
    const open = keys.vault();
    if (!open) throw new VaultLocked();
    return open;
  };
  /** The key is sealed in, so that one note does not open as another. */
  const put = async (key: string, value: Json): Promise<void> => {
    const sealed = await vault().seal({ kind: 'cache' }, [key, value]);
    await replica.putNotes([{ key, sealed }]);
  };
  const read = async <Schema extends v.GenericSchema>(rows: readonly NoteRow[], schema: Schema) => {
    const found: v.InferOutput<Schema>[] = [];
    for (const { key, sealed } of rows) {
      const opened = await vault().open({ kind: 'cache' }, sealed);
      const note = opened.ok ? v.safeParse(v.tuple([v.literal(key), schema]), opened.value) : null;
      if (note?.success) found.push(note.output[1]);
    }
    return found;
  };
  const moment = (): Moment => toMoment(now());

  return {
    async recall(remote) {
      const rows = await replica.notes(remoteKey(remote));
      const own = rows.filter(({ key }) => key === remoteKey(remote));
      return (await read(own, Remote))[0] ?? null;
    },
    remember: (remote, { cursor, sent, looked = 0, taken = [] }) =>
      put(remoteKey(remote), { cursor, sent, looked, taken }),
    async refuse({ device, seq }, why) {
      const there = await replica.notes('refused/');
      const key = refusalKey({ device, seq });
      if (there.length >= MOST_REFUSED && !there.some((note) => note.key === key)) return;
      await put(key, { device, seq, why, at: moment() });
    },
    clear: (names) => replica.dropNotes(names.map(refusalKey)),
    refused: async () => read(await replica.notes('refused/'), Refused),
    again: async (device) => (await read(await replica.notes(`again/${device}`), Again))[0] ?? null,
    madeAgain: (device, { from, to }) => put(`again/${device}`, { from, to }),
    exchanged: ({ remote, at, received, parked, refused, sent }) =>
      put(lastKey(remote), { remote, at, received, parked, refused, sent }),
    exchanges: async () => read(await replica.notes('last/'), Last),
  };
}
