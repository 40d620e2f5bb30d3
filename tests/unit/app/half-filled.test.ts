/** A vault that is being brought here is nobody's before it is whole. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DeviceSettings } from '../../../src/app/platform';
import { joinCore, settingsInMemory, type TestCore, VAULT_ID } from '../../support/data-core';
import { nodeLocks } from '../../support/node-locks';

/** Locks of a window that is no more: it holds none. */
const nobodysLocks = {
  request: (_name: string, options: unknown, work: unknown) =>
    Promise.resolve((typeof options === 'function' ? options : (work as (lock: object) => unknown))({})),
} as unknown as LockManager;

const KEYSET = { vaultId: VAULT_ID };
const windowOn = (name: string, settings: DeviceSettings, locks: LockManager): Promise<TestCore> =>
  joinCore({ name, settings, locks });

/** Begins to fill and never comes to an end. */
async function fillsForEver({ vaultRecords }: TestCore): Promise<void> {
  await new Promise<void>((begun) => {
    void vaultRecords.fill(async () => {
      await vaultRecords.writeKeyset(KEYSET);
      begun();
      return new Promise<boolean>(() => undefined);
    });
  });
}

test.each([
  ['nothing', undefined],
  ['another vault', { vaultId: 'a vault from before' }],
])(
  'what a window left that died while it filled is taken away; the device remembers %s, as before',
  async (_what, before) => {
    const settings = settingsInMemory();
    if (before) await settings.set('keyset', before);
    const died = await windowOn(`half ${_what}`, settings, nobodysLocks);
    await fillsForEver(died);
    await settings.set('keyset', KEYSET);
    died.close();
    const next = await windowOn(`half ${_what}`, settings, nodeLocks);
    expect(await next.vaultRecords.isPresent()).toBe('absent');
    expect(await settings.get('keyset')).toEqual(before);
  },
);

test('while it is being filled no other window takes it away', async () => {
  const settings = settingsInMemory();
  await fillsForEver(await windowOn('busy', settings, nodeLocks));
  const other = await windowOn('busy', settings, nodeLocks);
  expect(await other.vaultRecords.isPresent()).toBe('present');
  expect(await other.vaultRecords.readKeyset()).toEqual(KEYSET);
});

test('once it is whole it stays', async () => {
  const settings = settingsInMemory();
  const filling = await windowOn('whole', settings, nobodysLocks);
  await filling.vaultRecords.fill(async () => (await filling.vaultRecords.writeKeyset(KEYSET)).ok);
  filling.close();
  const next = await windowOn('whole', settings, nodeLocks);
  expect(await next.vaultRecords.isPresent()).toBe('present');
});
