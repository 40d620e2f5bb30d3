import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/domain/record/edit';
import { digestOf, newCore, type TestCore } from '../support/data-core';
import { FAULTS, type FaultyTransport, faultyTransport } from '../support/faulty-transport';
import { nodeLocks } from '../support/node-locks';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const IDS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const signal = new AbortController().signal;

const step = fc.record({
  who: fc.nat(2),
  id: fc.nat(1),
  act: fc.constantFrom(
    'set',
    'set',
    'clear',
    'remove',
    'restore',
    'exchange',
    'exchange',
    'restore-backup',
    'wrong-clock',
    'roll-back',
  ),
  at: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Locks of Node are free again a turn after they were given back. */
async function exchange(core: TestCore, place: FaultyTransport, full: boolean) {
  const ended = await core.replica.exchange(place, { signal, full });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return ended.kind === 'failed' ? ended.why : ended.kind;
}

function editOf({ act, id, at }: Step): Edit | null {
  const target = { table: 'client' as const, id: IDS[id] ?? '' };
  if (act === 'set') return { ...target, set: { given: `typed ${at}`, 'languages/es': true } };
  if (act === 'clear') return { ...target, set: { given: undefined } };
  if (act === 'remove') return { ...target, remove: true };
  return act === 'restore' ? { ...target, restore: true } : null;
}

test('three laptops over a place that misbehaves end with equal digests, and every row is what the log says', async () => {
  const luck = fc.array(fc.nat(3 * FAULTS.length), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), luck, async (steps, drawn) => {
      const cores = [
        await newCore({ locks: nodeLocks }),
        await newCore({ locks: nodeLocks }),
        await newCore({ locks: nodeLocks }),
      ];
      let calls = 0;
      let calm = false;
      const place = faultyTransport('place', () =>
        calm ? null : (FAULTS[drawn[calls++ % drawn.length] ?? 0] ?? null),
      );
      for (const one of steps) {
        const core = cores[one.who] as TestCore;
        const edit = editOf(one);
        if (edit) expect((await core.writer.commit({ name: 'client_changed', edits: [edit] })).ok).toBe(true);
        if (one.act === 'wrong-clock') core.clock.now += (one.at - 25) * 14 * 86_400_000;
        if (one.act === 'roll-back') place.rollBack(one.at % 4);
        if (one.act === 'exchange') {
          expect(['done', 'unreachable']).toContain(await exchange(core, place, one.at % 2 === 0));
        }
        if (one.act === 'restore-backup') {
          const other = cores[(one.who + 1) % 3] as TestCore;
          for await (const { changes } of other.log.read(0))
            expect((await core.log.merge(changes, signal)).ok).toBe(true);
        }
      }
      calm = true;
      for (let round = 0; round < 3; round += 1) {
        for (const core of cores) expect(await exchange(core, place, true)).toBe('done');
      }
      const digests = await Promise.all(cores.map(digestOf));
      expect(new Set(digests).size).toBe(1);
      const rebuilt = await newCore({ locks: nodeLocks });
      for await (const { changes } of (cores[0] as TestCore).log.read(0)) await rebuilt.log.merge(changes, signal);
      expect(await digestOf(rebuilt)).toBe(digests[0]);
      for (const core of [...cores, rebuilt]) core.close();
    }),
    { numRuns: Math.ceil(60 * ROUNDS) },
  );
});
