/**
 * Keys and time: makes, opens and locks the vault of this origin on this surface.
 *
 * Promises: the deadline is asked before every decrypt and before anything is painted on return, not only by a timer;
 * open forms save before the key goes; a lock on one surface is a lock on all of them; nothing is stored of a new vault
 * before its recovery key was typed back. Between unlock and lock this file holds a key that cannot be read out; raw
 * bytes rest only where `KeyKeeper` needs them.
 */
import { done, type Result, refused } from '../domain/record/result';
import { epochIds, isAuthentic, type Keyset, rootHandle, type UnlockRefusal } from '../vault';
import type { Session, UnlockFailure } from './app';
import { formFlushes } from './form-flushes';
import { later } from './later';
import { readLockTimes, writeLockTimes } from './lock-times';
import type { HeldKey, LockReason, Platform } from './platform';
import { joinCopies, keysetHome, unlockCopies } from './session-keyset';
import type { SessionKeys, VaultRecordsPort } from './session-ports';
import { sessionVault } from './session-vault';

/** Pointer and key input moves the idle deadline at most this often. */
const TOUCH_MS = 5_000;
const MINUTE = 60_000;

export function createSession(platform: Platform, database: VaultRecordsPort): Session & SessionKeys {
  const { now, keys, settings } = platform;
  const home = keysetHome(database, settings);
  const flushes = formFlushes();
  const here = sessionVault(now, {
    expired: (reason) => void keys.forget(reason),
    saveForms: () => void flushes.run(),
    async moreEpochs(root) {
      const found = await home.find();
      const keyset = found.kind === 'found' ? await joinCopies(found.copies, root) : null;
      return keyset ? epochIds(keyset) : [];
    },
  });
  let locking: Promise<void> | null = null;
  let touchedAt = 0;
  let idleMs = 0;
  let watching = false;

  // ---- opening with a key just derived

  const openHere = async (raw: Uint8Array, keyset: Keyset): Promise<void> => {
    const root = await rootHandle(raw);
    const times = await readLockTimes(settings);
    idleMs = times.idleMinutes * MINUTE;
    touchedAt = now();
    const absoluteDeadline = now() + times.absoluteHours * 60 * MINUTE;
    here.open(root, keyset, { idleDeadline: now() + idleMs, absoluteDeadline });
  };
  /** Holds the key of what is open for the other surfaces; the bytes are wiped. */
  const share = async (raw: Uint8Array): Promise<void> => {
    const open = here.current();
    if (open) {
      const { root, idleDeadline, absoluteDeadline } = open;
      await keys.hold({ key: keys.form === 'raw' ? raw.slice() : root, idleDeadline, absoluteDeadline });
    }
    raw.fill(0);
  };
  const openFresh = async (raw: Uint8Array, keyset: Keyset): Promise<void> => {
    await openHere(raw, keyset);
    await share(raw);
  };

  // ---- other surfaces, and this one after a pause

  /** Takes over a key that another surface holds or that outlived this page. False when it is too old or does not fit. */
  const takeOver = async (held: HeldKey): Promise<boolean> => {
    const before = here.locks();
    const found = await home.find();
    if (found.kind !== 'found') return false;
    const root = held.key instanceof Uint8Array ? await rootHandle(held.key) : held.key;
    const keyset = await joinCopies(found.copies, root);
    const { idleMinutes } = await readLockTimes(settings);
    if (!keyset || here.locks() !== before || here.lateness(held)) return false;
    idleMs = idleMinutes * MINUTE;
    touchedAt = now();
    if (!here.current()) here.open(root, keyset, held);
    return true;
  };
  const follow = async (held: HeldKey | null, reason: LockReason = 'other-surface'): Promise<void> => {
    if (held) {
      if (!here.current()) await takeOver(held);
      else {
        here.setDeadlines(held);
        // They may have been set on the other surface.
        idleMs = (await readLockTimes(settings)).idleMinutes * MINUTE;
      }
      return;
    }
    if (here.current()) await flushes.run();
    here.close(reason);
  };
  const returnToView = async (): Promise<void> => {
    if (here.expireIfDue() || here.current() || here.state.value.kind !== 'locked') return;
    const held = await keys.load();
    if (held && !here.current()) await takeOver(held);
  };
  const watch = (): void => {
    if (watching) return;
    watching = true;
    keys.watch((held, reason) => void follow(held, reason));
    platform.onSystemLock(() => void lock('system'));
    platform.onLifecycle((moment) => {
      if (moment === 'shown') void returnToView();
      // A stopped page cannot watch its deadline. Its forms were saved when it went out of view.
      else if (moment === 'frozen') here.close('system');
      else void flushes.run();
    });
  };

  async function start(): Promise<void> {
    const found = await home.find();
    watch();
    if (found.kind !== 'found') {
      here.say({ kind: found.kind });
      return;
    }
    const held = await keys.load();
    if ((held && (await takeOver(held))) || here.current()) return;
    const late = held ? here.lateness(held) : null;
    if (held) await keys.forget(late ?? 'other-surface');
    here.say({ kind: 'locked', ...(late ? { reason: late } : {}) });
  }

  async function lock(reason: LockReason): Promise<void> {
    if (!here.current()) return;
    locking ??= (async () => {
      await flushes.run();
      here.close(reason);
      await keys.forget(reason);
    })().finally(() => {
      locking = null;
    });
    await locking;
  }

  const unlockBy = async (
    open: (copy: Keyset) => Promise<Result<Uint8Array, UnlockRefusal>>,
  ): Promise<Result<void, UnlockFailure>> => {
    if (locking) await locking;
    const found = await home.find();
    if (found.kind !== 'found') return refused(found.kind === 'newer-version' ? 'newer-version' : 'keyset-damaged');
    const unlocked = await unlockCopies(found.copies, open);
    if (!unlocked.ok) {
      // Only now is it known; from here a backup may take the place of what is damaged.
      if (unlocked.why === 'keyset-damaged' && !here.current()) here.say({ kind: 'keyset-damaged' });
      return unlocked;
    }
    const { root, keyset } = unlocked.value;
    const agree =
      found.copies.length === 2 && found.copies.every((copy) => copy.mac === keyset.mac && copy.sum === keyset.sum);
    if (!agree) await mendCopies(await rootHandle(root));
    await openFresh(root, keyset);
    return done(undefined);
  };
  /** Looked at anew, under the lock: another surface may be changing the keyset. */
  const mendCopies = (root: CryptoKey) =>
    home.alone(async () => {
      const found = await home.find();
      const keyset = found.kind === 'found' ? await joinCopies(found.copies, root) : null;
      if (keyset) await home.store(keyset);
    });

  return {
    state: here.state,
    warning: here.warning,
    vault: () => (here.expireIfDue() ? null : (here.current()?.vault ?? null)),

    async isOwn(keyset) {
      const open = here.current();
      return open !== null && isAuthentic(keyset, open.root);
    },

    async keyset() {
      const found = await home.find();
      const open = here.current();
      return open && found.kind === 'found' ? joinCopies(found.copies, open.root) : null;
    },

    onLock: here.onLock,

    start,

    databaseSaid(event) {
      if (event === 'unblocked') void start();
      else {
        here.close('other-surface');
        here.say({ kind: event === 'gone' ? 'vault-lost' : event });
      }
    },

    async beginVault(passphrase) {
      const { pendingVault } = await import('./pending-vault');
      return pendingVault(passphrase, async (made) => {
        const settled = await home.settle(made.keyset);
        if (!settled.ok) return settled;
        await openFresh(made.root, made.keyset);
        return done(undefined);
      });
    },

    ...later(
      async () => (await import('./session-adopt')).adoptVault({ home, database, here, openHere, share, start }),
      { adopt: true },
    ),

    ...later(async () => (await import('./session-passkey')).passkeyUnlock(home, platform.passkeys, unlockBy), {
      passkeyHere: true,
      unlockWithPasskey: true,
    }),

    ...later(async () => (await import('./session-secret')).secretUnlock(unlockBy), { unlock: true }),

    ...later(async () => (await import('./session-start-again')).startAgainOver(home, platform, start), {
      startAgain: true,
    }),

    ...later(async () => (await import('./session-changes')).keysetChanges(home, here), {
      withRoot: true,
      applyChange: true,
      takeKeyset: true,
      waysIn: true,
      changePassphrase: true,
    }),

    lock,

    touch() {
      const open = here.current();
      if (!open || here.expireIfDue() || now() - touchedAt < TOUCH_MS) return;
      touchedAt = now();
      const idleDeadline = now() + idleMs;
      here.setDeadlines({ idleDeadline, absoluteDeadline: open.absoluteDeadline });
      void keys.extend(idleDeadline);
    },

    lockTimes: () => readLockTimes(settings),

    async setLockTimes(times) {
      const kept = await writeLockTimes(settings, times);
      idleMs = kept.idleMinutes * MINUTE;
      const held = here.current() ? await keys.load() : null;
      const open = here.current();
      if (!open || !held) return;
      const absoluteDeadline = Math.min(open.absoluteDeadline, now() + kept.absoluteHours * 60 * MINUTE);
      here.setDeadlines({ idleDeadline: now() + idleMs, absoluteDeadline });
      await keys.hold({ key: held.key, idleDeadline: now() + idleMs, absoluteDeadline });
    },

    beforeLock: (flush) => flushes.add(flush),
  };
}
