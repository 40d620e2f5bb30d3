import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/domain/record/json';
import {
  applyChange,
  byStamp,
  chooseValue,
  conflicts,
  DELETED,
  deletion,
  digestLines,
  EMPTY_RECORD,
  NEW_CLOCK,
  type Op,
  observe,
  packRecord,
  project,
  type RecordState,
  readStamp,
  removeRecord,
  restoreRecord,
  setValue,
  shown,
  tick,
  unpackRecord,
  writeStamp,
} from '../../src/sync';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);
const YEAR = 365 * 24 * 3600 * 1000;
const START = Date.UTC(2026, 10, 21, 20);
const RECORDS = ['r1', 'r2'];
const FIELDS = ['given', 'phone', 'languages/es', 'languages/en', 'sections/plan'];

interface Change {
  readonly id: string;
  readonly ops: readonly Op[];
}

type Step =
  | {
      readonly do: 'set' | 'clear' | 'choose';
      readonly who: number;
      readonly record: number;
      readonly field: number;
      readonly value: number;
    }
  | { readonly do: 'remove' | 'restore'; readonly who: number; readonly record: number }
  | { readonly do: 'hear'; readonly who: number; readonly from: number; readonly at: number };

const who = fc.nat(2);
const record = fc.nat(RECORDS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('set' as const, 'set' as const, 'clear' as const, 'choose' as const),
      who,
      record,
      field: fc.nat(FIELDS.length - 1),
      value: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const), who, record }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('hear' as const), who, from: who, at: fc.nat(30) }) },
);
const plan = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 30 }),
  /** Each laptop's clock is wrong by up to a year. */
  wrong: fc.tuple(fc.integer({ min: -YEAR, max: YEAR }), fc.integer({ min: -YEAR, max: YEAR }), fc.constant(0)),
  order: fc.infiniteStream(fc.nat(1_000_000)),
});

class Laptop {
  states = new Map<string, RecordState>();
  log = new Set<string>();
  made: Change[] = [];
  clock = NEW_CLOCK;
  stamps: string[] = [];
  constructor(
    readonly name: string,
    readonly wrong: number,
    /** Seals and opens the row at every change, as a database does; the log then tells what was here. */
    readonly stores = false,
  ) {}

  state(id: string): RecordState {
    return this.states.get(id) ?? EMPTY_RECORD;
  }

  receive(change: Change, now: number): void {
    if (this.stores && this.log.has(change.id)) return;
    this.log.add(change.id);
    for (const id of new Set(change.ops.map((op) => op.id))) {
      const own = change.ops.filter((op) => op.id === id);
      const next = applyChange(this.state(id), change.id, own);
      this.states.set(id, this.stores ? unpackRecord(JSON.parse(JSON.stringify(packRecord(next)))) : next);
    }
    const stamp = change.ops[0]?.stamp;
    if (stamp) this.clock = observe(this.clock, stamp, now + this.wrong);
  }

  act(step: Step, now: number): void {
    if (step.do === 'hear') return;
    this.clock = tick(this.clock, now + this.wrong);
    const stamp = writeStamp({ ...this.clock, device: this.name });
    this.stamps.push(stamp);
    const id = RECORDS[step.record] ?? '';
    const op = this.decide(step, { table: 'client', id }, this.state(id), stamp);
    if (!op) return;
    const change = { id: `${this.name}-${this.made.length}`, ops: [op] };
    this.made.push(change);
    this.receive(change, now);
  }

  private decide(step: Step, target: { table: string; id: string }, state: RecordState, stamp: string): Op | null {
    if (step.do === 'hear') return null;
    if (!('field' in step)) return (step.do === 'remove' ? removeRecord : restoreRecord)(target, state, stamp);
    const field = FIELDS[step.field] ?? '';
    // Every value typed is told apart, so that a lost one is noticed.
    const value: Json = `${this.name} typed ${step.value} at ${this.stamps.length}`;
    if (step.do === 'set') return setValue(target, state, field, value, stamp);
    if (step.do === 'clear') return setValue(target, state, field, undefined, stamp);
    return chooseValue(target, state, field, state.fields.get(field)?.live[0]?.value, stamp);
  }
}

/** Plays the steps, then delivers everything to everybody, shuffled and every second one twice. */
interface Plan {
  readonly steps: readonly Step[];
  readonly wrong: readonly number[];
  readonly order: Iterable<number>;
}
function play({ steps, wrong, order }: Plan, stores = false) {
  const laptops = ['aaaaaaaaaaaaa', 'bbbbbbbbbbbbb', 'ccccccccccccc'].map(
    (name, at) => new Laptop(name, wrong[at] ?? 0, stores),
  );
  let now = START;
  for (const step of steps) {
    now += 1000;
    const laptop = laptops[step.who];
    if (step.do !== 'hear') laptop?.act(step, now);
    else {
      const made = laptops[step.from]?.made ?? [];
      const change = made[step.at % Math.max(made.length, 1)];
      if (change) laptop?.receive(change, now);
    }
  }
  const all = laptops.flatMap((laptop) => laptop.made);
  const luck = order[Symbol.iterator]();
  for (const laptop of laptops) {
    const twice = all.concat(all.filter((_, at) => at % 2 === 0));
    const shuffled = twice.map((change) => ({ change, at: luck.next().value as number })).sort((a, b) => a.at - b.at);
    for (const { change } of shuffled) laptop.receive(change, now);
  }
  return { laptops, ops: all.flatMap((change) => change.ops) };
}

/** The rule as written: live = named by no other operation's base on the field. */
const leaves = (ops: readonly Op[]): readonly Op[] =>
  ops.filter(
    (op) =>
      !ops.some(
        (other) => other !== op && other.id === op.id && other.field === op.field && other.base.includes(op.stamp),
      ),
  );

