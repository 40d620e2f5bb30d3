/** Somebody who can write to the disk, or on the way between two devices, changes the keyset. None of it opens. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  changeKeyset,
  joinKeysets,
  type Keyset,
  makeVault,
  type NewVault,
  parseKeyset,
  passkeyChange,
  recoveryChange,
  rootHandle,
  unlockRoot,
  unlockRootWithPasskey,
} from '../../../src/vault';
import { bodyOf } from '../../../src/vault/keyset';
import { sealKeyset } from '../../../src/vault/keyset-seal';

// Each unlock is a real derivation; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'orbit lemon quiet harbor stamp';
const SECRET = new Uint8Array(32).fill(5);
const SITE = 'caseclip.example';

let vault: NewVault;
let other: NewVault;
let keyset: Keyset;
let passkeyId = '';
beforeAll(async () => {
  [vault, other] = [await makeVault(PASSPHRASE), await makeVault(PASSPHRASE)];
  const handle = await rootHandle(vault.root);
  const renewed = await changeKeyset(vault.keyset, { newEpoch: true }, handle);
  const passkey = { site: SITE, credential: new Uint8Array(16).fill(1), salt: new Uint8Array(32), secret: SECRET };
  keyset = await changeKeyset(renewed, await passkeyChange(renewed.vaultId, vault.root, passkey, 'Laptop'), handle);
  passkeyId = keyset.wraps.find(({ kind }) => kind === 'prf')?.id ?? '';
});

/** The change, with the plain checksum mended, which anybody can do. */
async function forged(change: (keyset: Keyset) => void): Promise<Keyset> {
  const changed = structuredClone(keyset);
  change(changed);
  const { sum } = await sealKeyset(bodyOf(changed), await rootHandle(new Uint8Array(32)));
  return { ...changed, sum };
}
const wrapOf = (from: Keyset, kind: string) => from.wraps.find((wrap) => wrap.kind === kind) as Keyset['wraps'][number];
const putWrap = (into: Keyset, wrap: Keyset['wraps'][number]) => {
  into.wraps = [...into.wraps.filter(({ kind }) => kind !== wrap.kind), wrap];
};

const attacks: readonly [string, (keyset: Keyset) => void][] = [
  [
    'the derivation made dearer than it was',
    (keys) => ((wrapOf(keys, 'pass') as { kdf: { passes: number } }).kdf.passes = 4),
  ],
  ['the passphrase wrap swapped for that of another vault', (keys) => putWrap(keys, wrapOf(other.keyset, 'pass'))],
  ['the recovery wrap swapped for that of another vault', (keys) => putWrap(keys, wrapOf(other.keyset, 'rec'))],
  ['the recovery wrap taken out', (keys) => (keys.wraps = keys.wraps.filter(({ kind }) => kind !== 'rec'))],
  [
    'the passkey moved to another site',
    (keys) => ((wrapOf(keys, 'prf') as { site: string }).site = 'elsewhere.example'),
  ],
  [
    'the passkey asked with another salt',
    (keys) => ((wrapOf(keys, 'prf') as { salt: string }).salt = btoa('1'.repeat(32))),
  ],
  ['an epoch removed', (keys) => (keys.epochs = keys.epochs.slice(0, 1))],
  ['an epoch added', (keys) => keys.epochs.push({ kid: 99, n: 3 })],
  ['the order of the epochs changed', (keys) => (keys.epochs = keys.epochs.map(({ kid, n }) => ({ kid, n: 3 - n })))],
  ['what is retired changed', (keys) => (keys.retired = ['4f8a9f0e-4a6e-4e0e-8b4c-3e2f6a6f6f6f'])],
  ['the vault id changed', (keys) => (keys.vaultId = crypto.randomUUID())],
  ['another MAC', (keys) => (keys.mac = btoa('0'.repeat(32)))],
  ['the MAC of another vault', (keys) => (keys.mac = other.keyset.mac)],
  ['no MAC', (keys) => (keys.mac = '')],
];

