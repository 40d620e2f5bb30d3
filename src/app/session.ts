/**
 * Keys and time: makes, opens and locks the vault of this origin on this surface.
 *
 * Promises: the deadline is asked before every decrypt and before anything is painted on return, not only by a timer;
 * open forms save before the key goes; a lock on one surface is a lock on all of them; nothing is stored of a new vault
 * before its recovery key was typed back. Between unlock and lock this file holds a key that cannot be read out; raw
 * bytes rest only where `KeyKeeper` needs them.
 */
import { signal } from '@preact/signals';
import { done, refused } from '../domain/record/result';
import { type ClosableVault, changePassphrase, epochIds, type Keyset, openVault, rootHandle } from '../vault';
import type { Session, SessionState } from './app';
import { formFlushes } from './form-flushes';
import { readLockTimes, writeLockTimes } from './lock-times';
import { pendingVault } from './pending-vault';
import type { HeldKey, LockReason, Platform } from './platform';
import { type Deadlines, sessionClock } from './session-clock';
import { joinCopies, keysetHome, unlockCopies } from './session-keyset';
import type { SessionKeys, VaultRecordsPort } from './session-ports';

/** Pointer and key input moves the idle deadline at most this often. */
const TOUCH_MS = 5_000;
const MINUTE = 60_000;

interface OpenSession extends Deadlines {
  readonly vault: ClosableVault;
  readonly root: CryptoKey;
}