const everything = (laptop: Laptop) =>
  [...laptop.states]
    .sort((a, b) => byStamp(a[0], b[0]))
    .map(([id, state]) => [id, packRecord(state), project(state, id)]);

describe('three laptops with wrong clocks', () => {
  test('end with the same records, in whatever order and however often changes arrive', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { laptops } = play(given);
        const [first, ...others] = laptops;
        if (!first) throw new Error('no laptop');
        for (const other of others) expect(everything(other)).toEqual(everything(first));
        const lines = (laptop: Laptop) =>
          [...laptop.states].flatMap(([id, state]) => digestLines('client', id, state)).sort();
        for (const other of others) expect(lines(other)).toEqual(lines(first));
      }),
      { numRuns: 2000 * ROUNDS },
    );
  });

  test('lose nothing that was typed: each value nobody replaced is shown or kept as a conflict copy', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { laptops, ops } = play(given);
        const expected = leaves(ops);
        for (const laptop of laptops) {
          const live = [...laptop.states].flatMap(([id, { fields }]) =>
            [...fields].flatMap(([field, state]) => state.live.map(({ stamp }) => `${id} ${field} ${stamp}`)),
          );
          expect(live.sort()).toEqual(expected.map((op) => `${op.id} ${op.field} ${op.stamp}`).sort());
          for (const op of expected) {
            if (op.value === undefined || op.field === DELETED) continue;
            const state = laptop.state(op.id);
            const copies = conflicts(state).find(({ field }) => field === op.field)?.values ?? [];
            const visible = [shown(state, op.field), ...copies].map((live) => live?.value);
            expect(visible).toContainEqual(op.value);
          }
        }
      }),
      { numRuns: 2000 * ROUNDS },
    );
  });

  test('keep a record that was edited by somebody who had not seen its deletion, and only then', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { laptops, ops } = play(given);
        for (const id of RECORDS) {
          const own = leaves(ops.filter((op) => op.id === id));
          const stones = own.filter((op) => op.field === DELETED && op.value !== undefined);
          const known = new Set(stones.flatMap((op) => [op.stamp, ...op.base]));
          const gone = stones.length > 0 && own.every((op) => known.has(op.stamp));
          for (const laptop of laptops) expect(deletion(laptop.state(id)) !== null).toBe(gone);
        }
      }),
      { numRuns: 1000 * ROUNDS },
    );
  });

  test('lose nothing either when rows list only their newest changes', () => {
    const long = plan.chain((given) =>
      fc.array(step, { minLength: 60, maxLength: 120 }).map((steps) => ({ ...given, steps })),
    );
    fc.assert(
      fc.property(long, (given) => {
        const { laptops, ops } = play(given, true);
        const expected = leaves(ops).map((op) => `${op.id} ${op.field} ${op.stamp}`);
        for (const laptop of laptops) {
          const live = [...laptop.states].flatMap(([id, { fields }]) =>
            [...fields].flatMap(([field, state]) => state.live.map(({ stamp }) => `${id} ${field} ${stamp}`)),
          );
          expect(live.sort()).toEqual([...expected].sort());
          for (const [id, state] of laptop.states) {
            const touched = new Set(ops.filter((op) => op.id === id).map(({ stamp }) => stamp));
            expect(state.seen.size + state.older).toBe(touched.size);
            expect(state.seen.size).toBeLessThanOrEqual(16);
          }
        }
      }),
      { numRuns: 200 * ROUNDS },
    );
  });

  test('read back from a sealed row exactly what was written into it', () => {
    fc.assert(
      fc.property(plan, (given) => {
        for (const laptop of play(given).laptops) {
          for (const state of laptop.states.values()) {
            const packed = packRecord(state);
            const read = unpackRecord(JSON.parse(JSON.stringify(packed)));
            expect(packRecord(read)).toEqual(packed);
            expect(project(read, 'x')).toEqual(project(state, 'x'));
            expect(conflicts(read)).toEqual(conflicts(state));
          }
        }
      }),
      { numRuns: 500 * ROUNDS },
    );
  });
});

describe('the clock', () => {
  test('never gives the same or an earlier stamp, whatever the laptop says and whatever arrives', () => {
    const moment = fc.integer({ min: -1, max: 10_000_000_000_000 });
    const heard = fc.record({ millis: fc.nat(9_999_999_999_999), counter: fc.nat(99_999) });
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, fc.option(heard)), { maxLength: 40 }), (events) => {
        let clock = NEW_CLOCK;
        let last = '';
        for (const [now, other] of events) {
          if (other) clock = observe(clock, writeStamp({ ...other, device: 'zzzzzzzzzzzzz' }), now);
          clock = tick(clock, now);
          const stamp = writeStamp({ ...clock, device: 'aaaaaaaaaaaaa' });
          if (clock.millis <= 9_999_999_999_999)
            expect(readStamp(stamp)).toEqual({ ...clock, device: 'aaaaaaaaaaaaa' });
          expect(stamp > last).toBe(true);
          last = stamp;
        }
      }),
      { numRuns: 2000 * ROUNDS },
    );
  });

  test('is not pulled along by a laptop that is a year ahead', () => {
    const ahead = writeStamp({ millis: START + YEAR, counter: 0, device: 'bbbbbbbbbbbbb' });
    expect(tick(observe(NEW_CLOCK, ahead, START), START)).toEqual({ millis: START, counter: 0 });
    const near = writeStamp({ millis: START + 5000, counter: 7, device: 'bbbbbbbbbbbbb' });
    expect(tick(observe(NEW_CLOCK, near, START), START)).toEqual({ millis: START + 5000, counter: 8 });
  });
});
