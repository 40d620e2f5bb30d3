/**
 * The other side of the benchmark's exchanges, in a thread of its own as the extension's worker is: the bridge as the
 * product serves it, and the plain database, row by row.
 */

import { serveBridge } from '../../../src/app/bridge/serve-bridge';
import type { DeviceSettingKey, SharedNotice } from '../../../src/app/platform';
import { EXTENSION, wireOver } from './line';
import { plainDatabase } from './plain-app';
import { plainCopy } from './plain-copy';

const nothing = () => () => undefined;
const noNotice: SharedNotice = { read: async () => undefined, change: async () => undefined, watch: nothing };

addEventListener('message', ({ data, ports }) => {
  const [port] = ports;
  if (!port) return;
  if (data.side === 'plain') return plainCopy(port, plainDatabase());
  const { pairing } = data;
  const answer = serveBridge({
    settings: {
      get: async <Value>(key: DeviceSettingKey) => (key === 'pairings' ? ([pairing] as Value) : undefined),
      set: async () => undefined,
      remove: async () => undefined,
    },
    notice: noNotice,
    now: Date.now,
    ask: async () => undefined,
    trusted: { origins: async () => [pairing.origin], watch: nothing },
    onLocked: nothing,
  });
  answer(wireOver(port, EXTENSION));
});
