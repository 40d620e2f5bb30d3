/**
 * The data core: what is stored, sealed, merged and undone. Composition roots make one per context; it opens the database
 * when first asked and everything else with the vault. Order of a session: `vaultRecords` before the unlock, `flush`
 * before the key goes, `forget` after.
 */
import { DATABASE, openStore } from '../storage';
import type { Drafts, Records, Writer } from './app';
import { catchUpOver } from './data/catch-up';
import { type ChangeLog, createChangeLog } from './data/change-log';
import { settleDevice } from './data/device';
import { createDrafts } from './data/drafts';
import { createRecords } from './data/records';
import { createResealing, type Resealing } from './data/resealing';
import { createVaultRecords } from './data/vault-records';
import { createWritePath } from './data/write-path';
import { createWriter } from './data/writer';
import type { Platform } from './platform';
import type { KeysetPort } from './replica/keyset-deposit';
import { laterReplica } from './replica/later-replica';
import type { Replica } from './replica/replica';
import type { DatabaseEvent, KeyHolder, VaultRecordsPort } from './session-ports';

export interface CoreDeps {
  readonly platform: Pick<Platform, 'now' | 'uuid' | 'settings' | 'face'>;
  readonly keys: KeyHolder;
  /** Where the keyset travels with the batches. */
  readonly keysets?: KeysetPort;
  /** Web Locks; the browser's own unless given. */
  readonly locks?: LockManager;
  /** Name of the database; its locks begin with it. */
  readonly database?: string;
  readonly stored?: (event: DatabaseEvent) => void;
}

export interface Core {
  readonly records: Records;
  readonly writer: Writer;
  readonly drafts: Drafts;
  readonly vaultRecords: VaultRecordsPort;
  readonly log: ChangeLog;
  readonly resealing: Resealing;
  readonly replica: Replica;
  /** Puts what is typed on disk: before the lock, and when the page is left. */
  flush(): Promise<void>;
  /** Lets all plaintext go: after the lock. */
  forget(): void;
  close(): void;
}

export function createCore({ platform, keys, keysets, locks, database = DATABASE, stored }: CoreDeps): Core {
  const store = openStore({
    name: database,
    locks: locks ?? navigator.locks,
    events: {
      blocked: () => stored?.('blocked'),
      unblocked: () => stored?.('unblocked'),
      closed: (why) => stored?.(why),
    },
  });
  const path = createWritePath(store, keys);
  const records = createRecords(store, keys);
  const drafts = createDrafts(store, keys, path, platform);
  let settled: { readonly stored: string; readonly device: Promise<string> } | null = null;
  const device = (held: string): Promise<string> => {
    if (settled?.stored !== held) settled = { stored: held, device: settleDevice(platform, held) };
    return settled.device;
  };
  const writer = createWriter({ store, keys, path, records, platform, device, drafts });
  const log = createChangeLog(store, keys, path, platform);
  const replica = laterReplica({
    ...{ store, keys, path, platform, device, records, writer, log },
    ...(keysets && { keysets }),
  });
  return {
    records,
    writer,
    drafts,
    vaultRecords: createVaultRecords(store, platform),
    log,
    resealing: createResealing(store, keys, catchUpOver(store, path)),
    replica,
    flush: () => drafts.flush(),
    forget() {
      drafts.forget();
      writer.forget();
      records.forget();
      replica.goOn();
    },
    close: () => store.close(),
  };
}
