/** A line between two ends in one process: what is posted arrives in later turns, as JSON would carry it. */
import type { DeviceSettingKey, DeviceSettings, SharedNotice, Wire } from '../../src/app/platform';
import { makeLine } from '../../src/platform/line';

export interface Tapped {
  readonly web: Wire;
  readonly extension: Wire;
  /** Everything that was said, as text. */
  readonly heard: string[];
}

export const WEB = 'https://caseclip.example';
export const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** @param between what somebody in between makes of a message; undefined lets it fall */
export function lineBetween(
  between: (message: unknown, to: 'web' | 'extension') => unknown = (message) => message,
  web: string = WEB,
): Tapped {
  const heard: string[] = [];
  const carry = (to: 'web' | 'extension') => (message: unknown) => {
    const text = JSON.stringify(message);
    heard.push(text);
    const passed = between(JSON.parse(text), to);
    if (passed !== undefined) queueMicrotask(() => ends[to].deliver(passed));
  };
  const ends = {
    web: makeLine({ origin: EXTENSION, own: web }, carry('extension'), () => queueMicrotask(ends.extension.lost)),
    extension: makeLine({ origin: web, own: EXTENSION }, carry('web'), () => queueMicrotask(ends.web.lost)),
  };
  return { web: ends.web.wire, extension: ends.extension.wire, heard };
}

export function memorySettings(): DeviceSettings {
  const kept = new Map<DeviceSettingKey, unknown>();
  return {
    get: async <Value>(key: DeviceSettingKey) => kept.get(key) as Value | undefined,
    set: async (key, value) => void kept.set(key, value),
    remove: async (key) => void kept.delete(key),
  };
}

export function memoryNotice(): SharedNotice {
  let state: unknown;
  const watchers = new Set<(now: unknown) => void>();
  return {
    read: async () => state,
    async change(change) {
      const next = change(state);
      if (next === undefined) return;
      state = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
