/** A vault that comes from somewhere else (a backup, the other face) and is filled before anybody sees it. */
import { done, refused } from '../domain/record/result';
import type { Keyset } from '../vault';
import type { KeysetHome } from './session-keyset';
import type { SessionKeys, VaultRecordsPort } from './session-ports';
import type { SessionVault } from './session-vault';

export interface AdoptDeps {
  readonly home: KeysetHome;
  readonly database: Pick<VaultRecordsPort, 'vaultId'>;
  readonly here: SessionVault;
  /** Opens the vault on this surface. */
  openHere(raw: Uint8Array, keyset: Keyset): Promise<void>;
  /** Holds the key of what is open for the other surfaces; the bytes are wiped. */
  share(raw: Uint8Array): Promise<void>;
  /** Looks again at what there is, and says so. */
  start(): Promise<void>;
}

export function adoptVault({ home, database, here, openHere, share, start }: AdoptDeps): Pick<SessionKeys, 'adopt'> {
  return {
    async adopt(keyset, root, fill) {
      const damaged = here.state.value.kind === 'keyset-damaged';
      if (damaged && (await database.vaultId()) !== keyset.vaultId) return refused('other-vault');
      let refusal: 'disk-full' | 'other-vault' | null = null;
      /** Unseen until it is whole. */
      const openAndFill = () =>
        here.unseen(async () => {
          await openHere(root, keyset);
          return (await fill()) && here.current() !== null;
        });
      // Takes away what a window that is no more left half full.
      await home.find();
      try {
        await home.fill(async () => {
          // Asked once nobody else can be filling: another window may have been faster.
          if (!damaged && (await home.find()).kind === 'found') {
            refusal = 'other-vault';
            return false;
          }
          const settled = await home.settle(keyset);
          if (!settled.ok) {
            refusal = 'disk-full';
            return false;
          }
          let filled = false;
          try {
            filled = await openAndFill();
          } finally {
            if (!filled) {
              here.close('asked');
              await settled.value.undo();
            }
          }
          return filled;
        });
      } finally {
        if (refusal !== 'disk-full' && !here.current()) await start();
      }
      if (refusal) return refused(refusal);
      const open = here.current();
      if (open) here.setDeadlines(open);
      await share(root);
      return done(undefined);
    },
  };
}
