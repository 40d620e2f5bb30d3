/** Vaults that were in use on this device before: to be saved as a file at any time, and removed once that is safe. */
import { done, type Result, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import { epochIds, openVault, parseKeyset, rootHandle, unlockRoot } from '../../vault';
import type { Records, UnlockFailure } from '../app';
import { BACKUP_TYPE } from '../backup/backup-file';
import { exportBackup } from '../backup/export-backup';
import { readProven } from '../backup/proven';
import { createCore } from '../core';
import type { Platform } from '../platform';
import type { SessionKeys } from '../session-ports';
import { dropEarlier, readEarlier } from './earlier-settings';
import type { EarlierVault, MoveIn } from './move-in';
import { storeOf } from './staged-vault';

export interface EarlierDeps {
  readonly records: Records;
  readonly platform: Platform;
  readonly session: SessionKeys;
  /** Name of the one in use. */
  readonly database: string;
}

export function earlierVaults({
  records,
  platform,
  session,
  database,
}: EarlierDeps): Pick<MoveIn, 'earlier' | 'saveEarlier' | 'removeEarlier'> {
  const { settings } = platform;
  const list = async (): Promise<readonly EarlierVault[]> => {
    const proven = await readProven(settings);
    const vaultId = session.vault()?.vaultId;
    const earlier = await readEarlier(settings, database);
    // A vault that lost what came from there, or never had it, is no reason to remove it.
    const account = vaultId && earlier.length > 0 ? await records.all('audit') : new Map();
    return earlier.map(({ database: name, since, move }) => {
      const held = proven !== null && proven.vaultId === vaultId && proven.moves.includes(move);
      return { database: name, since, removable: held && proven.madeAt > since && account.has(move) };
    });
  };

  return {
    earlier: list,

    async saveEarlier(name, secret, signal): Promise<Result<void, UnlockFailure | 'locked'>> {
      const found = (await readEarlier(settings, database)).find((one) => one.database === name);
      const keyset = parseKeyset(found?.keyset);
      if (!keyset.ok) return refused(keyset.why === 'newer-version' ? 'newer-version' : 'keyset-damaged');
      const own = session.vault();
      if (!own) return refused('locked');
      const root = await unlockRoot(keyset.value, secret);
      if (!root.ok) return root;
      const vault = openVault({
        vaultId: keyset.value.vaultId,
        epochs: epochIds(keyset.value),
        root: await rootHandle(root.value),
        deadlinePassed: () => session.vault() !== own,
      });
      root.value.fill(0);
      const { now, uuid, face } = platform;
      const core = createCore({
        platform: { now, uuid, face, settings },
        keys: { vault: () => vault },
        database: name,
      });
      try {
        const at = toMoment(platform.now());
        const keys = { vault: () => vault, keyset: async () => keyset.value };
        const made = await exportBackup({ keys, log: core.log, uuid, at }, signal);
        if (!made.ok) return made;
        await platform.saveFile(`caseclip-earlier-${at.slice(0, 10)}.caseclip`, made.value.file, BACKUP_TYPE);
        return done(undefined);
      } finally {
        vault.close();
        core.close();
      }
    },

    async removeEarlier(name) {
      const found = (await list()).find((one) => one.database === name);
      if (!found?.removable) return refused('not-proven');
      await storeOf(name).erase();
      await dropEarlier(settings, name);
      return done(undefined);
    },
  };
}
