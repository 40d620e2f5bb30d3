import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/app/app';
import type { SessionKeys } from '../../../src/app/session-ports';
import type { SealContext } from '../../../src/vault';
import { Laptop, settled, until } from './surfaces';
import { makeVaultOnce, PASSPHRASE, unlockedSurface, usedLaptop } from './used-laptop';

// Each unlock is a real derivation; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const ROW: SealContext = { kind: 'row', table: 'note', id: 'n', lsn: 1 };
const MINUTE = 60_000;

let recoveryKey = '';
beforeAll(async () => {
  recoveryKey = (await makeVaultOnce()).recoveryKey;
});

const canDecrypt = async (session: Session & SessionKeys, sealed: Uint8Array): Promise<boolean> =>
  (await session.vault()?.open(ROW, sealed))?.ok === true;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass as it does on an awake laptop: the clock moves and timers fire. */
async function pass(laptop: Laptop, ms: number): Promise<void> {
  for (let left = ms; left > 0; ) {
    const step = Math.min(left, 500);
    laptop.time += step;
    left -= step;
    vi.advanceTimersByTime(step);
    await Promise.resolve();
  }
  await settled();
}

describe('the first run', () => {
  it('stores nothing before the recovery key was typed back', async () => {
    const laptop = new Laptop();
    const { session } = laptop.surface();
    await session.start();
    expect(session.state.value).toEqual({ kind: 'no-vault' });
    const pending = await session.beginVault(PASSPHRASE);
    expect(await pending.confirm(recoveryKey)).toEqual({ ok: false, why: 'does-not-match' });
    expect([laptop.keyset, laptop.settings.size, laptop.held]).toEqual([undefined, 0, null]);
    expect(await pending.confirm(pending.recoveryKey.toLowerCase().replaceAll('-', ' '))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(session.state.value.kind).toBe('unlocked');
    expect(laptop.settings.get('keyset')).toEqual(laptop.keyset);
  });

  it('says so when the disk is full and stays where it was', async () => {
    const laptop = new Laptop();
    laptop.diskFull = true;
    const { session } = laptop.surface();
    await session.start();
    const pending = await session.beginVault(PASSPHRASE);
    expect(await pending.confirm(pending.recoveryKey)).toEqual({ ok: false, why: 'disk-full' });
    expect(session.state.value).toEqual({ kind: 'no-vault' });
    expect(session.vault()).toBeNull();
  });
});

describe('unlocking', () => {
  it('takes the passphrase or the recovery key, and tells a wrong one', async () => {
    const laptop = usedLaptop();
    const { session } = laptop.surface();
    await session.start();
    expect(await session.unlock('wrong')).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(session.vault()).toBeNull();
    expect(await session.unlock(recoveryKey)).toEqual({ ok: true, value: undefined });
  });

  it('takes a new passphrase on every surface, also one that was started before the change', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    const waiting = laptop.surface().session;
    await waiting.start();
    await session.lock('asked');
    expect(await session.changePassphrase('wrong', 'a new one altogether')).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    });
    expect(await session.changePassphrase(PASSPHRASE, 'a new one altogether')).toEqual({ ok: true, value: undefined });
    expect(await waiting.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(await waiting.unlock('a new one altogether')).toEqual({ ok: true, value: undefined });
  });
});

describe('a disk that is full between the two copies of the keys', () => {
  it('keeps the old passphrase, as is said', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    laptop.settingsFull = true;
    expect(await session.changePassphrase(PASSPHRASE, 'a new one altogether')).toEqual({ ok: false, why: 'disk-full' });
    laptop.settingsFull = false;
    await session.lock('asked');
    expect(await session.unlock('a new one altogether')).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(await session.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
  });
});

