/** Puts the application together over one platform: the session holds the key, the core stores what it seals. */
import type { App } from './app';
import { createCore } from './core';
import type { Platform } from './platform';
import { createSession } from './session';

export function createApp(platform: Platform): App {
  const core = createCore({
    platform,
    keys: { vault: () => session.vault() },
    stored: (event) => session.databaseSaid(event),
  });
  const session = createSession(platform, core.vaultRecords);
  session.beforeLock(core.flush);
  session.onLock(core.forget);
  const { records, writer, drafts } = core;
  return { platform, session, records, writer, drafts };
}
