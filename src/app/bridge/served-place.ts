/**
 * Which database the extension's worker serves: the one in use here, or, while the records move into the web app's vault,
 * the one that is filled with it. The name is asked anew for each line.
 */
import { DATABASE, openStore, type Store } from '../../storage';
import type { Transport } from '../../sync';
import { LOOK_LOCK } from '../move-in/tidy-move';
import type { DeviceSettings, SharedNotice } from '../platform';
import { servedStore } from '../replica/served';
import { emptyUntilVault } from './empty-place';
import { changedPairings } from './notice';

export interface ServedDeps {
  readonly settings: DeviceSettings;
  readonly notice: SharedNotice;
  /** Its name, where it is not the product's. */
  readonly database?: string;
}

interface Served {
  readonly name: string;
  readonly store: Store;
  readonly place: Transport;
  readonly hasVault: () => Promise<boolean>;
}

export async function servedDatabase({ settings, database = DATABASE }: ServedDeps): Promise<string> {
  const inUse = (await settings.get<string>('database')) ?? database;
  const moving = (await settings.get<{ readonly database?: string }>('moving-in'))?.database;
  if (moving === undefined) return inUse;
  // Only while some window is at it: one that was closed or locked leaves the note behind.
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === `${inUse}-${LOOK_LOCK}`) ? moving : inUse;
}

/** The function to ask for it; the same answer until the name changes. */
export function servedPlace(deps: ServedDeps): () => Promise<Served> {
  const nothing = () => undefined;
  let open: Served | null = null;
  const make = (name: string): Served => {
    const events = { blocked: nothing, unblocked: nothing, closed: nothing };
    const store = openStore({ name, locks: navigator.locks, events });
    const hasVault = async () => (await store.presence()) === 'present';
    const place = emptyUntilVault(
      servedStore(store),
      hasVault,
      () => store.vaultId(),
      async (keyset) => {
        await deps.settings.set('offered-keyset', keyset);
        await changedPairings(deps.notice);
      },
    );
    return { name, store, place, hasVault };
  };
  return async () => {
    const name = await servedDatabase(deps);
    if (open?.name === name) return open;
    open?.store.close();
    open = make(name);
    return open;
  };
}