describe('a keyset that somebody changed', () => {
  it('opens as long as nobody did', async () => {
    const whole = await forged(() => undefined);
    expect((await unlockRoot(whole, PASSPHRASE)).ok).toBe(true);
    expect(await unlockRootWithPasskey(whole, passkeyId, SECRET)).toEqual({ ok: true, value: vault.root });
  });

  it.each(attacks)('opens nothing: %s', async (_what, attack) => {
    const changed = await forged(attack);
    const outcomes = [
      await unlockRoot(changed, PASSPHRASE),
      await unlockRoot(changed, vault.recoveryKey),
      await unlockRootWithPasskey(changed, passkeyId, SECRET),
    ];
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(await joinKeysets(keyset, changed, await rootHandle(vault.root))).toEqual({
      ok: false,
      why: 'keyset-damaged',
    });
  });

  it('is refused with its vault id changed even by somebody who holds another vault’s key', async () => {
    const theirs = { ...bodyOf(keyset), vaultId: other.keyset.vaultId };
    const resealed = await sealKeyset(theirs, await rootHandle(other.root));
    expect((await unlockRoot(resealed, PASSPHRASE)).ok).toBe(false);
    expect((await joinKeysets(keyset, resealed, await rootHandle(vault.root))).ok).toBe(false);
  });
});

describe('key derivation cannot be downgraded', () => {
  it('a keyset is refused when it is read, before any derivation, if a floor was lowered', () => {
    for (const lower of [{ kib: 65_535 }, { passes: 2 }, { lanes: 0 }, { name: 'argon2i' }, { name: 'pbkdf2' }]) {
      const lowered = structuredClone(keyset);
      const pass = wrapOf(lowered, 'pass') as { kdf: object };
      pass.kdf = { ...pass.kdf, ...lower };
      expect(parseKeyset(lowered)).toEqual({ ok: false, why: 'keyset-damaged' });
    }
    for (const part of ['salt', 'credential', 'site', 'name'] as const) {
      const short = structuredClone(keyset);
      (wrapOf(short, 'prf') as Record<string, unknown>)[part] = '';
      expect(parseKeyset(short), part).toEqual({ ok: false, why: 'keyset-damaged' });
    }
  });
});

describe('a recovery key that is made anew', () => {
  it('opens the vault, and the old one does not any more; older copies still open with the old one', async () => {
    const { recoveryKey, change } = await recoveryChange(keyset.vaultId, vault.root);
    const renewed = await changeKeyset(keyset, change, await rootHandle(vault.root));
    expect(await unlockRoot(renewed, recoveryKey)).toEqual({ ok: true, value: vault.root });
    expect(await unlockRoot(renewed, vault.recoveryKey)).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect((await unlockRoot(keyset, vault.recoveryKey)).ok).toBe(true);
    expect(await unlockRootWithPasskey(renewed, passkeyId, SECRET)).toEqual({ ok: true, value: vault.root });
  });
});

describe('a passkey', () => {
  it('opens with its own answer alone, and nothing once it was removed', async () => {
    expect((await unlockRootWithPasskey(keyset, passkeyId, new Uint8Array(32))).ok).toBe(false);
    expect((await unlockRootWithPasskey(keyset, crypto.randomUUID(), SECRET)).ok).toBe(false);
    const removed = await changeKeyset(keyset, { retire: ({ id }) => id === passkeyId }, await rootHandle(vault.root));
    expect((await unlockRootWithPasskey(removed, passkeyId, SECRET)).ok).toBe(false);
  });

  it('is never the only way in: the passphrase and the recovery key cannot be taken away', async () => {
    const root = await rootHandle(vault.root);
    const without = async (kind: string) => changeKeyset(keyset, { retire: (wrap) => wrap.kind === kind }, root);
    await expect(without('pass')).rejects.toThrow();
    await expect(without('rec')).rejects.toThrow();
  });

  it('has a name that nobody reads without the key', () => {
    const bytes =
      JSON.stringify(keyset) + keyset.wraps.map((wrap) => atob(String((wrap as { name?: string }).name ?? ''))).join();
    expect(bytes).toContain(SITE);
    expect(bytes).not.toContain('Laptop');
  });
});
