/** What every transport promises (`src/sync/transport.ts`), as tests that any of them is put through. */
import { describe, expect, test } from 'vitest';
import { batchKey, digestLines, setValue, syncOnce, type Transport, tick, writeStamp } from '../../src/sync';
import { MemoryReplica } from './memory-side';

const never = new AbortController().signal;
const DEVICE = 'mzxw6ytboi4dg';
const key = (seq: number) => batchKey({ device: DEVICE, seq });
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

function succeeded<Value>(result: { ok: true; value: Value } | { ok: false; why: unknown }): Value {
  if (!result.ok) throw new Error(`Refused: ${String(result.why)}`);
  return result.value;
}

async function listAll(transport: Transport, from: string | null) {
  const keys = new Set<string>();
  for (let cursor = from; ; ) {
    const listing = succeeded(await transport.listSince(cursor, never));
    // A database that is served tells of its keyset as well.
    for (const one of listing.keys) if (!one.startsWith('keyset/')) keys.add(one);
    cursor = listing.cursor;
    if (!listing.more) return { keys, cursor };
  }
}

/** `open`: a new, empty place, and another way into the same one. */
export function transportContract(name: string, open: () => Promise<{ one: Transport; other: Transport }>): void {
  const put = async (transport: Transport, seq: number, bytes: Uint8Array) =>
    succeeded(await transport.putIfAbsent(key(seq), bytes, never));
  const get = async (transport: Transport, seq: number) => succeeded(await transport.get(key(seq), never));

  describe(`a place reached by ${name}`, () => {
    test('gives back the very bytes it was given, to everybody, whatever is done to them afterwards', async () => {
      const { one, other } = await open();
      const all = Uint8Array.from({ length: 256 }, (_, at) => at);
      const given = all.slice();
      expect(await put(one, 1, given)).toBe('stored');
      given.fill(0);
      const got = await get(other, 1);
      expect(got).toEqual(all);
      got?.fill(9);
      expect(await get(other, 1)).toEqual(all);
      const large = new Uint8Array(1_000_000).fill(7);
      expect(await put(other, 2, large)).toBe('stored');
      // Compared by hand: a matcher takes seconds over a million bytes.
      const back = await get(one, 2);
      expect(back?.length).toBe(large.length);
      expect(back?.every((byte) => byte === 7)).toBe(true);
    });

    test('says of what is not there that nothing is', async () => {
      const { one } = await open();
      expect(await get(one, 1)).toBeNull();
    });

    test('keeps what came first, whatever comes later under the same key', async () => {
      const { one, other } = await open();
      await put(one, 1, bytesOf(1));
      expect(await put(one, 1, bytesOf(1))).toBe('present');
      expect(await put(other, 1, bytesOf(2, 2))).toBe('present');
      expect(await get(one, 1)).toEqual(bytesOf(1));
    });

    test('lets one of two win that come at once, and gives everybody that one', async () => {
      const { one, other } = await open();
      const both = await Promise.all([put(one, 1, bytesOf(1)), put(other, 1, bytesOf(2))]);
      const first = await get(one, 1);
      expect(await get(other, 1)).toEqual(first);
      expect(both.toSorted()).toEqual(['present', 'stored']);
      expect(first).toEqual(bytesOf(both[0] === 'stored' ? 1 : 2));
    });

    test('lists everything, page after page, and after a cursor what came since', { timeout: 60_000 }, async () => {
      const { one, other } = await open();
      expect((await listAll(one, null)).keys.size).toBe(0);
      const many = Array.from({ length: 620 }, (_, at) => at + 1);
      for (const seq of many) await put(one, seq, bytesOf(seq & 255));
      const { keys, cursor } = await listAll(other, null);
      expect([...keys].sort()).toEqual(many.map(key));
      for (const seq of [700, 701]) await put(one, seq, bytesOf(1));
      expect([...(await listAll(other, cursor)).keys]).toEqual(expect.arrayContaining([key(700), key(701)]));
      expect((await listAll(one, null)).keys.size).toBe(622);
    });

    test('answers a cursor of somewhere else with everything', async () => {
      const { one } = await open();
      await put(one, 1, bytesOf(1));
      for (const cursor of ['elsewhere 99', '', '\u0000', 'x'.repeat(1000)]) {
        expect([...(await listAll(one, cursor)).keys]).toEqual([key(1)]);
      }
    });

    test('ends a call that is no longer wanted', async () => {
      const { one } = await open();
      const gone = AbortSignal.abort(new Error('enough'));
      await expect(one.get(key(1), gone)).rejects.toThrow('enough');
      await expect(one.listSince(null, gone)).rejects.toThrow('enough');
      await expect(one.putIfAbsent(key(1), bytesOf(1), gone)).rejects.toThrow('enough');
      expect(await get(one, 1)).toBeNull();
    });

    test('tells that something came, and stops telling when asked', async () => {
      const { one, other } = await open();
      if (!other.watch) return;
      const stop = new AbortController();
      const told = other.watch(stop.signal)[Symbol.asyncIterator]();
      // The first word may come at once; what is wanted is one after the storing.
      let heard = 0;
      const listening = (async () => {
        while (!(await told.next()).done) heard += 1;
      })();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const before = heard;
      await put(one, 1, bytesOf(1));
      for (let wait = 0; heard === before && wait < 200; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toBeGreaterThan(before);
      stop.abort();
      await listening;
    });

    test('brings two laptops together', async () => {
      const { one, other } = await open();
      const laptops = ['aaaaaaaaaaaaa', 'bbbbbbbbbbbbb'].map(
        (device) =>
          new MemoryReplica(
            device,
            () => 'ccccccccccccc',
            () => Date.UTC(2026, 10, 21),
          ),
      );
      for (const [at, laptop] of laptops.entries()) {
        for (let n = 0; n < 5; n += 1) {
          laptop.clock = tick(laptop.clock, laptop.now());
          const stamp = writeStamp({ ...laptop.clock, device: laptop.device });
          const op = setValue({ table: 'client', id: `r${n}` }, laptop.state(`r${n}`), 'given', `${at} ${n}`, stamp);
          if (op) laptop.take({ id: `${at}-${n}`, ops: [op] }, false);
        }
      }
      for (let round = 0; round < 3; round += 1) {
        for (const [at, laptop] of laptops.entries()) {
          const ended = await syncOnce(at === 0 ? one : other, laptop, { signal: never, full: round === 0 });
          expect(ended.kind).toBe('done');
        }
      }
      const [first, second] = laptops.map((laptop) =>
        [...laptop.rows.states].flatMap(([id, state]) => digestLines('client', id, state)).sort(),
      );
      expect(first).toEqual(second);
      expect(first?.length).toBe(5);
    });
  });
}
