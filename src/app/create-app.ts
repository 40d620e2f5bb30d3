/** Puts the application together over one platform: the session holds the key, the core stores what it seals. */
import { accountForKeys } from './account-for-keys';
import type { App } from './app';
import { createBackup } from './backup/create-backup';
import { laterConnection } from './bridge/later-connection';
import { createCore } from './core';
import { asKept } from './data/as-kept';
import type { ChangeLog } from './data/change-log';
import { later } from './later';
import type { Platform } from './platform';
import { searchAsKept } from './search/as-kept';
import { createSearchService } from './search/search-service';
import { createSession } from './session';

/** `log` is for what carries changes elsewhere; no screen sees it. `database`: its name, where it is not the product's. */
export function createApp(platform: Platform, database?: string): App & { readonly log: ChangeLog } {
  const own = database === undefined ? {} : { database };
  const core = createCore({
    platform,
    ...own,
    keys: { vault: () => session.vault() },
    keysets: { keyset: () => session.keyset(), takeKeyset: (theirs) => session.takeKeyset(theirs) },
    stored: (event) => session.databaseSaid(event),
  });
  const session = accountForKeys(createSession(platform, core.vaultRecords), core.writer);
  session.beforeLock(core.flush);
  session.onLock(core.forget);
  session.onLock(core.resealing.sleep);
  session.state.subscribe(({ kind }) => {
    if (kind === 'unlocked') core.resealing.wake();
  });
  const { writer, drafts, log, replica } = core;
  const records = asKept(core.records);
  const backup = createBackup({ platform, session, writer, log });
  const { resealing } = core;
  const keyChanges = later(
    async () => (await import('./keys/create-keys')).createKeys({ platform, session, writer, resealing }),
    { beginRecoveryKey: true, passkeySite: true, addPasskey: true, removePasskey: true, renewKey: true },
  );
  const keys = {
    ...keyChanges,
    waysIn: session.waysIn,
    resealing: resealing.state,
    pauseResealing: resealing.pause,
    goOnResealing: resealing.goOn,
  };
  const search = searchAsKept(createSearchService({ session, platform, ...own }), records);
  const connection = laterConnection({ platform, session, replica, records, drafts, writer, log, ...own });
  const app = { ...own, platform, session, records, writer, drafts, log, backup, keys, replica, search };
  return connection ? { ...app, connection } : app;
}
