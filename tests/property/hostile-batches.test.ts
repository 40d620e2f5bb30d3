import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/domain/record/json';
import {
  batchKey,
  digestLines,
  type MadeBatch,
  readBatch,
  sealBatches,
  setValue,
  takeIn,
  tick,
  writeStamp,
} from '../../src/sync';
import { MemoryReplica, memorySealer, VAULT } from '../support/memory-side';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const signal = new AbortController().signal;
const NOW = Date.UTC(2026, 10, 21, 20);
const THEIRS = 'bbbbbbbbbbbbb';
const replica = () =>
  new MemoryReplica(
    'aaaaaaaaaaaaa',
    () => 'ccccccccccccc',
    () => NOW,
  );

/** Changes of one device, each typing something else. */
function typed(count: number): readonly Json[] {
  const writer = replica();
  return Array.from({ length: count }, (_, at) => {
    writer.clock = tick(writer.clock, NOW + at);
    const stamp = writeStamp({ ...writer.clock, device: THEIRS });
    const op = setValue({ table: 'client', id: 'r1' }, writer.state('r1'), 'given', `typed ${at}`, stamp);
    const change = { id: `theirs-${at}`, ops: op ? [op] : [] };
    writer.take(change, true);
    return change as unknown as Json;
  });
}

/** A chain of `count` batches with one change each. */
async function chain(count: number, vault = VAULT) {
  const made: MadeBatch[] = [];
  for (const change of typed(count)) {
    made.push(...(await sealBatches(memorySealer(vault), THEIRS, made.at(-1), [change], 'now')));
  }
  return made;
}

const linesOf = (laptop: MemoryReplica) =>
  [...laptop.rows.states].flatMap(([id, state]) => digestLines('client', id, state)).sort();

/** What a laptop that took in the first of two batches holds, told in one text. */
async function holding(): Promise<{ laptop: MemoryReplica; before: string; second: MadeBatch }> {
  const made = await chain(2);
  const laptop = replica();
  const [first, second] = made;
  if (!first || !second) throw new Error('No chain.');
  await takeIn(laptop, [first], signal);
  expect(linesOf(laptop)).toHaveLength(1);
  return { laptop, before: told(laptop), second };
}
const told = (laptop: MemoryReplica) => JSON.stringify([linesOf(laptop), [...laptop.rows.chains], laptop.clock]);

describe('nobody else can forge: a batch that was tampered with', () => {
  test('is refused whichever byte of it is changed, and changes nothing', async () => {
    const { laptop, before, second } = await holding();
    for (let at = 0; at < second.bytes.length; at += 1) {
      for (const bit of [1, 0x20, 0x80]) {
        const bytes = second.bytes.slice();
        bytes[at] = (bytes[at] ?? 0) ^ bit;
        const taken = await takeIn(laptop, [{ ...second, bytes }], signal);
        expect(taken).toMatchObject({ ok: true, value: { applied: 0, refused: 1 } });
        expect(told(laptop)).toBe(before);
      }
    }
    // The control: unchanged it is taken in, and what was held against it is gone.
    await takeIn(laptop, [second], signal);
    expect(told(laptop)).not.toBe(before);
    expect(laptop.refusals.size).toBe(0);
  });

  test('is refused wherever it is cut short or made longer', async () => {
    const { laptop, before, second } = await holding();
    for (let length = 0; length < second.bytes.length; length += 1) {
      const taken = await takeIn(laptop, [{ ...second, bytes: second.bytes.slice(0, length) }], signal);
      expect(taken).toMatchObject({ ok: true, value: { applied: 0, refused: 1 } });
    }
    const longer = new Uint8Array(second.bytes.length + 1);
    longer.set(second.bytes);
    expect(await takeIn(laptop, [{ ...second, bytes: longer }], signal)).toMatchObject({ value: { refused: 1 } });
    expect(told(laptop)).toBe(before);
  });

  test('is refused under another device or number', async () => {
    const { laptop, before, second } = await holding();
    const elsewhere = [
      { ...second, seq: 3 },
      { ...second, device: 'ddddddddddddd' },
      { ...second, seq: 1 },
    ];
    for (const moved of elsewhere) {
      expect(await takeIn(laptop, [moved], signal)).toMatchObject({ value: { applied: 0, refused: 1 } });
      expect(told(laptop)).toBe(before);
    }
  });
});

