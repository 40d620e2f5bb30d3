import { expect, test } from 'vitest';
import { nameDevice, retireDevice } from '../../../src/app/devices/change-device';
import { memoryTransport } from '../../../src/sync';
import { newLaptop, succeeded } from './laptop';

test('a device can be named and taken off the list, and its own keyset lies where it exchanges', async () => {
  const app = await newLaptop();
  const place = memoryTransport('place', 'a');
  const ended = await app.replica.exchange(place, { signal: new AbortController().signal });
  expect(ended.kind).toBe('done');
  expect([...place.stored.keys()].filter((key) => key.startsWith('keyset/'))).toHaveLength(1);
  const here = async () => (await app.replica.state()).devices.find((device) => device.here);
  const { id = '' } = (await here()) ?? {};
  succeeded(await nameDevice(app, id, '  Front desk '));
  expect((await here())?.record).toMatchObject({ name: 'Front desk', face: 'extension' });
  succeeded(await retireDevice(app, id));
  expect((await here())?.record?.retiredAt).toMatch(/^2026-11-/);
});
