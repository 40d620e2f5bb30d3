/**
 * The database that a move fills: a replica of the other face's vault that nobody uses yet. It is open for as long as
 * this face's own vault is, and no longer; the bytes of the root key are not kept.
 */
import type { Json } from '../../domain/record/json';
import { done, type Result } from '../../domain/record/result';
import { openStore, type Store } from '../../storage';
import { epochIds, type OpenVault, openVault, rootHandle } from '../../vault';
import { type Core, createCore } from '../core';
import type { DeviceSettings, Platform } from '../platform';
import type { SessionKeys } from '../session-ports';
import { type UnderWay, writeUnderWay } from './under-way';

export interface Staged {
  readonly core: Core;
  readonly vault: OpenVault;
  readonly store: Store;
  /** As it is noted down. */
  way(): UnderWay;
  note(more: Partial<UnderWay>): Promise<void>;
  close(): void;
}

const nothing = () => undefined;
/** One more connection to a database; whoever takes it closes it. */
export const storeOf = (name: string): Store =>
  openStore({ name, locks: navigator.locks, events: { blocked: nothing, unblocked: nothing, closed: nothing } });

/** `raw`: root key of `way.keyset`; wiped. Makes the database where it is not there. */
export async function openStaged(
  platform: Platform,
  session: SessionKeys,
  first: UnderWay,
  raw: Uint8Array,
): Promise<Result<Staged, 'disk-full'>> {
  let way = first;
  const note = async (more: Partial<UnderWay>): Promise<void> => {
    way = { ...way, ...more };
    await writeUnderWay(platform.settings, way);
  };
  const { keyset } = way;
  const own = session.vault();
  const vault = openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: await rootHandle(raw),
    // Locked is locked: this one ends with the vault that is in use.
    deadlinePassed: () => own === null || session.vault() !== own,
  });
  raw.fill(0);
  // This device has another id in every database; the settings hold the one of the database in use.
  const settings: DeviceSettings = {
    ...platform.settings,
    get: async <Value>(key: Parameters<DeviceSettings['get']>[0]) =>
      key === 'device-id' ? ((way.device || undefined) as Value | undefined) : platform.settings.get<Value>(key),
    set: (key, value) => (key === 'device-id' ? note({ device: String(value) }) : platform.settings.set(key, value)),
  };
  const { now, uuid, face } = platform;
  const core = createCore({
    platform: { now: () => now(), uuid: () => uuid(), face, settings },
    keys: { vault: () => (session.vault() === own ? vault : null) },
    database: way.database,
  });
  const store = storeOf(way.database);
  const close = (): void => {
    forget();
    vault.close();
    core.forget();
    core.close();
    store.close();
  };
  const forget = session.onLock(close);
  if ((await core.vaultRecords.isPresent()) === 'absent') {
    await note({ lsn: 0, damaged: 0, device: '' });
    const made = await core.vaultRecords.writeKeyset(keyset as unknown as Json);
    if (!made.ok) {
      close();
      return made;
    }
  }
  return done({ core, vault, store, way: () => way, note, close });
}
