/**
 * Where the extension's key rests: as raw bytes in `storage.session` under `lock` (a CryptoKey put there becomes `{}`),
 * with its deadlines. Memory only, for the extension's own contexts alone, gone with the browser. Every surface runs its
 * own timer; the alarm set here is the net for when no surface is open.
 */
import type { HeldKey, KeyKeeper, LockReason } from '../../app/platform';
import { asLockRecord, type LockRecord } from '../protocol';
import { changeArea, readArea, watchArea } from './session-area';

const ALARM = 'lock';

const heldIn = (value: unknown): HeldKey | null => {
  const record = asLockRecord(value);
  if (record?.state !== 'open') return null;
  const { key, idleDeadline, absoluteDeadline } = record;
  return { key: Uint8Array.from(key), idleDeadline, absoluteDeadline };
};

async function forget(reason: LockReason): Promise<void> {
  await changeArea('lock', (now) =>
    asLockRecord(now)?.state === 'open' ? ({ state: 'locked', reason } satisfies LockRecord) : undefined,
  );
  await chrome.alarms.clear(ALARM);
}

export const extensionKeyKeeper: KeyKeeper = {
  form: 'raw',
  load: async () => heldIn(await readArea('lock')),
  async hold({ key, idleDeadline, absoluteDeadline }) {
    if (!(key instanceof Uint8Array)) throw new TypeError('The extension keeps raw bytes.');
    const record: LockRecord = { state: 'open', key: [...key], idleDeadline, absoluteDeadline };
    await changeArea('lock', () => record);
    await chrome.alarms.create(ALARM, { when: Math.min(idleDeadline, absoluteDeadline) });
  },
  extend: (idleDeadline) =>
    changeArea('lock', (now) => {
      const record = asLockRecord(now);
      return record?.state === 'open' && record.idleDeadline < idleDeadline ? { ...record, idleDeadline } : undefined;
    }),
  forget,
  watch: (changed) =>
    watchArea('lock', (value) => {
      const record = asLockRecord(value);
      if (record?.state === 'locked') changed(null, record.reason);
      else changed(heldIn(value));
    }),
};

/** The worker's part: locks when the alarm rings after the deadline, and sets it anew when the user was here since. */
export async function lockIfDue(alarm: string, now: number): Promise<void> {
  const held = alarm === ALARM ? await extensionKeyKeeper.load() : null;
  if (!held) return;
  const deadline = Math.min(held.idleDeadline, held.absoluteDeadline);
  if (now >= deadline) await forget(now >= held.absoluteDeadline ? 'absolute' : 'idle');
  else await chrome.alarms.create(ALARM, { when: deadline });
}
