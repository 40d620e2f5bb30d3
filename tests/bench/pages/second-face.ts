/**
 * A second face beside the first, in a database of its own under the same keyset: how long until it holds everything, and
 * how long an edit takes from one to the other. The first face is served in a worker, as the extension serves it, over
 * the sealed line of a pairing; beside it the rows of the plain database go through a port into a second one.
 */
import type { App } from '../../../src/app/app';
import { beginFromWeb } from '../../../src/app/bridge/channel';
import { exchangeLive } from '../../../src/app/bridge/exchange-live';
import type { Pairing } from '../../../src/app/bridge/pairings';
import { type Core, createCore } from '../../../src/app/core';
import type { DeviceSettings } from '../../../src/app/platform';
import type { Json } from '../../../src/domain/record/json';
import { channelTransport, type Transport } from '../../../src/sync';
import { epochIds, type Keyset, openVault, rootHandle, unlockRoot } from '../../../src/vault';
import { EXTENSION, WEB, wireOver } from './line';
import { plainDatabase } from './plain-app';
import { takeCopy } from './plain-copy';

const LSN_NAME = 'second';

function settingsInMemory(): DeviceSettings {
  const values = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => values.get(key) as Value | undefined,
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  };
}

function otherFace(message: object): { readonly port: MessagePort; end(): void } {
  const worker = new Worker(new URL('./other-face.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(message, [port2]);
  return { port: port1, end: () => worker.terminate() };
}

/** The database named, as a place at the other end of a sealed line. */
export async function bridgeTo(database: string): Promise<{ readonly place: Transport; end(): void }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const pairing: Pairing = { id: '0'.repeat(32), origin: EXTENSION, key, since: 0 };
  const { port, end } = otherFace({ side: 'sealed', database, pairing: { ...pairing, origin: WEB } });
  const channel = await beginFromWeb(wireOver(port, WEB), pairing);
  if (!channel || channel === 'unknown') throw new Error('No line to the other face.');
  return { place: channelTransport(channel, 'bridge'), end };
}

export async function secondCore(keyset: Keyset, passphrase: string, name = LSN_NAME): Promise<Core> {
  const root = await unlockRoot(keyset, passphrase);
  if (!root.ok) throw new Error(root.why);
  const vault = openVault({
    vaultId: keyset.vaultId,
    epochs: epochIds(keyset),
    root: await rootHandle(root.value),
    deadlinePassed: () => false,
  });
  const core = createCore({
    database: name,
    keys: { vault: () => vault },
    platform: { now: Date.now, uuid: () => crypto.randomUUID(), settings: settingsInMemory(), face: 'web' },
  });
  const made = await core.vaultRecords.writeKeyset(keyset as unknown as Json);
  if (!made.ok) throw new Error(made.why);
  return core;
}

export async function erase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}

const signal = new AbortController().signal;

/** Milliseconds until another face holds everything and shows its clients, and those until what is read was made ready. */
export async function bootstrap(app: App, keyset: Keyset, passphrase: string): Promise<{ ready: number; copied: number }> {
  await erase(LSN_NAME);
  const start = performance.now();
  const settled = await app.replica.settle(signal);
  if (!settled.ok) throw new Error(settled.why);
  const ready = performance.now() - start;
  const core = await secondCore(keyset, passphrase);
  const { place, end } = await bridgeTo('caseclip');
  const begun = performance.now();
  const ended = await core.replica.exchange(place, { signal, full: true });
  if (ended.kind !== 'done') throw new Error(JSON.stringify(ended));
  const clients = await core.records.all('client');
  const copied = performance.now() - begun;
  if (clients.size !== (await app.records.all('client')).size) throw new Error('Clients are missing.');
  core.close();
  end();
  return { ready, copied };
}

export async function bootstrapPlain(): Promise<number> {
  await erase('plain-second');
  const db = plainDatabase('plain-second');
  await db.open();
  const { port, end } = otherFace({ side: 'plain' });
  const begun = performance.now();
  await takeCopy(port, db);
  await db.table('client').toArray();
  const copied = performance.now() - begun;
  db.close();
  end();
  return copied;
}

void exchangeLive;
