/**
 * The vault as it is open, or not, on this surface, with its deadlines: what the session's state says, and what the core
 * may use. The deadline is asked before every use; the timer is a courtesy.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ClosableVault, epochIds, type Keyset, openVault } from '../vault';
import type { SessionState } from './app';
import type { LockReason } from './platform';
import { type Deadlines, sessionClock } from './session-clock';

export interface OpenedVault extends Deadlines {
  readonly vault: ClosableVault;
  /** Derives and cannot be read out. */
  readonly root: CryptoKey;
}

export interface SessionVault {
  readonly state: ReadonlySignal<SessionState>;
  readonly warning: ReadonlySignal<number | null>;
  /** For states that have nothing to do with an open vault. */
  say(state: SessionState): void;
  current(): OpenedVault | null;
  open(root: CryptoKey, keyset: Keyset, deadlines: Deadlines): void;
  setDeadlines(deadlines: Deadlines): void;
  /** Lets the key go here, at once, and everything that was read with it. */
  close(reason: LockReason): void;
  /** True when the vault was open past its deadline; it is locked when this returns. */
  expireIfDue(): boolean;
  lateness(deadlines: Deadlines): 'idle' | 'absolute' | null;
  /** Counts the locks, so that a key on its way in does not open what was locked meanwhile. */
  locks(): number;
  onLock(drop: () => void): () => void;
  /** While this runs no state is told: nobody's business yet. */
  unseen<Value>(work: () => Promise<Value>): Promise<Value>;
}

export interface SessionVaultEvents {
  /** The deadline passed here; the other surfaces have to be told. */
  expired(reason: LockReason): void;
  saveForms(): void;
  /** The epochs as the stored keyset has them now, newest first; empty when it cannot be told. */
  moreEpochs(root: CryptoKey): Promise<readonly number[]>;
}

export function sessionVault(now: () => number, events: SessionVaultEvents): SessionVault {
  const state = signal<SessionState>({ kind: 'starting' });
  const warning = signal<number | null>(null);
  const drops = new Set<() => void>();
  let opened: OpenedVault | null = null;
  let locks = 0;
  let seen = true;

  const clock = sessionClock(now, {
    warn: (seconds) => {
      warning.value = seen ? seconds : null;
    },
    saveForms: events.saveForms,
    passed: () => self.expireIfDue(),
  });

  const self: SessionVault = {
    state,
    warning,
    say(next) {
      state.value = next;
    },
    current: () => opened,

    open(root, keyset, deadlines) {
      opened?.vault.close();
      const vault = openVault({
        vaultId: keyset.vaultId,
        epochs: epochIds(keyset),
        root,
        moreEpochs: () => events.moreEpochs(root),
        deadlinePassed: () => opened?.vault === vault && self.expireIfDue(),
      });
      opened = { vault, root, ...deadlines };
      self.setDeadlines(deadlines);
    },

    setDeadlines({ idleDeadline, absoluteDeadline }) {
      if (!opened) return;
      opened = { ...opened, idleDeadline, absoluteDeadline };
      if (seen) state.value = { kind: 'unlocked', idleDeadline, absoluteDeadline };
      clock(opened);
    },

    close(reason) {
      locks += 1;
      if (!opened) return;
      opened.vault.close();
      opened = null;
      clock(null);
      for (const drop of drops) drop();
      if (seen) state.value = { kind: 'locked', reason };
    },

    expireIfDue() {
      const reason = opened ? self.lateness(opened) : null;
      if (!reason) return false;
      self.close(reason);
      events.expired(reason);
      return true;
    },

    lateness({ idleDeadline, absoluteDeadline }) {
      if (now() >= absoluteDeadline) return 'absolute';
      return now() >= idleDeadline ? 'idle' : null;
    },

    locks: () => locks,

    onLock(drop) {
      drops.add(drop);
      return () => void drops.delete(drop);
    },

    async unseen(work) {
      seen = false;
      try {
        return await work();
      } finally {
        seen = true;
      }
    },
  };
  return self;
}
