/**
 * This database as a place for another replica: batches and the keyset as they lie here, and an inbox for what is left.
 * Nothing is opened, so it works while the vault is locked, and what was left is believed no more than anything else.
 */
import { done } from '../../domain/record/result';
import { isStorageGone, type Store } from '../../storage';
import { batchKey, readBatchKey, type Transport, type TransportFailure, wakeUps } from '../../sync';
import { depositOf, LARGEST_KEYSET } from './keyset-deposit';

const PAGE = 500;
/** What waits here at most, so that a stranger who got this far cannot fill the disk. */
const MOST_WAITING = 5_000;
const MOST_KEYSETS = 20;
const LARGEST = 32 * 1024 * 1024;

/** Keysets that were left here wait, under this, for the vault to be opened. */
export const LEFT = 'left/';
const isKeyset = (key: string): boolean => /^keyset\/[0-9a-f]{32}$/.test(key);
const leftKey = (key: string): string => LEFT + key;

/** The database's number that a cursor names; 0 where it is of another database or of no form. */
const readCursor = (cursor: string | null, database: string): number => {
  const [of, lsn] = cursor?.split(' ') ?? [];
  return of === database && /^\d{1,15}$/.test(lsn ?? '') ? Number(lsn) : 0;
};

/** The state of the session tells of a database that is gone. */
const unlessGone = (error: unknown): void => {
  if (!isStorageGone(error)) throw error;
};

export function servedStore(store: Store): Transport {
  const { replica } = store;
  const answered = async <Value>(signal: AbortSignal, work: () => Promise<Value>) => {
    signal.throwIfAborted();
    try {
      const value = await work();
      signal.throwIfAborted();
      return done(value);
    } catch (error) {
      if (isStorageGone(error)) return { ok: false, why: 'unreachable' as TransportFailure } as const;
      throw error;
    }
  };
  const ownKeyset = async () => {
    const keyset = await store.readKeyset();
    return keyset === undefined ? null : depositOf(keyset);
  };
  const bytesUnder = async (key: string): Promise<Uint8Array | null> => {
    if (isKeyset(key)) {
      const own = await ownKeyset();
      const left = await replica.notes(leftKey(key));
      return own?.key === key ? own.bytes : (left.find((note) => note.key === leftKey(key))?.sealed ?? null);
    }
    const name = readBatchKey(key);
    if (!name) return null;
    const at = [[name.device, name.seq] as const];
    const [kept] = [...(await replica.bytesOf(at)), ...(await replica.inbox(at))];
    return kept?.bytes ?? null;
  };

  return {
    id: 'served',

    listSince: (cursor, signal) =>
      answered(signal, async () => {
        const { head } = await store.read([]);
        const from = readCursor(cursor, head.deviceId);
        const rows = await replica.batchesAbove(from > head.lsn ? 0 : from);
        const page = rows.slice(0, PAGE);
        const more = rows.length > page.length;
        // What waits has no number of its own: it is told each time.
        const waiting = more ? [] : (await replica.inboxKeys()).map(([device, seq]) => ({ device, seq }));
        const left = (await replica.notes(LEFT)).map(({ key }) => key.slice(LEFT.length));
        const keysets = more ? [] : [...left, ...[await ownKeyset()].flatMap((own) => own?.key ?? [])];
        const keys = [...[...page, ...waiting].map(batchKey), ...keysets];
        return { keys, cursor: `${head.deviceId} ${page.at(-1)?.lsn ?? from}`, more };
      }),

    get: (key, signal) => answered(signal, () => bytesUnder(key)),

    async putIfAbsent(key, bytes, signal) {
      const looked = await answered(signal, async () => ({
        there: await bytesUnder(key),
        waiting: await replica.inboxCount(),
      }));
      if (!looked.ok) return looked;
      const name = readBatchKey(key);
      if (looked.value.there) return done('present');
      if (isKeyset(key) && bytes.length <= LARGEST_KEYSET) {
        if ((await replica.notes(LEFT)).length >= MOST_KEYSETS) return { ok: false, why: 'full' };
        const put = await replica.putNotes([{ key: leftKey(key), sealed: bytes.slice() }]);
        return put.ok ? done('stored') : { ok: false, why: put.why === 'disk-full' ? 'full' : 'unreachable' };
      }
      if (!name || bytes.length > LARGEST) return { ok: false, why: 'not-allowed' };
      if (looked.value.waiting >= MOST_WAITING) return { ok: false, why: 'full' };
      const put = await replica.putInbox([{ ...name, bytes: bytes.slice() }]);
      if (put.ok) return done(put.value > 0 ? 'stored' : 'present');
      return { ok: false, why: put.why === 'disk-full' ? 'full' : 'unreachable' };
    },

    watch: (signal) => wakeUps((wake) => store.watch(['batch', 'inbox'], wake, unlessGone), signal),
  };
}
