/**
 * A second face of the vault, in a database of its own under the same keyset, that reaches the first one as the web app
 * reaches the extension: over the sealed line of a pairing, which a worker serves from the first one's database.
 */
import { beginFromWeb } from '../../../src/app/bridge/channel';
import type { Pairing } from '../../../src/app/bridge/pairings';
import { type Core, createCore } from '../../../src/app/core';
import type { DeviceSettings } from '../../../src/app/platform';
import type { Json } from '../../../src/domain/record/json';
import { channelTransport, type Transport } from '../../../src/sync';
import { epochIds, type Keyset, openVault, rootHandle, unlockRoot } from '../../../src/vault';
import { EXTENSION, WEB, wireOver } from './line';

const SECOND = 'second';

function settingsInMemory(): DeviceSettings {
  const values = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => values.get(key) as Value | undefined,
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  };
}

/** A port to `other-face.ts`, which serves what `message` names. */
export function otherFace(message: object): { readonly port: MessagePort; end(): void } {
  const worker = new Worker(new URL('./other-face.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(message, [port2]);
  return { port: port1, end: () => worker.terminate() };
}

/** The database of the first face, as a place at the other end of the line. */
export async function bridgeToFirst(): Promise<{ readonly place: Transport; end(): void }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const pairing: Pairing = { id: '0'.repeat(32), origin: EXTENSION, key, since: 0 };
  const { port, end } = otherFace({ side: 'sealed', pairing: { ...pairing, origin: WEB } });
  const channel = await beginFromWeb(wireOver(port, WEB), pairing);
  if (!channel || channel === 'unknown') throw new Error('No line to the other face.');
  return { place: channelTransport(channel, 'bridge'), end };
}

/** Open, with the key; `fresh`: nothing is in it. */
export async function secondCore(keyset: Keyset, passphrase: string, fresh: boolean): Promise<Core> {
  if (fresh) await erase(SECOND);
  const root = await unlockRoot(keyset, passphrase);
  if (!root.ok) throw new Error(root.why);
  const handle = await rootHandle(root.value);
  const vault = openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: handle,
    deadlinePassed: () => false,
  });
  const core = createCore({
    database: SECOND,
    keys: { vault: () => vault },
    platform: { now: Date.now, uuid: () => crypto.randomUUID(), settings: settingsInMemory(), face: 'web' },
  });
  const made = await core.vaultRecords.writeKeyset(keyset as unknown as Json);
  if (!made.ok) throw new Error(made.why);
  return core;
}

export const erase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
