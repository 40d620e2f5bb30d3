/**
 * Takes foreign changes into the records. Applied whole, each once; what a change does to a record is the register's
 * business, so that every replica ends with the same. Tables this version does not know stay in the log alone.
 */
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { RowKey } from '../../storage';
import { applyChange, type Clock, conflicts, deletion, EMPTY_RECORD, observe, type RecordState } from '../../sync';
import type { WriteFailure } from '../app';
import { type LoggedChange, readChange } from './change-body';
import { openRow } from './open-rows';
import { knownTable } from './past-change';
import { type Target, targetKey, targetsOf } from './prepare';
import type { Look, WritePath } from './write-path';

export interface TableCounts {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  /** Into the trash. */
  readonly removed: number;
  /** Records that now hold conflict copies and did not before. */
  readonly conflicts: number;
}

export interface MergeCounts {
  /** Changes that are new here. */
  readonly fresh: number;
  /** Changes that were here already. */
  readonly known: number;
  /** Of another form: from a damaged file or a later version. */
  readonly unreadable: number;
  /** Records whose row here does not open: their changes are kept in the log. */
  readonly damaged: number;
  /** True when everything was looked at; false when it was cut short. */
  readonly complete: boolean;
  /** Tables in which something changes. */
  readonly tables: readonly TableCounts[];
}

const SLICE = 500;

/** Records as they were when first looked at and as they are now. */
type Touched = Map<string, Target & { readonly before: RecordState; after: RecordState }>;

export class Tally {
  fresh = 0;
  known = 0;
  unreadable = 0;
  readonly damaged = new Set<string>();
  readonly touched: Touched = new Map();

  counts(complete: boolean): MergeCounts {
    const tables = new Map<TableName, TableCounts>();
    for (const { table, before, after } of this.touched.values()) {
      const old = tables.get(table) ?? { table, added: 0, changed: 0, removed: 0, conflicts: 0 };
      const isNew = before.fields.size === 0;
      const goes = deletion(after) !== null;
      // What comes already removed was never missed here.
      if (isNew && goes) continue;
      const removed = goes && deletion(before) === null;
      tables.set(table, {
        table,
        added: old.added + Number(isNew),
        changed: old.changed + Number(!isNew && !removed),
        removed: old.removed + Number(removed),
        conflicts: old.conflicts + Number(conflicts(after).length > 0 && conflicts(before).length === 0),
      });
    }
    const { fresh, known, unreadable, damaged } = this;
    return { fresh, known, unreadable, damaged: damaged.size, complete, tables: [...tables.values()] };
  }
}

const recordsOf = (change: LoggedChange): readonly Target[] =>
  targetsOf(
    change.ops.flatMap((op) => {
      const table = knownTable(op.table);
      return table ? [{ table, id: op.id }] : [];
    }),
  );

/** A foreign change and its own words, which may hold more than this version reads. */
export interface Foreign {
  readonly change: LoggedChange;
  readonly value: Json;
}

/** Applies one slice to the tally. Returns what is new, the changes and the records they touch, and rows of known ones. */
export async function applySlice(look: Look, slice: readonly Foreign[], tally: Tally) {
  const wanted = targetsOf(slice.flatMap(({ change }) => recordsOf(change))).filter(
    (target) => !tally.touched.has(targetKey(target)),
  );
  const opKeys: RowKey[] = slice.map(({ change }) => ({ table: 'op', id: change.id }));
  const { head, rows } = await look.read([...opKeys, ...wanted]);
  for (const [at, target] of wanted.entries()) {
    const row = rows[opKeys.length + at];
    const opened = row ? await openRow(look.vault, target.table, row) : done(EMPTY_RECORD);
    if (opened.ok) tally.touched.set(targetKey(target), { ...target, before: opened.value, after: opened.value });
    else tally.damaged.add(targetKey(target));
  }
  const fresh = slice.filter((_, at) => rows[at] === undefined);
  const changed: Touched = new Map();
  for (const { change } of fresh) {
    for (const target of recordsOf(change)) {
      const key = targetKey(target);
      const touched = tally.touched.get(key);
      if (!touched) continue;
      const own = change.ops.filter((op) => op.id === target.id && op.table === target.table);
      touched.after = applyChange(touched.after, change.id, own);
      changed.set(key, touched);
    }
  }
  for (const [key, { before, after }] of tally.touched) if (before === after) tally.touched.delete(key);
  tally.fresh += fresh.length;
  tally.known += slice.length - fresh.length;
  const known = rows.slice(0, slice.length).filter((row) => row !== undefined);
  return {
    head,
    fresh,
    known,
    records: [...changed.values()].map(({ table, id, after }) => ({ table, id, state: after })),
  };
}

/** Each change once; what is no change is counted. */
export function readForeign(changes: readonly Json[], tally: Tally): readonly Foreign[] {
  const read = new Map<Id, Foreign>();
  for (const value of changes) {
    const change = readChange(value);
    if (change) read.set(change.id, { change, value });
    else tally.unreadable += 1;
  }
  return [...read.values()];
}

/** The clock after having seen these. `now`: epoch milliseconds. */
export const clockAfter = (fresh: readonly Foreign[], clock: Clock, now: number): Clock =>
  fresh.reduce<Clock>((held, { change }) => observe(held, change.stamp, now), clock);

function slicesOf(changes: readonly Json[], tally: Tally): readonly (readonly Foreign[])[] {
  const all = readForeign(changes, tally);
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE));
}

export async function mergeInto(
  path: WritePath,
  now: () => number,
  changes: readonly Json[],
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
  /** True: they are in batches somewhere, and go into none of ours. */
  batched = false,
): Promise<Result<MergeCounts, WriteFailure>> {
  const tally = new Tally();
  const slices = slicesOf(changes, tally);
  for (const [at, slice] of slices.entries()) {
    if (signal.aborted) return done(tally.counts(false));
    progress(Math.min(at * SLICE, changes.length), changes.length);
    const written = await path.write(async (look) => {
      // The rows may have changed since the last slice, and this may run again: what was read is not kept.
      const own = new Tally();
      const { head, fresh, records } = await applySlice(look, slice, own);
      const clock = clockAfter(fresh, head.clock, now());
      const logged = fresh.map(({ change, value }) => ({ id: change.id, value, ...(batched ? { batched } : {}) }));
      return done({ plan: fresh.length > 0 ? { head, clock, changes: logged, records } : null, value: own });
    });
    if (!written.ok) return written;
    include(tally, written.value);
  }
  progress(changes.length, changes.length);
  return done(tally.counts(true));
}

/** Adds a slice that is on disk to the whole. */
function include(tally: Tally, slice: Tally): void {
  tally.fresh += slice.fresh;
  tally.known += slice.known;
  for (const key of slice.damaged) tally.damaged.add(key);
  for (const [key, touched] of slice.touched) {
    const earlier = tally.touched.get(key);
    tally.touched.set(key, { ...touched, before: earlier?.before ?? touched.before });
  }
}

export async function previewMerge(
  path: WritePath,
  changes: readonly Json[],
  signal: AbortSignal,
): Promise<Result<MergeCounts, WriteFailure>> {
  const tally = new Tally();
  const slices = slicesOf(changes, tally);
  return path.look(async (look) => {
    for (const slice of slices) {
      if (signal.aborted) return tally.counts(false);
      await applySlice(look, slice, tally);
    }
    return tally.counts(true);
  });
}