export function createSession(platform: Platform, database: VaultRecordsPort): Session & SessionKeys {
  const { now, keys, settings } = platform;
  const state = signal<SessionState>({ kind: 'starting' });
  const warning = signal<number | null>(null);
  const home = keysetHome(database, settings);
  const flushes = formFlushes();
  const drops = new Set<() => void>();
  let open: OpenSession | null = null;
  let locking: Promise<void> | null = null;
  /** Counts locks, so that a key on its way in does not open what was locked meanwhile. */
  let locks = 0;
  let touchedAt = 0;
  let idleMs = 0;
  let watching = false;

  const clock = sessionClock(now, {
    warn: (seconds) => {
      warning.value = seconds;
    },
    saveForms: () => void flushes.run(),
    passed: () => expireIfDue(),
  });

  // ---- opening and closing on this surface

  const lateness = ({ idleDeadline, absoluteDeadline }: Deadlines): 'idle' | 'absolute' | null => {
    if (now() >= absoluteDeadline) return 'absolute';
    return now() >= idleDeadline ? 'idle' : null;
  };

  const close = (reason: LockReason): void => {
    locks += 1;
    if (!open) return;
    open.vault.close();
    open = null;
    clock(null);
    for (const drop of drops) drop();
    state.value = { kind: 'locked', reason };
  };
  /** True when the vault was open past its deadline; it is locked when this returns. */
  function expireIfDue(): boolean {
    const reason = open ? lateness(open) : null;
    if (!reason) return false;
    close(reason);
    void keys.forget(reason);
    return true;
  }
  const setDeadlines = ({ idleDeadline, absoluteDeadline }: Deadlines): void => {
    if (!open) return;
    open = { ...open, idleDeadline, absoluteDeadline };
    state.value = { kind: 'unlocked', idleDeadline, absoluteDeadline };
    clock(open);
  };
  const openWith = (root: CryptoKey, keyset: Keyset, deadlines: Deadlines): void => {
    open?.vault.close();
    const vault = openVault({
      vaultId: keyset.vaultId,
      epochs: epochIds(keyset),
      root,
      deadlinePassed: () => open?.vault === vault && expireIfDue(),
    });
    open = { vault, root, ...deadlines };
    touchedAt = now();
    setDeadlines(deadlines);
  };
  /** Opens with a key just derived and holds it for the other surfaces; the bytes are wiped. */
  const openFresh = async (raw: Uint8Array, keyset: Keyset): Promise<void> => {
    const root = await rootHandle(raw);
    const times = await readLockTimes(settings);
    idleMs = times.idleMinutes * MINUTE;
    const deadlines = { idleDeadline: now() + idleMs, absoluteDeadline: now() + times.absoluteHours * 60 * MINUTE };
    openWith(root, keyset, deadlines);
    await keys.hold({ key: keys.form === 'raw' ? raw.slice() : root, ...deadlines });
    raw.fill(0);
  };
  const settle = async (keyset: Keyset, root: Uint8Array) => {
    const settled = await home.settle(keyset);
    if (settled.ok) await openFresh(root, keyset);
    return settled;
  };

  // ---- other surfaces, and this one after a pause

  /** Takes over a key that another surface holds or that outlived this page. False when it is too old or does not fit. */
  const takeOver = async (held: HeldKey): Promise<boolean> => {
    const before = locks;
    const found = await home.find();
    if (found.kind !== 'found') return false;
    const root = held.key instanceof Uint8Array ? await rootHandle(held.key) : held.key;
    const keyset = await joinCopies(found.copies, root);
    const { idleMinutes } = await readLockTimes(settings);
    if (!keyset || locks !== before || lateness(held)) return false;
    idleMs = idleMinutes * MINUTE;
    if (!open) openWith(root, keyset, held);
    return true;
  };
  const follow = async (held: HeldKey | null, reason: LockReason = 'other-surface'): Promise<void> => {
    if (held) {
      if (open) setDeadlines(held);
      else await takeOver(held);
      return;
    }
    if (open) await flushes.run();
    close(reason);
  };
  const returnToView = async (): Promise<void> => {
    if (expireIfDue() || open || state.value.kind !== 'locked') return;
    const held = await keys.load();
    if (held && !open) await takeOver(held);
  };
  const watch = (): void => {
    if (watching) return;
    watching = true;
    keys.watch((held, reason) => void follow(held, reason));
    platform.onSystemLock(() => void lock('system'));
    platform.onLifecycle((moment) => {
      if (moment === 'shown') void returnToView();
      // A stopped page cannot watch its deadline. Its forms were saved when it went out of view.
      else if (moment === 'frozen') close('system');
      else void flushes.run();
    });
  };

  async function start(): Promise<void> {
    const found = await home.find();
    watch();
    if (found.kind !== 'found') {
      state.value = { kind: found.kind };
      return;
    }
    const held = await keys.load();
    if ((held && (await takeOver(held))) || open) return;
    const late = held ? lateness(held) : null;
    if (held) await keys.forget(late ?? 'asked');
    state.value = { kind: 'locked', ...(late ? { reason: late } : {}) };
  }

  async function lock(reason: LockReason): Promise<void> {
    if (!open) return;
    locking ??= (async () => {
      await flushes.run();
      close(reason);
      await keys.forget(reason);
    })().finally(() => {
      locking = null;
    });
    await locking;
  }

  return {
    state,
    warning,
    vault: () => (expireIfDue() ? null : (open?.vault ?? null)),

    async keyset() {
      const found = await home.find();
      return open && found.kind === 'found' ? joinCopies(found.copies, open.root) : null;
    },

    onLock(drop) {
      drops.add(drop);
      return () => void drops.delete(drop);
    },

    start,

    databaseSaid(event) {
      if (event === 'unblocked') void start();
      else {
        close('other-surface');
        state.value = { kind: event === 'gone' ? 'vault-lost' : event };
      }
    },

    beginVault: (passphrase) =>
      pendingVault(passphrase, async (made) => {
        const settled = await settle(made.keyset, made.root);
        return settled.ok ? done(undefined) : settled;
      }),

    async adopt(keyset, root) {
      const found = await home.find();
      const damaged = state.value.kind === 'keyset-damaged';
      if (damaged && (await database.vaultId()) !== keyset.vaultId) return refused('other-vault');
      if (found.kind === 'found' && !damaged) throw new Error('There is a vault here already.');
      const settled = await settle(keyset, root);
      if (!settled.ok) return settled;
      const undo = async () => {
        close('asked');
        await keys.forget('asked');
        await settled.value.undo();
        await start();
      };
      return done({ undo });
    },

    async unlock(secret) {
      if (locking) await locking;
      const found = await home.find();
      if (found.kind !== 'found') return refused(found.kind === 'newer-version' ? 'newer-version' : 'keyset-damaged');
      const unlocked = await unlockCopies(found.copies, secret);
      if (!unlocked.ok) {
        // Only now is it known; from here a backup may take the place of what is damaged.
        if (unlocked.why === 'keyset-damaged' && !open) state.value = { kind: 'keyset-damaged' };
        return unlocked;
      }
      const { root, keyset } = unlocked.value;
      const agree =
        found.copies.length === 2 && found.copies.every((copy) => copy.mac === keyset.mac && copy.sum === keyset.sum);
      if (!agree) await home.store(keyset);
      await openFresh(root, keyset);
      return done(undefined);
    },

    async changePassphrase(secret, next) {
      const found = await home.find();
      if (found.kind !== 'found') return refused(found.kind === 'newer-version' ? 'newer-version' : 'keyset-damaged');
      const unlocked = await unlockCopies(found.copies, secret);
      if (!unlocked.ok) return unlocked;
      return home.store(await changePassphrase(unlocked.value.keyset, unlocked.value.root, next));
    },

    lock,

    touch() {
      if (!open || expireIfDue() || now() - touchedAt < TOUCH_MS) return;
      touchedAt = now();
      const idleDeadline = now() + idleMs;
      setDeadlines({ idleDeadline, absoluteDeadline: open.absoluteDeadline });
      void keys.extend(idleDeadline);
    },

    lockTimes: () => readLockTimes(settings),

    async setLockTimes(times) {
      const kept = await writeLockTimes(settings, times);
      idleMs = kept.idleMinutes * MINUTE;
      const held = open ? await keys.load() : null;
      if (!open || !held) return;
      const absoluteDeadline = Math.min(open.absoluteDeadline, now() + kept.absoluteHours * 60 * MINUTE);
      setDeadlines({ idleDeadline: now() + idleMs, absoluteDeadline });
      await keys.hold({ key: held.key, idleDeadline: now() + idleMs, absoluteDeadline });
    },

    beforeLock: (flush) => flushes.add(flush),
  };
}
