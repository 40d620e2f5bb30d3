/**
 * Takes foreign changes into the records. Applied whole, each once; what a change does to a record is the register's
 * business, so that every replica ends with the same. Tables this version does not know stay in the log alone.
 */
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { RowKey, Store } from '../../storage';
import { applyChange, type Clock, conflicts, deletion, EMPTY_RECORD, observe, type RecordState } from '../../sync';
import type { WriteFailure } from '../app';
import { type LoggedChange, readChange } from './change-body';
import { inSlices, openRow } from './open-rows';
import { type Target, targetKey } from './prepare';
import { type Present, presentIn } from './present';
import { signatureOf } from './record-of';
import { sharesOf } from './shares';
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

/** Changes in one transaction. */
const SLICE = 1000;

/** Records as they were when first looked at and as they are now. */
type Touched = Map<string, Target & { readonly before: RecordState; after: RecordState }>;

const inConflict = (table: TableName, state: RecordState): boolean =>
  conflicts(state, signatureOf(table, state)).length > 0;

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
        conflicts: old.conflicts + Number(inConflict(table, after) && !inConflict(table, before)),
      });
    }
    const { fresh, known, unreadable, damaged } = this;
    return { fresh, known, unreadable, damaged: damaged.size, complete, tables: [...tables.values()] };
  }
}

/** A foreign change and its own words, which may hold more than this version reads. */
export interface Foreign {
  readonly change: LoggedChange;
  readonly value: Json;
}

/** Applies one slice to the tally. Returns what is new, the changes and the records they touch, and rows of known ones. */
export async function applySlice(look: Look, slice: readonly Foreign[], tally: Tally, present?: Present) {
  const shares = new Map(slice.map(({ change }) => [change.id, sharesOf(change)]));
  const touching = new Map([...shares.values()].flatMap((own) => [...own]));
  const wanted = [...touching].flatMap(([key, { table, id }]) => (tally.touched.has(key) ? [] : [{ table, id }]));
  const opKeys: RowKey[] = slice.map(({ change }) => ({ table: 'op', id: change.id }));
  const keys = [...opKeys, ...wanted];
  const { head, rows } = await (present?.read(look, keys) ?? look.read(keys));
  const states = await inSlices(wanted, async (target, at) => {
    const row = rows[opKeys.length + at];
    return row ? openRow(look.vault, target.table, row) : done(EMPTY_RECORD);
  });
  for (const [at, target] of wanted.entries()) {
    const opened = states[at] as (typeof states)[number];
    if (opened.ok) tally.touched.set(targetKey(target), { ...target, before: opened.value, after: opened.value });
    else tally.damaged.add(targetKey(target));
  }
  const fresh = slice.filter((_, at) => rows[at] === undefined);
  const changed: Touched = new Map();
  for (const { change } of fresh) {
    for (const [key, { ops }] of shares.get(change.id) ?? []) {
      const touched = tally.touched.get(key);
      if (!touched) continue;
      touched.after = applyChange(touched.after, change.id, ops);
      changed.set(key, touched);
    }
  }
  for (const target of wanted) {
    const key = targetKey(target);
    const touched = tally.touched.get(key);
    if (touched?.before === touched?.after) tally.touched.delete(key);
  }
  tally.fresh += fresh.length;
  tally.known += slice.length - fresh.length;
  const known = rows.slice(0, slice.length).filter((row) => row !== undefined);
  const records = [...changed.values()].map(({ table, id, after }) => ({ table, id, state: after }));
  const wrote = (lsn: number) =>
    present?.wrote([...fresh.map(({ change }) => ({ table: 'op', id: change.id }) as const), ...records], lsn);
  return { head, fresh, known, records, wrote };
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

/** Read when their turn comes: 100,000 at once would hold up the screen for seconds. Each change is in one of them. */
function* slicesOf(changes: readonly Json[], tally: Tally): Generator<readonly Foreign[]> {
  const met = new Set<Id>();
  for (let from = 0; from < changes.length; from += SLICE) {
    const slice = readForeign(changes.slice(from, from + SLICE), tally).filter(({ change }) => !met.has(change.id));
    for (const { change } of slice) met.add(change.id);
    yield slice;
  }
}

export async function mergeInto(
  path: WritePath,
  store: Store,
  now: () => number,
  changes: readonly Json[],
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
  /** True: they are in batches somewhere, and go into none of ours. */
  batched = false,
): Promise<Result<MergeCounts, WriteFailure>> {
  const tally = new Tally();
  const present = presentIn(store);
  let from = 0;
  for (const slice of slicesOf(changes, tally)) {
    if (signal.aborted) return done(tally.counts(false));
    progress(from, changes.length);
    from += SLICE;
    const written = await path.write(async (look) => {
      // The rows may have changed since the last slice, and this may run again: what was read is not kept.
      const own = new Tally();
      const { head, fresh, records, wrote } = await applySlice(look, slice, own, present);
      const clock = clockAfter(fresh, head.clock, now());
      const logged = fresh.map(({ change, value }) => ({ id: change.id, value, ...(batched ? { batched } : {}) }));
      return done({
        plan: fresh.length > 0 ? { head, clock, changes: logged, records, written: wrote } : null,
        value: own,
      });
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
  return path.look(async (look) => {
    for (const slice of slicesOf(changes, tally)) {
      if (signal.aborted) return tally.counts(false);
      await applySlice(look, slice, tally);
    }
    return tally.counts(true);
  });
}
