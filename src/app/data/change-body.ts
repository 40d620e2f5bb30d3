/**
 * One change as the log keeps it, and the JSON that is sealed in its row of table `op`:
 *
 *   {"id":"5a0b…","name":"client_changed","at":"2026-11-21T20:00:00.000Z","stamp":"1795…","undoable":true,
 *    "ops":[{"t":"client","i":"9d3e…","f":"given","v":"Rosa","b":["1795…"],"w":"Rose"}],"made":[["client","77f0…"]]}
 *
 * `v` value (absent = cleared), `b` base (absent = none), `w` what was shown before (absent = nothing), kept for undo; `c`
 * the copies a choice was made among, [value] or [] (cleared), the one shown last; `k` marks an operation of a later kind
 * than setting a value; `made` the records that did not exist before. All operations of a change share its stamp.
 */
import * as v from 'valibot';
import type { Json } from '../../domain/record/json';
import type { Id, Moment } from '../../domain/record/record';
import { type Op, readStamp, type Stamp } from '../../sync';

/** An operation with the value that was shown before it. */
export interface LoggedOp extends Op {
  readonly was?: Json;
  /** The copies that a choice took the place of; undefined = cleared. The one that was shown stands last. */
  readonly copies?: readonly (Json | undefined)[];
}

export interface LoggedChange {
  readonly id: Id;
  /** See `Change.name`. */
  readonly name: string;
  readonly at: Moment;
  readonly stamp: Stamp;
  readonly undoable: boolean;
  readonly ops: readonly LoggedOp[];
  readonly made: readonly { readonly table: string; readonly id: Id }[];
}

const json = v.custom<Json>((value) => value !== undefined);
const stamp = v.pipe(
  v.string(),
  v.check((text) => readStamp(text) !== null, 'No stamp.'),
);
const Body = v.looseObject({
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  at: v.string(),
  stamp,
  undoable: v.boolean(),
  ops: v.array(
    v.looseObject({
      t: v.string(),
      i: v.string(),
      f: v.string(),
      v: v.optional(json),
      b: v.optional(v.array(stamp), []),
      w: v.optional(json),
      c: v.optional(v.array(v.union([v.tuple([json]), v.tuple([])]))),
      k: v.optional(json),
    }),
  ),
  made: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
});

export function writeChange(change: LoggedChange): Json {
  const ops = change.ops.map(({ table, id, field, value, base, was, copies }) => ({
    t: table,
    i: id,
    f: field,
    ...(value === undefined ? {} : { v: value }),
    ...(base.length === 0 ? {} : { b: base }),
    ...(was === undefined ? {} : { w: was }),
    ...(copies === undefined ? {} : { c: copies.map((copy) => (copy === undefined ? [] : [copy])) }),
  }));
  const { id, name, at, undoable } = change;
  const made = change.made.map((target) => [target.table, target.id]);
  return { id, name, at, stamp: change.stamp, undoable, ops, ...(made.length > 0 ? { made } : {}) };
}

/** Null for what is no change: it came from a damaged file or a later version. */
export function readChange(value: unknown): LoggedChange | null {
  const read = v.safeParse(Body, value);
  if (!read.success) return null;
  const body = read.output;
  // An operation of a later kind is kept in the log, and is none that this version could carry out.
  const known = body.ops.filter((op) => op.k === undefined);
  const ops = known.map((op) => ({
    table: op.t,
    id: op.i,
    field: op.f,
    ...(op.v === undefined ? {} : { value: op.v }),
    stamp: body.stamp,
    base: op.b,
    ...(op.w === undefined ? {} : { was: op.w }),
    ...(op.c === undefined ? {} : { copies: op.c.map(([copy]) => copy) }),
  }));
  const made = body.made.map(([table, id]) => ({ table, id }));
  return { id: body.id, name: body.name, at: body.at, stamp: body.stamp, undoable: body.undoable, ops, made };
}
