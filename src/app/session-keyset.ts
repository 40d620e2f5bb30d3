/**
 * The two copies of the keyset: in the database beside the rows, and in the device's settings. Either one alone opens
 * the vault; a copy that was lost or damaged is written again from the other one once that has proved authentic.
 */
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { isAuthentic, joinKeysets, type Keyset, parseKeyset, rootHandle, type UnlockRefusal } from '../vault';
import type { DeviceSettings } from './platform';
import type { VaultRecordsPort } from './session-ports';

export type KeysetSearch =
  | { readonly kind: 'found' /** The database's copy first. */; readonly copies: readonly Keyset[] }
  | { readonly kind: 'no-vault' | 'vault-lost' | 'newer-version' | 'blocked' | 'keyset-damaged' };

export interface KeysetHome {
  /** See `VaultRecordsPort`. */
  alone: VaultRecordsPort['alone'];
  /** See `VaultRecordsPort`. */
  fill: VaultRecordsPort['fill'];
  find(): Promise<KeysetSearch>;
  /** Writes both copies; resolves when they are on disk. On a failure the copies from before stay. */
  store(keyset: Keyset): Promise<Result<void, 'disk-full'>>;
  /** The same for a vault that is new here. A failure leaves nothing behind; `undo` takes everything back. */
  settle(keyset: Keyset): Promise<Result<{ readonly undo: () => Promise<void> }, 'disk-full'>>;
}

/** True for what a browser throws when there is no room left. */
const isDiskFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

export function keysetHome(database: VaultRecordsPort, settings: DeviceSettings): KeysetHome {
  const home: KeysetHome = {
    alone: (work) => database.alone(work),
    fill: (work) => database.fill(work),

    async find() {
      const presence = await database.isPresent();
      if (presence === 'newer-version' || presence === 'blocked') return { kind: presence };
      const remembered = await settings.get<Json>('keyset');
      if (presence === 'absent') return { kind: remembered === undefined ? 'no-vault' : 'vault-lost' };
      const read = [await database.readKeyset(), remembered].filter((copy) => copy !== undefined).map(parseKeyset);
      const copies = read.flatMap((copy) => (copy.ok ? [copy.value] : []));
      if (copies.length > 0) return { kind: 'found', copies };
      return {
        kind: read.some((copy) => !copy.ok && copy.why === 'newer-version') ? 'newer-version' : 'keyset-damaged',
      };
    },

    async store(keyset) {
      const before = await database.readKeyset();
      const written = await database.writeKeyset(keyset as unknown as Json);
      if (!written.ok) return written;
      try {
        await settings.set('keyset', keyset);
      } catch (error) {
        // The first copy alone would refuse the old passphrase although it was said that nothing changed.
        if (before !== undefined) await database.writeKeyset(before);
        if (!isDiskFull(error)) throw error;
        return refused('disk-full');
      }
      return done(undefined);
    },

    async settle(keyset) {
      const isNew = (await database.isPresent()) === 'absent';
      const before = await settings.get('keyset');
      const undo = async () => {
        if (isNew) await database.erase();
        await (before === undefined ? settings.remove('keyset') : settings.set('keyset', before));
      };
      const stored = await home.store(keyset);
      if (stored.ok) return done({ undo });
      if (isNew) await undo();
      return stored;
    },
  };
  return home;
}

/** What the copies say together, under this key; null when none of them is authentic. */
export async function joinCopies(copies: readonly Keyset[], root: CryptoKey): Promise<Keyset | null> {
  let joined: Keyset | null = null;
  for (const copy of copies) {
    if (!(await isAuthentic(copy, root))) continue;
    const both: Result<Keyset, 'keyset-damaged'> = joined ? await joinKeysets(joined, copy, root) : done(copy);
    if (both.ok) joined = both.value;
  }
  return joined;
}

/** The raw root key and the whole keyset. A damaged copy hands over to the next one; a wrong passphrase is final. */
export async function unlockCopies(
  copies: readonly Keyset[],
  open: (copy: Keyset) => Promise<Result<Uint8Array, UnlockRefusal>>,
): Promise<Result<{ readonly root: Uint8Array; readonly keyset: Keyset }, UnlockRefusal>> {
  for (const copy of copies) {
    const root = await open(copy);
    if (!root.ok && root.why === 'wrong-passphrase') return root;
    const keyset = root.ok ? await joinCopies(copies, await rootHandle(root.value)) : null;
    if (root.ok && keyset) return done({ root: root.value, keyset });
  }
  return refused('keyset-damaged');
}
