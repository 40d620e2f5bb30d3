import { expect, test } from 'vitest';
import { refused } from '../../../src/domain/record/result';
import { type Arrived, takeIn, tick, writeStamp } from '../../../src/sync';
import { MemoryReplica } from '../../support/memory-side';

const signal = new AbortController().signal;
const ONE = 'aaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbb';
const MANY = 150;

const replica = (device: string) => new MemoryReplica(device, () => 'ddddddddddddd', Date.now);

/** `count` batches of a device, each with one change of one record of its own. */
async function batchesOf(device: string, count: number): Promise<readonly Arrived[]> {
  const writer = replica(device);
  for (let at = 0; at < count; at++) {
    writer.clock = tick(writer.clock, Date.now());
    const stamp = writeStamp({ ...writer.clock, device });
    const op = { table: 'client', id: `${device}-${at}`, field: 'given', value: `Name ${at}`, stamp, base: [] };
    await writer.takeChanges([{ id: `${device} ${at}`, ops: [op] }] as never, signal);
    await writer.make(signal);
  }
  return writer.bytesOf(await writer.held());
}

test('hundreds of batches that waited for the first one go in a few dozen at a time once it is there', async () => {
  const [first, ...rest] = await batchesOf(ONE, MANY);
  const here = replica('ccccccccccccc');
  expect(await takeIn(here, rest, signal)).toMatchObject({ ok: true, value: { applied: 0, parked: MANY - 1 } });

  const steps: (readonly [number, number])[] = [];
  const taken = await takeIn(here, [first as Arrived], signal, (applied, due) => steps.push([applied, due]));
  expect(taken).toMatchObject({ ok: true, value: { applied: MANY, refused: 0 } });
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toEqual([MANY, 0]);
  expect(await here.parked()).toEqual([]);
  expect(here.rows.states.size).toBe(MANY);
});

test('a device whose batches need a key that is not here holds up nobody else, and is asked once', async () => {
  const here = replica('ccccccccccccc');
  const [first, ...rest] = await batchesOf(ONE, MANY);
  await here.park([...rest, ...(await batchesOf(OTHER, MANY))]);
  const open = here.open;
  let asked = 0;
  here.open = async (batch) => {
    if (batch.header.device !== OTHER) return open(batch);
    asked += 1;
    return refused('key-missing');
  };
  expect(await takeIn(here, [first as Arrived], signal)).toMatchObject({ ok: true, value: { applied: MANY } });
  expect(asked).toBeLessThan(MANY);
  // They are kept until the key comes.
  expect(await here.parked()).toHaveLength(MANY);
  here.open = open;
  expect(await takeIn(here, [], signal)).toMatchObject({ ok: true, value: { applied: MANY, refused: 0 } });
});

test('what is stopped half-way goes on where it stopped', async () => {
  const here = replica('ccccccccccccc');
  await here.park(await batchesOf(ONE, MANY));
  const stop = new AbortController();
  const taken = await takeIn(here, [], stop.signal, () => stop.abort());
  const applied = taken.ok ? taken.value.applied : 0;
  expect(applied).toBeGreaterThan(0);
  expect(applied).toBeLessThan(MANY);
  expect(await takeIn(here, [], signal)).toMatchObject({ ok: true, value: { applied: MANY - applied } });
});
