import { expect, test } from 'vitest';
import { channelTransport, memoryTransport, serveTransport } from '../../../src/sync';
import { channelPair } from '../../support/channel-pair';
import { transportContract } from '../../support/transport-contract';

const never = new AbortController().signal;

transportContract('memory', async () => {
  const one = memoryTransport('memory', 'a');
  return { one, other: one };
});

transportContract('a channel', async () => {
  const place = memoryTransport('behind', 'a');
  const open = () => {
    const [near, far] = channelPair();
    serveTransport(far, place, never);
    return channelTransport(near, 'channel');
  };
  return { one: open(), other: open() };
});

test('a channel to nobody is unreachable, and one that is given up ends at once', async () => {
  const [near] = channelPair();
  const transport = channelTransport(near, 'channel', 20);
  expect(await transport.get('aaaaaaaaaaaaa/0000000001', never)).toEqual({ ok: false, why: 'unreachable' });
  const stop = new AbortController();
  const asked = channelTransport(near, 'channel').get('aaaaaaaaaaaaa/0000000001', stop.signal);
  stop.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');
});

test('what is no proper message is let pass on both ends, and a proper one still gets its answer', async () => {
  const [near, far] = channelPair();
  const place = memoryTransport('behind', 'a');
  serveTransport(far, place, never);
  const rubbish = [
    null,
    'put',
    7,
    {},
    { caseclip: 1 },
    { caseclip: 2, n: 1, call: 'get', key: 'x' },
    { caseclip: 1, n: 1, call: 'get' },
    { caseclip: 1, n: -1, call: 'get', key: 'x' },
    { caseclip: 1, n: 1, call: 'get', key: 'x'.repeat(201) },
    { caseclip: 1, n: 1, call: 'put', key: 'x', bytes: 'text' },
    { caseclip: 1, n: 1, call: 'put', key: 'x', bytes: new Uint8Array(1), more: 1 },
    { caseclip: 1, n: 1, call: 'erase', key: 'x' },
    { caseclip: 1, n: 1, call: 'list', cursor: 5 },
    { caseclip: 1, n: 1, ok: true, value: { keys: 'x', cursor: '', more: false } },
    { caseclip: 1, n: 1, ok: true, value: 'stored', extra: true },
    { caseclip: 1, n: 99, ok: true, value: null },
  ];
  const transport = channelTransport(near, 'channel');
  const listed = transport.listSince(null, never);
  for (const message of rubbish) {
    near.post(message);
    far.post(message);
  }
  expect(await listed).toMatchObject({ ok: true, value: { keys: [] } });
  expect(place.stored.size).toBe(0);
  // An answer to another question is none.
  const [asks, tells] = channelPair();
  const fooled = channelTransport(asks, 'channel', 200);
  tells.onMessage(() => tells.post({ caseclip: 1, n: 1, ok: true, value: 'stored' }));
  expect(await fooled.get('x', never)).toEqual({ ok: false, why: 'unreachable' });
});
