import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newCore, served } from '../../support/data-core';
import { nodeLocks } from '../../support/node-locks';
import { transportContract } from '../../support/transport-contract';

const never = new AbortController().signal;

transportContract('the database that another replica is served from', async () => {
  const core = await newCore({ locks: nodeLocks });
  return { one: served(core, nodeLocks), other: served(core, nodeLocks) };
});

test('a database that is served takes batches and nothing else', async () => {
  const place = served(await newCore({ locks: nodeLocks }), nodeLocks);
  const bytes = new Uint8Array(8);
  for (const key of [
    '',
    'meta',
    'client/1',
    '../mzxw6ytboi4dg/0000000001',
    'mzxw6ytboi4dg/1',
    'mzxw6ytboi4dg/0000000000',
  ]) {
    expect(await place.putIfAbsent(key, bytes, never)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await place.get(key, never)).toEqual({ ok: true, value: null });
  }
});
