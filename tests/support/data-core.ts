/**
 * The data core over a real database and real keys, as the composition roots build it, without a passphrase in the way.
 * Every database is the test's own.
 */

import { type Core, createCore } from '../../src/app/core';
import type { DeviceSettings } from '../../src/app/platform';
import { servedStore } from '../../src/app/replica/served';
import type { Edit } from '../../src/domain/record/edit';
import type { Json } from '../../src/domain/record/json';
import type { TableName } from '../../src/domain/record/tables';
import { openStore } from '../../src/storage';
import type { Transport } from '../../src/sync';
import { type ClosableVault, openVault, rootHandle, sha256 } from '../../src/vault';

export const VAULT_ID = '6f1c1d9e-6a53-4b0e-9c57-0d6f3a1b2c3d';
const KID = 7;

export function settingsInMemory(): DeviceSettings {
  const values = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => values.get(key) as Value | undefined,
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  };
}

export async function testVault(fill = 1): Promise<ClosableVault> {
  const root = await rootHandle(new Uint8Array(32).fill(fill));
  return openVault({ vaultId: VAULT_ID, epochs: [KID], root, deadlinePassed: () => false });
}

export interface TestCore extends Core {
  readonly name: string;
  readonly events: string[];
  /** What the clock says; tests move it. */
  readonly clock: { now: number };
  lock(): Promise<void>;
  unlock(): Promise<void>;
}

export interface TestCoreOptions {
  readonly name: string;
  readonly settings?: DeviceSettings;
  readonly locks?: LockManager;
}

/** Another context on the same database, when it is there already. */
export async function joinCore({ name, settings = settingsInMemory(), locks }: TestCoreOptions): Promise<TestCore> {
  let vault: ClosableVault | null = await testVault();
  const events: string[] = [];
  const clock = { now: Date.UTC(2026, 10, 21, 20) };
  const core = createCore({
    database: name,
    ...(locks && { locks }),
    keys: { vault: () => vault },
    platform: { now: () => clock.now++, uuid: () => crypto.randomUUID(), settings, face: 'panel' },
    stored: (event) => events.push(event),
  });
  return {
    ...core,
    name,
    events,
    clock,
    async lock() {
      await core.flush();
      vault?.close();
      vault = null;
      core.forget();
    },
    async unlock() {
      vault = await testVault();
    },
  };
}

/** Its database as the extension's worker serves it: no key, a connection of its own. */
export function served({ name }: TestCore, locks: LockManager = navigator.locks): Transport {
  const nothing = () => undefined;
  return servedStore(openStore({ name, locks, events: { blocked: nothing, unblocked: nothing, closed: nothing } }));
}

/** A new vault in a database of its own. */
export async function newCore(options: Partial<TestCoreOptions> = {}): Promise<TestCore> {
  const core = await joinCore({ name: `test-${crypto.randomUUID()}`, ...options });
  const made = await core.vaultRecords.writeKeyset({ vaultId: VAULT_ID });
  if (!made.ok) throw new Error(made.why);
  return core;
}

export const setEdit = (table: TableName, id: string, set: Record<string, Json | undefined>): Edit => ({
  table,
  id,
  set,
});

/** Commits and insists that it worked. */
export async function save(core: Core, name: string, ...edits: Edit[]) {
  const committed = await core.writer.commit({ name, edits });
  if (!committed.ok) throw new Error(committed.why);
  return committed.value;
}

export const client = (given: string): Edit => ({
  table: 'client',
  id: crypto.randomUUID(),
  set: { given, family: 'Sample', createdAt: '2026-11-21T20:00:00.000Z' },
});

/** Waits until `check` holds; the last failure is the test's. */
export async function until(check: () => void | Promise<void>, ms = 20_000, pause = 20): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** All changes in the log of a core, from number `above` on. */
export async function logOf(core: TestCore, above = 0): Promise<Json[]> {
  const changes: Json[] = [];
  for await (const page of core.log.read(above)) changes.push(...page.changes);
  return changes;
}

/** Cores that hold the same have the same digest. */
export const digestOf = ({ log }: Pick<Core, 'log'>): Promise<string> => log.digest(sha256);

/** `full`: the place is looked at in full. */
export async function exchange(core: TestCore, place: Transport, full = false) {
  const ended = await core.replica.exchange(place, { signal: new AbortController().signal, full });
  if (ended.kind !== 'done') throw new Error(JSON.stringify(ended));
  return ended;
}
