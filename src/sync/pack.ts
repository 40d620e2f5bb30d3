/**
 * A record's state as the JSON that is sealed in its row. Stamps are written once and then named by number:
 *
 *   {"s":["1795289474123.00000.mzxw…"],"c":["5a0b…"],"f":{"given":[[0,"Rosa"]],"phone":[[0]]}}
 *
 * `s` stamps, those seen first; `c` the change id of each seen one; `f` live values per field: [stamp] cleared,
 * [stamp, value], [stamp, true, [stamps covered]] a tombstone; `w` awaited stamps per field, where there are any; `o` how
 * many changes are older than those listed. Only the newest changes are listed, or a client seen every day would weigh
 * more each year; the rest is found in the log.
 */
import type { Json } from '../domain/record/json';
import type { FieldState, LiveValue, RecordState } from './register';
import { byStamp, type Stamp } from './stamp';

type PackedValue = readonly [number] | readonly [number, Json] | readonly [number, Json, readonly number[]];

export interface PackedRecord {
  readonly s: readonly Stamp[];
  readonly c: readonly string[];
  readonly f: Readonly<Record<string, readonly PackedValue[]>>;
  readonly w?: Readonly<Record<string, readonly number[]>>;
  readonly o?: number;
}

const LISTED_CHANGES = 16;

function packValue(live: LiveValue, number: (stamp: Stamp) => number): PackedValue {
  if (live.value === undefined) return [number(live.stamp)];
  if (!live.covers) return [number(live.stamp), live.value];
  return [number(live.stamp), live.value, live.covers.map(number)];
}

export function packRecord(state: RecordState): PackedRecord {
  const all = [...state.seen].sort((a, b) => byStamp(a[1], b[1]) || byStamp(a[0], b[0]));
  const seen = all.slice(-LISTED_CHANGES);
  const older = state.older + all.length - seen.length;
  const stamps = seen.map(([, stamp]) => stamp);
  const numbers = new Map(stamps.map((stamp, at) => [stamp, at]));
  const number = (stamp: Stamp): number => {
    const known = numbers.get(stamp);
    if (known !== undefined) return known;
    numbers.set(stamp, stamps.length);
    return stamps.push(stamp) - 1;
  };
  const fields = [...state.fields].sort((a, b) => byStamp(a[0], b[0]));
  const f = fields.map(([name, { live }]) => [name, live.map((value) => packValue(value, number))] as const);
  const w = fields.flatMap(([name, { awaited }]) => (awaited.length > 0 ? [[name, awaited.map(number)] as const] : []));
  return {
    s: stamps,
    c: seen.map(([changeId]) => changeId),
    f: Object.fromEntries(f),
    ...(w.length > 0 ? { w: Object.fromEntries(w) } : {}),
    ...(older > 0 ? { o: older } : {}),
  };
}

/** Reads what `packRecord` wrote; an authentic row of another shape throws. */
export function unpackRecord(packed: PackedRecord): RecordState {
  const stamp = (at: number): Stamp => {
    const found = packed.s[at];
    if (found === undefined) throw new TypeError('A row names a stamp it does not hold.');
    return found;
  };
  const unpackValue = ([at, value, covers]: PackedValue): LiveValue => ({
    stamp: stamp(at),
    ...(value === undefined ? {} : { value }),
    ...(covers === undefined ? {} : { covers: covers.map(stamp) }),
  });
  const fields = new Map<string, FieldState>();
  for (const [name, live] of Object.entries(packed.f)) {
    fields.set(name, { live: live.map(unpackValue), awaited: packed.w?.[name]?.map(stamp) ?? [] });
  }
  return { seen: new Map(packed.c.map((changeId, at) => [changeId, stamp(at)])), older: packed.o ?? 0, fields };
}
