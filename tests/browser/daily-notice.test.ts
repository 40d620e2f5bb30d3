/** The message of the day from the plan to the bell; the browser's side of it is written down as it comes. */
import { expect, test } from 'vitest';
import type { DeviceSettingKey } from '../../src/app/platform';
import { NO_REMINDERS } from '../../src/domain/today/reminders';
import { alone, dailyNotices } from '../../src/platform/daily-notice';

const RINGS = Date.parse('2026-11-23T16:30:00Z');
const TOMORROW = RINGS + 24 * 3_600_000;
const CHOICE = { ...NO_REMINDERS, notify: true };
const COUNTED = {
  at: '08:30',
  counted: { day: '2026-11-23', text: '5 things for today' },
  plain: 'Look at Today',
} as const;
const PLAIN = { at: '08:30', plain: 'Look at Today' };

/** A device that keeps these settings; `open`: until when its vault is, if it is. */
function device(kept: Partial<Record<DeviceSettingKey, unknown>>, open: number | null = null) {
  const settings = new Map<DeviceSettingKey, unknown>(Object.entries(kept) as [DeviceSettingKey, unknown][]);
  const said: string[] = [];
  const bell: { at?: number | null } = {};
  const key = { key: new Uint8Array(32), idleDeadline: open ?? 0, absoluteDeadline: Number.POSITIVE_INFINITY };
  const notices = dailyNotices({
    now: () => RINGS,
    zone: () => 'America/Los_Angeles',
    settings: {
      get: async <Value>(name: DeviceSettingKey) => settings.get(name) as Value | undefined,
      set: async (name, value) => void settings.set(name, value),
      remove: async (name) => void settings.delete(name),
    },
    keys: { load: async () => (open === null ? null : key) },
    set: async (at) => {
      bell.at = at;
    },
    allowed: async () => true,
    ask: async () => true,
    say: async (text) => void said.push(text),
    close: async () => undefined,
  });
  return { notices, settings, said, bell };
}

test('the bell says what was counted and is set for the next day', async () => {
  const { notices, said, bell } = device({ reminders: CHOICE, 'daily-notice': COUNTED });
  await notices.ring(RINGS);
  expect(said).toEqual(['5 things for today']);
  expect(bell.at).toBe(TOMORROW);
});

test('a bell that was left hanging says nothing once the message was switched off, and rings no more', async () => {
  const { notices, settings, said, bell } = device({ reminders: NO_REMINDERS, 'daily-notice': COUNTED });
  await notices.ring(RINGS);
  expect(said).toEqual([]);
  expect(bell.at).toBeNull();
  expect(settings.has('daily-notice')).toBe(false);
});

test('a bell says no number while the vault is locked or its time is over, where the number goes with the lock', async () => {
  for (const [open, text] of [
    [null, 'Look at Today'],
    [RINGS, 'Look at Today'],
    [RINGS + 1, '5 things for today'],
  ] as const) {
    const { notices, said } = device({ reminders: { ...CHOICE, hideOnLock: true }, 'daily-notice': COUNTED }, open);
    await notices.ring(RINGS);
    expect(said).toEqual([text]);
  }
});

test('what is planned anew at a start is what was chosen: with its number, without it, or nothing', async () => {
  for (const [choice, left] of [
    [CHOICE, COUNTED],
    [{ ...CHOICE, hideOnLock: true }, PLAIN],
    [NO_REMINDERS, undefined],
  ] as const) {
    const { notices, settings, bell } = device({ reminders: choice, 'daily-notice': COUNTED });
    await notices.resume();
    expect(settings.get('daily-notice')).toEqual(left);
    expect(bell.at).toBe(left ? TOMORROW : null);
  }
});

test('a bell that rings while everything is being hidden waits, and then says no more than is left', async () => {
  const { notices, settings, said } = device({ reminders: CHOICE, 'daily-notice': COUNTED }, RINGS + 1);
  const hidden = Promise.withResolvers<void>();
  const hiding = alone(() => hidden.promise);
  const ringing = notices.ring(RINGS);
  settings.set('daily-notice', PLAIN);
  hidden.resolve();
  await Promise.all([hiding, ringing]);
  expect(said).toEqual(['Look at Today']);
});
