/** One laptop for session tests: a clock, a disk, and any number of surfaces that share where the key rests. */

import type { DeviceSettingKey, HeldKey, KeyKeeper, LockReason, Platform } from '../../../src/app/platform';
import { createSession } from '../../../src/app/session';
import type { VaultRecordsPort } from '../../../src/app/session-ports';
import type { Json } from '../../../src/domain/record/json';
import { done, refused } from '../../../src/domain/record/result';
import { readPdf } from '../../../src/platform/pdf/read-pdf';

export const START = Date.parse('2026-11-21T08:00:00.000Z');

export class Laptop {
  time = START;
  keyset: Json | undefined;
  database: 'present' | 'absent' | 'newer-version' | 'blocked' = 'absent';
  diskFull = false;
  /** The device's settings take nothing more. */
  settingsFull = false;
  readonly settings = new Map<DeviceSettingKey, unknown>();
  held: HeldKey | null = null;
  /** Reasons given to `forget`, in order. */
  readonly forgotten: LockReason[] = [];
  extensions = 0;
  private readonly watchers = new Set<(held: HeldKey | null, reason?: LockReason) => void>();

  private readonly keys: KeyKeeper = {
    form: 'raw',
    load: async () => this.held,
    hold: async (held) => this.put(held),
    extend: async (idleDeadline) => {
      this.extensions += 1;
      if (this.held) this.put({ ...this.held, idleDeadline });
    },
    forget: async (reason) => {
      this.forgotten.push(reason);
      this.put(null, reason);
    },
    watch: (changed) => {
      this.watchers.add(changed);
      return () => void this.watchers.delete(changed);
    },
  };
  private put(held: HeldKey | null, reason?: LockReason): void {
    this.held = held;
    for (const watcher of this.watchers) watcher(held, reason);
  }

  private changing: Promise<unknown> = Promise.resolve();
  private readonly port: VaultRecordsPort = {
    isPresent: async () => this.database,
    readKeyset: async () => this.keyset,
    fill: (work) => work(),
    writeKeyset: async (keyset) => {
      if (this.diskFull) return refused('disk-full');
      this.keyset = keyset;
      this.database = 'present';
      return done(undefined);
    },
    alone: (work) => {
      const mine = this.changing.then(work);
      this.changing = mine.catch(() => undefined);
      return mine;
    },
    vaultId: async () => (this.keyset as { vaultId?: string } | undefined)?.vaultId,
    erase: async () => {
      this.keyset = undefined;
      this.database = 'absent';
    },
  };

  /** A page of the app: its session, and what the browser tells it. */
  surface() {
    const tell: { lifecycle?: (moment: 'shown' | 'hidden' | 'frozen') => void; systemLock?: () => void } = {};
    const platform: Platform = {
      face: 'extension-tab',
      readPdf,
      now: () => this.time,
      zone: () => 'UTC',
      uuid: () => crypto.randomUUID(),
      settings: {
        get: async <Value>(key: DeviceSettingKey) => this.settings.get(key) as Value | undefined,
        set: async (key, value) => {
          if (this.settingsFull) throw new DOMException('No room.', 'QuotaExceededError');
          this.settings.set(key, value);
        },
        remove: async (key) => void this.settings.delete(key),
      },
      keys: this.keys,
      onSystemLock: (locked) => {
        tell.systemLock = locked;
        return () => undefined;
      },
      onLifecycle: (changed) => {
        tell.lifecycle = changed;
        return () => undefined;
      },
      openApp: async () => undefined,
      saveFile: async () => undefined,
      persistStorage: async () => true,
    };
    return { session: createSession(platform, this.port), tell };
  }
}

/** Lets promises run that wait for nothing but each other. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Waits for a state, however long the key takes; timers stay where they are. */
export async function until(reached: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!reached()) {
    if (performance.now() > end) throw new Error('The state never came.');
    await settled();
  }
}