describe('the lock', () => {
  it('comes after ten idle minutes, with a warning in the last one', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    await pass(laptop, 8 * MINUTE);
    expect(session.warning.value).toBeNull();
    await pass(laptop, MINUTE + 15_000);
    expect(session.warning.value).toBe(45);
    await pass(laptop, 45_000);
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'idle' });
    expect([session.warning.value, session.vault(), laptop.held]).toEqual([null, null, null]);
  });

  it('waits while somebody is working, and writes that down at most every five seconds', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    for (let second = 0; second < 30; second += 1) {
      await pass(laptop, 1000);
      session.touch();
    }
    expect(laptop.extensions).toBe(6);
    await pass(laptop, 9 * MINUTE);
    session.touch();
    expect(session.warning.value).toBeNull();
    await pass(laptop, 9 * MINUTE);
    expect(session.state.value.kind).toBe('unlocked');
  });

  it('comes after twelve hours whatever is done', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    for (let quarter = 0; quarter < 12 * 12; quarter += 1) {
      await pass(laptop, 5 * MINUTE);
      session.touch();
    }
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'absolute' });
  });

  it('holds without any timer: after the deadline nothing decrypts', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    const vault = session.vault();
    const sealed = await vault?.seal(ROW, 'x');
    if (!vault || !sealed) throw new Error('not open');
    expect(await canDecrypt(session, sealed)).toBe(true);
    laptop.time += 10 * MINUTE;
    expect(await vault.open(ROW, sealed)).toEqual({ ok: false, why: 'locked' });
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'idle' });
    expect(laptop.held).toBeNull();
    laptop.time -= 10 * MINUTE;
    expect(await canDecrypt(session, sealed)).toBe(false);
  });

  it('is there before anything is painted when the laptop wakes up', async () => {
    const laptop = usedLaptop();
    const { session, tell } = await unlockedSurface(laptop);
    laptop.time += 3 * 60 * MINUTE;
    tell.lifecycle?.('shown');
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'idle' });
  });

  it('comes within seconds on a page that slept in view, where no event tells of the waking', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    laptop.time += 3 * 60 * MINUTE;
    await pass(laptop, 5_000);
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'idle' });
  });

  it('does not come back by a touch after the deadline', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    laptop.time += 10 * MINUTE;
    session.touch();
    expect(session.state.value.kind).toBe('locked');
    await settled();
    expect(laptop.held).toBeNull();
  });

  it('lets open forms save while they can still be sealed, then drops what was read', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    const order: string[] = [];
    session.beforeLock(async () => {
      await session.vault()?.seal(ROW, 'half a sentence');
      order.push('saved');
    });
    session.onLock(() => order.push('dropped'));
    await session.lock('asked');
    expect(order).toEqual(['saved', 'dropped']);
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'asked' });
    expect(laptop.forgotten).toEqual(['asked']);
  });

  it('saves open forms before the idle deadline, not after it', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    const saved: boolean[] = [];
    session.beforeLock(async () => {
      saved.push(session.vault() !== null);
    });
    await pass(laptop, 10 * MINUTE);
    expect(saved).toEqual([true]);
    expect(session.state.value.kind).toBe('locked');
  });

  it('is not held up by a form that never finishes saving', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    session.beforeLock(() => new Promise(() => undefined));
    const locked = session.lock('quick-hide');
    await pass(laptop, 2_000);
    await locked;
    expect(session.vault()).toBeNull();
  });

  it('on one surface is a lock on all, with its reason, and so is the unlocking and the extending', async () => {
    const laptop = usedLaptop();
    const panel = await unlockedSurface(laptop);
    const tab = laptop.surface().session;
    await tab.start();
    await pass(laptop, 6_000);
    panel.session.touch();
    await settled();
    expect(tab.state.value).toEqual(panel.session.state.value);
    await tab.lock('quick-hide');
    await settled();
    expect(panel.session.state.value).toEqual({ kind: 'locked', reason: 'quick-hide' });
    expect(panel.session.vault()).toBeNull();
    await tab.unlock(PASSPHRASE);
    await until(() => panel.session.state.value.kind === 'unlocked');
  });

  it('of the operating system locks at once', async () => {
    const laptop = usedLaptop();
    const { session, tell } = await unlockedSurface(laptop);
    tell.systemLock?.();
    await settled();
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'system' });
  });

  it('closes a page that the browser stops, which asks the others for the key when it returns', async () => {
    const laptop = usedLaptop();
    const { session, tell } = await unlockedSurface(laptop);
    tell.lifecycle?.('frozen');
    expect(session.vault()).toBeNull();
    tell.lifecycle?.('shown');
    await until(() => session.state.value.kind === 'unlocked');
    tell.lifecycle?.('frozen');
    laptop.held = null;
    tell.lifecycle?.('shown');
    await settled();
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'system' });
  });

  it('follows on every surface the times set on one', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    const panel = laptop.surface().session;
    await panel.start();
    await session.setLockTimes({ idleMinutes: 2, absoluteHours: 12 });
    await pass(laptop, 6_000);
    panel.touch();
    await pass(laptop, 2 * MINUTE);
    expect(panel.state.value).toEqual({ kind: 'locked', reason: 'idle' });
  });

  it('follows the times set, never beyond their bounds', async () => {
    const laptop = usedLaptop();
    const { session } = await unlockedSurface(laptop);
    expect(await session.lockTimes()).toEqual({ idleMinutes: 10, absoluteHours: 12 });
    await session.setLockTimes({ idleMinutes: 2, absoluteHours: 100 });
    expect(await session.lockTimes()).toEqual({ idleMinutes: 2, absoluteHours: 24 });
    await pass(laptop, 2 * MINUTE);
    expect(session.state.value).toEqual({ kind: 'locked', reason: 'idle' });
  });
});
