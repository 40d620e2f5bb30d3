import { describe, expect, test } from 'vitest';
import { memoryTransport } from '../../../src/sync';
import { sha256 } from '../../../src/vault';
import { client, newCore, save, setEdit, type TestCore } from '../../support/data-core';

const signal = new AbortController().signal;
const digestOf = (core: TestCore) => core.log.digest(sha256);
const place = (id = 'place') => memoryTransport(id, crypto.randomUUID());

async function exchange(core: TestCore, transport = place(), full = false) {
  const ended = await core.replica.exchange(transport, { signal, full });
  if (ended.kind !== 'done') throw new Error(JSON.stringify(ended));
  return ended;
}

describe('two laptops and a place both reach', () => {
  test('hold the same after an exchange, and the batches go on to a third', async () => {
    const [one, two, three] = [await newCore(), await newCore(), await newCore()];
    const rosa = client('Rosa');
    await save(one, 'client_added', rosa);
    const there = place();
    expect(await exchange(one, there)).toMatchObject({ sent: 1, received: 0 });
    await save(two, 'client_added', client('Luz'));
    expect(await exchange(two, there)).toMatchObject({ sent: 1, received: 1 });
    await save(two, 'client_changed', setEdit('client', rosa.id, { phone: '1' }));
    expect(await exchange(two, there)).toMatchObject({ sent: 1, received: 0 });
    expect(await exchange(one, there)).toMatchObject({ received: 2, sent: 0 });
    expect(await digestOf(one)).toBe(await digestOf(two));
    // Another place, which only the second laptop reaches: it forwards the first one's batch.
    const elsewhere = place('elsewhere');
    expect(await exchange(two, elsewhere)).toMatchObject({ sent: 3 });
    await exchange(three, elsewhere);
    expect((await three.records.get('client', rosa.id))?.phone).toBe('1');
  });
});
