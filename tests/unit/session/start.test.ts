import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseKeyset, unlockRoot } from '../../../src/vault';
import { type Laptop, START } from './surfaces';
import { makeVaultOnce, PASSPHRASE, unlockedSurface, usedLaptop } from './used-laptop';

// Each unlock is a real derivation; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;

let keyset: Laptop['keyset'];
beforeAll(async () => {
  keyset = (await makeVaultOnce()).keyset;
});

describe('what the start finds', () => {
  it.each(['newer-version', 'blocked'] as const)('passes on that the database is %s', async (database) => {
    const laptop = usedLaptop();
    laptop.database = database;
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: database });
  });

  it('offers a restore when the database is gone but this device remembers a vault', async () => {
    const laptop = usedLaptop();
    laptop.database = 'absent';
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'vault-lost' });
  });

  it('forgets the vault whose data is gone when asked to start again, and never one whose data is there', async () => {
    const laptop = usedLaptop();
    laptop.settings.set('language', 'es');
    const whole = laptop.surface().session;
    await whole.start();
    await whole.startAgain();
    expect(whole.state.value).toEqual({ kind: 'locked' });
    expect(laptop.settings.get('keyset')).toEqual(keyset);

    laptop.database = 'absent';
    const { session } = laptop.surface();
    await session.start();
    await session.startAgain();
    expect(session.state.value).toEqual({ kind: 'no-vault' });
    expect([...laptop.settings.keys()]).toEqual(['language']);
    // Nobody pressed "Lock": a connected web app must not be told that somebody did.
    expect(laptop.forgotten).toEqual(['other-surface']);
  });

  it('puts a key away that opens nothing here, and does not say that somebody locked', async () => {
    const laptop = usedLaptop();
    laptop.held = { key: new Uint8Array(32), idleDeadline: START + MINUTE, absoluteDeadline: START + MINUTE };
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'locked' });
    expect([laptop.held, laptop.forgotten]).toEqual([null, ['other-surface']]);
  });

  it('says that the keyset is damaged only when neither copy is whole, and mends one from the other', async () => {
    const laptop = usedLaptop();
    laptop.keyset = { ...(keyset as object), sum: 'AAAA' };
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'locked' });
    expect(await session.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(laptop.keyset).toEqual(keyset);

    const bare = usedLaptop();
    bare.keyset = undefined;
    const third = bare.surface().session;
    await third.start();
    expect(await third.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(bare.keyset).toEqual(keyset);

    const worse = usedLaptop();
    worse.keyset = { format: 'caseclip-keyset' };
    worse.settings.set('keyset', 'nonsense');
    const other = worse.surface().session;
    await other.start();
    expect(other.state.value).toEqual({ kind: 'keyset-damaged' });
    expect(await other.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'keyset-damaged' });
  });

  it('lets a backup of the same vault take the place of a keyset that proves damaged at the unlock', async () => {
    const laptop = usedLaptop();
    laptop.keyset = { ...(keyset as object), sum: 'AAAA' };
    laptop.settings.set('keyset', laptop.keyset);
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'locked' });
    expect(await session.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'keyset-damaged' });
    expect(session.state.value).toEqual({ kind: 'keyset-damaged' });

    const whole = parseKeyset(keyset);
    const root = whole.ok ? await unlockRoot(whole.value, PASSPHRASE) : whole;
    if (!whole.ok || !root.ok) throw new Error('The keyset of the backup does not open.');
    const foreign = { ...whole.value, vaultId: crypto.randomUUID() };
    const fill = async () => session.vault() !== null && session.state.value.kind === 'keyset-damaged';
    expect(await session.adopt(foreign, root.value.slice(), fill)).toEqual({ ok: false, why: 'other-vault' });
    expect((await session.adopt(whole.value, root.value, fill)).ok).toBe(true);
    expect(session.state.value.kind).toBe('unlocked');
    expect(laptop.keyset).toEqual(keyset);
  });

  it('stays unlocked for a page opened while another surface holds the key, but not after the deadline', async () => {
    const laptop = usedLaptop();
    await unlockedSurface(laptop);
    const second = laptop.surface().session;
    await second.start();
    expect(second.state.value.kind).toBe('unlocked');
    laptop.time += 10 * MINUTE;
    const third = laptop.surface().session;
    await third.start();
    expect(third.state.value).toEqual({ kind: 'locked', reason: 'idle' });
    expect(laptop.held).toBeNull();
  });

  it('does not take a key that belongs to another vault', async () => {
    const laptop = usedLaptop();
    laptop.held = { key: new Uint8Array(32), idleDeadline: START + MINUTE, absoluteDeadline: START + MINUTE };
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'locked' });
    expect(laptop.held).toBeNull();
  });
});
