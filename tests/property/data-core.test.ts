import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/domain/record/edit';
import { digestOf, logOf, newCore, type TestCore } from '../support/data-core';
import { nodeLocks } from '../support/node-locks';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const IDS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const FIELDS = ['given', 'phone', 'languages/es', 'safeContact'];
const forever = new AbortController().signal;

const step = fc.record({
  who: fc.nat(1),
  id: fc.nat(1),
  field: fc.nat(FIELDS.length - 1),
  act: fc.constantFrom(
    'set',
    'set',
    'set',
    'clear',
    'remove',
    'restore',
    'choose',
    'undo',
    'send',
    'lock',
    'wrong-clock',
  ),
  at: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function send(from: TestCore, to: TestCore): Promise<void> {
  expect((await to.log.merge(await logOf(from), forever)).ok).toBe(true);
}

async function everything(core: TestCore): Promise<unknown> {
  const trash = (await core.records.trash()).map(({ id, record }) => ({ id, record }));
  const rows = [...(await core.records.all('client'))];
  return { rows: rows.sort(), trash: trash.sort((a, b) => (a.id < b.id ? 1 : -1)) };
}

/** The copies to choose from, whoever wrote them. */
async function copiesIn(core: TestCore): Promise<unknown> {
  const found = await core.records.conflicted(['client']);
  return found
    .flatMap(({ id, conflicts }) =>
      conflicts.map(({ field, values }) => `${id} ${field} ${values.map(({ value }) => JSON.stringify(value)).sort()}`),
    )
    .sort();
}

/** Settles the first conflict of a record, with one of its copies. */
async function choice(core: TestCore, { id, at }: Step): Promise<Edit | null> {
  const target = { table: 'client' as const, id: IDS[id] ?? '' };
  const [conflict] = await core.records.conflicts(target.table, target.id);
  if (!conflict) return null;
  if (conflict.field === '$deleted') return { ...target, restore: true };
  const { value } = conflict.values[at % conflict.values.length] ?? { value: null };
  return { ...target, choose: { [conflict.field]: value ?? undefined } };
}

function editOf({ act, id, field, at }: Step): Edit | null {
  const target = { table: 'client' as const, id: IDS[id] ?? '' };
  const name = FIELDS[field] ?? '';
  if (act === 'set') return { ...target, set: { [name]: name.includes('/') ? true : `typed ${at}` } };
  if (act === 'clear') return { ...target, set: { [name]: undefined } };
  if (act === 'remove') return { ...target, remove: true };
  if (act === 'restore') return { ...target, restore: true };
  return null;
}

/** Two laptops doing what people do. Yields after every change that was written. */
async function* live(steps: readonly Step[]) {
  const cores = [await newCore({ locks: nodeLocks }), await newCore({ locks: nodeLocks })] as const;
  const made: string[] = [];
  for (const one of steps) {
    const core = cores[one.who] ?? cores[0];
    const edit = one.act === 'choose' ? await choice(core, one) : editOf(one);
    if (one.act === 'send') await send(core, cores[1 - one.who] ?? cores[1]);
    if (one.act === 'wrong-clock') core.clock.now += (one.at - 25) * 86_400_000;
    if (one.act === 'lock') {
      await core.lock();
      await core.unlock();
    }
    if (one.act === 'undo' && made.length > 0) {
      const undone = await core.writer.undo(made[one.at % made.length] ?? '');
      if (undone.ok) made.push(undone.value.committed.changeId);
    }
    if (!edit) continue;
    const before = await everything(core);
    const copies = one.act === 'choose' ? await copiesIn(core) : null;
    const committed = await core.writer.commit({ name: 'client_changed', edits: [edit] });
    if (!committed.ok) throw new Error(committed.why);
    if (!committed.value.undoable) continue;
    made.push(committed.value.changeId);
    yield { core, cores, before, copies, changeId: committed.value.changeId };
  }
  yield { core: cores[0], cores, before: null, copies: null, changeId: '' };
}

describe('whatever two laptops do', () => {
  test('the rows are what the log says, and after an exchange both hold the same', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        let last: readonly [TestCore, TestCore] | undefined;
        for await (const { cores } of live(steps)) last = cores;
        if (!last) throw new Error('nothing happened');
        const [one, two] = last;
        for (const core of last) {
          const rebuilt = await newCore({ locks: nodeLocks });
          await send(core, rebuilt);
          expect(await digestOf(rebuilt)).toBe(await digestOf(core));
          expect(await everything(rebuilt)).toEqual(await everything(core));
          rebuilt.close();
        }
        await send(one, two);
        await send(two, one);
        expect(await digestOf(two)).toBe(await digestOf(one));
        expect(await everything(two)).toEqual(await everything(one));
        for (const core of last) core.close();
      }),
      { numRuns: 40 * ROUNDS },
    );
  });

  test('taking back at once leaves everything as it was before', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        for await (const { core, before, copies, changeId } of live(steps)) {
          if (!before) continue;
          const trashed = JSON.stringify(before);
          const undone = await core.writer.undo(changeId);
          expect(undone).toMatchObject({ ok: true, value: { kept: [] } });
          const after = JSON.parse(JSON.stringify(await everything(core)));
          const expected = JSON.parse(trashed);
          // What did not exist before is in the trash now.
          const ids = [
            ...expected.rows.map(([id]: [string]) => id),
            ...expected.trash.map(({ id }: { id: string }) => id),
          ];
          after.trash = after.trash.filter(({ id }: { id: string }) => ids.includes(id));
          expect(after).toEqual(expected);
          if (copies) expect(await copiesIn(core)).toEqual(copies);
        }
      }),
      { numRuns: 40 * ROUNDS },
    );
  });
});