describe('a batch that does not belong', () => {
  test('of another vault is refused and said to be so', async () => {
    const laptop = replica();
    const made = await chain(2, '00000000-0000-4000-8000-00000000000f');
    expect(await takeIn(laptop, made, signal)).toMatchObject({ value: { applied: 0, refused: 2, foreign: 2 } });
    expect([...laptop.refusals.values()]).toEqual(['other-vault', 'other-vault']);
    expect(laptop.rows.states.size).toBe(0);
  });

  test('under a number that is taken is refused; what the same vault sealed in it is kept, and other devices go on', async () => {
    const { laptop } = await holding();
    const chains = [...laptop.rows.chains];
    const [other] = await sealBatches(memorySealer(VAULT), THEIRS, undefined, typed(3), 'later');
    if (!other) throw new Error('No batch.');
    expect(await takeIn(laptop, [other], signal)).toMatchObject({ value: { applied: 0, refused: 1 } });
    expect(laptop.refusals.get(batchKey(other))).toBe('two-under-one-number');
    expect([...laptop.rows.chains]).toEqual(chains);
    expect(
      laptop
        .state('r1')
        .fields.get('given')
        ?.live.map(({ value }) => value),
    ).toEqual(['typed 2']);
    const third = await sealBatches(memorySealer(VAULT), 'ddddddddddddd', undefined, typed(3), 'later');
    expect(await takeIn(laptop, [other, ...third], signal)).toMatchObject({ value: { applied: 1, refused: 1 } });
  });

  test('with a broken chain is refused, and what follows it waits', async () => {
    const { laptop, before } = await holding();
    const end = { seq: 1, hash: 'f'.repeat(64) };
    const [two] = await sealBatches(memorySealer(VAULT), THEIRS, end, typed(1), 'now');
    const [three] = await sealBatches(memorySealer(VAULT), THEIRS, two, typed(1), 'now');
    if (!two || !three) throw new Error('No chain.');
    expect(await takeIn(laptop, [three, two], signal)).toMatchObject({ value: { applied: 0, parked: 1, refused: 1 } });
    expect(laptop.refusals.get(batchKey(two))).toBe('chain-broken');
    expect(told(laptop)).toBe(before);
  });

  test('of a newer version is kept until a newer program can read it', async () => {
    const laptop = replica();
    const sealer = memorySealer(VAULT);
    const [made] = await sealBatches(
      { ...sealer, seal: (seal, body) => sealer.seal(seal, { ...(body as object), minReader: 9 }) },
      THEIRS,
      undefined,
      typed(1),
      'now',
    );
    if (!made) throw new Error('No batch.');
    await takeIn(laptop, [made], signal);
    expect(laptop.refusals.get(batchKey(made))).toBe('newer-version');
    expect([...laptop.rows.inbox.keys()]).toEqual([batchKey(made)]);
    expect(laptop.rows.states.size).toBe(0);
    await takeIn(laptop, [], signal);
    expect(laptop.rows.inbox.size).toBe(1);
  });
});

describe('whatever arrives', () => {
  test('random bytes under any name are refused and never throw', async () => {
    const name = fc.record({ device: fc.constantFrom(THEIRS, 'aaaaaaaaaaaaa'), seq: fc.integer({ min: 1, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), { maxLength: 6 }), async (all) => {
        const { laptop, before } = await holding();
        const arrived = all.map(([one, bytes]) => ({ ...one, bytes }));
        const taken = await takeIn(laptop, arrived, signal);
        expect(taken).toMatchObject({ ok: true, value: { applied: 0, refused: arrived.length } });
        expect(told(laptop)).toBe(before);
      }),
      { numRuns: 1000 * ROUNDS },
    );
  });

  test('a chain in any order, in any portions, doubled and with rubbish in between ends as it was written', async () => {
    const made = await chain(8);
    const whole = replica();
    await takeIn(whole, made, signal);
    const order = fc.array(fc.tuple(fc.nat(7), fc.constantFrom('whole', 'whole', 'cut', 'altered')), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 5 }), async (picks, portion) => {
        const laptop = replica();
        const arrived = picks.flatMap(([at, how]) => {
          const one = made[at];
          if (!one || how === 'whole') return one ?? [];
          const bytes =
            how === 'cut' ? one.bytes.slice(0, 90) : one.bytes.map((byte, n) => (n === 150 ? byte ^ 4 : byte));
          return { ...one, bytes };
        });
        for (let at = 0; at < arrived.length; at += portion) {
          expect((await takeIn(laptop, arrived.slice(at, at + portion), signal)).ok).toBe(true);
        }
        await takeIn(laptop, made, signal);
        expect(linesOf(laptop)).toEqual(linesOf(whole));
        expect(laptop.rows.inbox.size).toBe(0);
        expect(laptop.refusals.size).toBe(0);
      }),
      { numRuns: 1000 * ROUNDS },
    );
  });

  test('a header is read only in the spelling it is written in', async () => {
    const [made] = await chain(1);
    if (!made) throw new Error('No batch.');
    const text = new TextDecoder('latin1').decode(made.bytes);
    const header = text.slice(19, text.indexOf('}') + 1);
    for (const spelled of [
      header.replace(',', ', '),
      header.replace('"seq":1', '"seq":1.0'),
      `${header.slice(0, -1)},"x":1}`,
    ]) {
      const padded = new TextEncoder().encode(spelled);
      const bytes = new Uint8Array(19 + padded.length + made.bytes.length - 19 - header.length);
      bytes.set(made.bytes.subarray(0, 19));
      new DataView(bytes.buffer).setUint32(15, padded.length);
      bytes.set(padded, 19);
      bytes.set(made.bytes.subarray(19 + header.length), 19 + padded.length);
      expect(readBatch(made, bytes)).toEqual({ ok: false, why: 'unreadable' });
    }
    expect(readBatch(made, made.bytes).ok).toBe(true);
  });
});
