/**
 * What an earlier build left behind, kept in tests/fixtures/earlier: a database and a backup of one invented vault, made in
 * its web app on 22 November 2026 (database schema 3). Each later version opens both, finds all of it and writes on.
 */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readBackup } from '../../../src/app/backup/read-backup';
import { replay } from '../../../src/app/backup/replay';
import { createCore } from '../../../src/app/core';
import type { SessionKeys } from '../../../src/app/session-ports';
import { ROOT } from '../../../src/cli/steps.mjs';
import { SCHEMA } from '../../../src/storage/schema';
import { epochIds, openVault, parseKeyset, rootHandle, sha256, unlockRoot } from '../../../src/vault';
import { client, save, settingsInMemory } from '../../support/data-core';
import { nodeLocks } from '../../support/node-locks';
import { rawRows } from '../../support/raw-rows';

// Each unlock is a real derivation; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

interface Kept {
  readonly passphrase: string;
  readonly recoveryKey: string;
  /** Of its content, as that build told it. */
  readonly digest: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

const pathOf = (name: string) => join(ROOT, 'tests/fixtures/earlier', name);
const kept: Kept = JSON.parse(readFileSync(pathOf('schema-3.json'), 'utf8'), (_key, value) =>
  typeof value?.bytes === 'string' ? Uint8Array.from(Buffer.from(value.bytes, 'base64')) : value,
);

/** The database as it lay on the disk: stores, indexes and rows. */
async function putBack(name: string): Promise<void> {
  const asked = indexedDB.open(name, kept.version);
  asked.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of kept.stores) {
      const made = asked.result.createObjectStore(store, { keyPath });
      for (const { name: index, keyPath: path, unique } of indexes) made.createIndex(index, path, { unique });
      for (const row of rows) made.put(row);
    }
  };
  await new Promise((resolve, reject) => {
    asked.onsuccess = resolve;
    asked.onerror = () => reject(asked.error);
  });
  asked.result.close();
}

test('a database of schema 3 opens with its passphrase, holds all it held, and can be written', async () => {
  const name = 'earlier';
  await putBack(name);
  const row = (await rawRows(name, 'meta')).find(({ key }) => key === 'keyset');
  const keyset = parseKeyset(row?.keyset);
  if (!keyset.ok) throw new Error(keyset.why);
  const root = await unlockRoot(keyset.value, kept.passphrase);
  if (!root.ok) throw new Error(root.why);
  const { vaultId } = keyset.value;
  const epochs = epochIds(keyset.value);
  const vault = openVault({ vaultId, epochs, root: await rootHandle(root.value), deadlinePassed: () => false });
  const core = createCore({
    database: name,
    locks: nodeLocks,
    keys: { vault: () => vault },
    platform: {
      now: () => Date.UTC(2027, 0, 4),
      uuid: () => crypto.randomUUID(),
      settings: settingsInMemory(),
      face: 'web',
    },
  });
  expect(await core.vaultRecords.isPresent()).toBe('present');
  expect(await core.log.digest(sha256)).toBe(kept.digest);
  expect([...(await core.records.all('client')).values()]).toMatchObject([{ given: 'Rosa', family: 'Sample' }]);
  expect([...(await core.records.all('note')).values()]).toMatchObject([
    { sections: { narrative: 'Called the pantry together.' } },
  ]);
  expect((await core.records.all('referral')).size).toBe(1);
  expect([...(await core.records.all('service')).values()]).toMatchObject([{ name: 'Elm Grove Pantry' }]);
  expect(core.records.damaged()).toEqual([]);
  await save(core, 'client_added', client('Luz'));
  expect((await core.records.all('client')).size).toBe(2);
  expect((await rawRows(name, 'meta')).find(({ key }) => key === 'head')).toMatchObject({ schema: SCHEMA });
  core.close();
});

test.each(['passphrase', 'recoveryKey'] as const)(
  'a backup of that version opens with its %s and adds up',
  async (secret) => {
    const file = new Uint8Array(readFileSync(pathOf('schema-3.caseclip')));
    const keys = { vault: () => null } as unknown as SessionKeys;
    const nowhere = { state: { kind: 'no-vault' }, keys } as const;
    const read = await readBackup(file, kept[secret], nowhere, new AbortController().signal);
    if (!read.ok) throw new Error(read.why);
    expect(read.value.digest).toBe(kept.digest);
    const sum = await replay(read.value.changes, new AbortController().signal);
    expect(sum).toMatchObject({ digest: kept.digest, unreadable: 0 });
    expect(sum.records).toContainEqual({ table: 'client', count: 1 });
  },
);
