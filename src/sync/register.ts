/**
 * The field register of one record: which values stand, whatever order the changes arrived in.
 *
 * A value is *live* while no other operation's base names it. More than one live value on a field means that they were
 * written without knowing of each other: all are kept (`shown.ts` says which is shown). Promises, for any order and any
 * repetition of the same changes: the same state (convergence, idempotence), and no value disappears unless somebody
 * who saw it replaced it.
 *
 * The unit is a change: all operations with one stamp on the record arrive together. An operation that names a value
 * not seen yet leaves its stamp in `awaited`, so that the value is already replaced when it comes.
 * After: Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types", 2011 (MV-register).
 */
import type { Json } from '../domain/record/json';
import type { Id } from '../domain/record/record';
import { DELETED, type Op } from './op';
import { byStamp, type Stamp } from './stamp';

export interface LiveValue {
  readonly stamp: Stamp;
  /** Absent = cleared. */
  readonly value?: Json;
  /** On tombstones: every stamp the deleter had seen. */
  readonly covers?: readonly Stamp[];
}

export interface FieldState {
  /** Sorted by stamp. */
  readonly live: readonly LiveValue[];
  /** Named by a base, not arrived yet. */
  readonly awaited: readonly Stamp[];
}

export interface RecordState {
  /** Changes that touched the record: change id → stamp. */
  readonly seen: ReadonlyMap<Id, Stamp>;
  /** How many older changes are no longer listed in `seen` (see `pack.ts`). */
  readonly older: number;
  readonly fields: ReadonlyMap<string, FieldState>;
}

export const EMPTY_RECORD: RecordState = { seen: new Map(), older: 0, fields: new Map() };
const EMPTY_FIELD: FieldState = { live: [], awaited: [] };

const liveOf = (op: Op): LiveValue => ({
  stamp: op.stamp,
  ...(op.value === undefined ? {} : { value: op.value }),
  ...(op.field === DELETED && op.value !== undefined ? { covers: op.base } : {}),
});

function applyOp(field: FieldState, op: Op, seen: ReadonlySet<Stamp>): FieldState {
  const replaced = new Set(op.base);
  const live = field.live.filter(({ stamp }) => !replaced.has(stamp));
  if (!field.awaited.includes(op.stamp)) live.push(liveOf(op));
  live.sort((a, b) => byStamp(a.stamp, b.stamp));
  const awaited = new Set([...field.awaited, ...op.base.filter((stamp) => !seen.has(stamp))]);
  return { live, awaited: [...awaited].sort(byStamp) };
}

/** Stamps of changes that have been here, as far as is known; a base that names another names what may yet come. */
function arrived(state: RecordState, stamp: Stamp): ReadonlySet<Stamp> {
  const known = new Set([stamp, ...state.seen.values()]);
  for (const { live } of state.fields.values()) {
    for (const value of live) known.add(value.stamp);
  }
  return known;
}

/**
 * The state after one change. `ops`: all of the change's operations on this record. A change that is listed as seen
 * changes nothing; older ones are told by the log, which gives each change once.
 */
export function applyChange(state: RecordState, changeId: Id, ops: readonly Op[]): RecordState {
  const stamp = ops[0]?.stamp;
  if (stamp === undefined || state.seen.has(changeId)) return state;
  const seen = new Map(state.seen).set(changeId, stamp);
  const stamps = arrived(state, stamp);
  const fields = new Map(state.fields);
  for (const op of ops) fields.set(op.field, applyOp(fields.get(op.field) ?? EMPTY_FIELD, op, stamps));
  for (const [name, field] of fields) {
    if (!field.awaited.includes(stamp)) continue;
    fields.set(name, { live: field.live, awaited: field.awaited.filter((awaited) => awaited !== stamp) });
  }
  return { seen, older: state.older, fields };
}
