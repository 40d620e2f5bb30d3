/**
 * The edits that take a change back, from what the log says was there before. Only what still stands as the change left
 * it is taken back; a field written since stays and is named. A record the change made goes to the trash, unless
 * something in it was written since. A choice between copies is taken back by putting them beside each other again, each
 * in a change of its own, as they were written.
 */
import type { Edit } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { DELETED, EMPTY_RECORD, type RecordState, type Stamp } from '../../sync';
import type { LoggedChange, LoggedOp } from './change-body';
import { openRow } from './open-rows';
import { pastChange } from './past-change';
import { byTarget, type Target, targetKey, targetsOf } from './prepare';
import type { Look } from './write-path';

/** Written by the program as time goes by, no reason to keep a record somebody takes back. */
const BOOKKEEPING = new Set(['lastSeenAt']);

/** Accounts of what happened are not taken back with it. */
const isAccount = ({ table }: { readonly table: string }): boolean => table === 'audit';

const stands = (state: RecordState, field: string, stamp: Stamp): boolean =>
  state.fields.get(field)?.live.some((live) => live.stamp === stamp) ?? false;

/** Fields of a record that somebody wrote after it was made. */
const writtenSince = (state: RecordState, stamp: Stamp): readonly string[] =>
  [...state.fields]
    .filter(([field, { live }]) => !BOOKKEEPING.has(field) && live.some((value) => value.stamp !== stamp))
    .map(([field]) => field);

interface Undone {
  readonly edits: readonly Edit[];
  /** "<table>.<field>" of what was written since. */
  readonly kept: readonly string[];
  /** What comes after `edits`, one change each. */
  readonly after: readonly (readonly Edit[])[];
}

/** The copies of this number, by field; a field that had fewer is left out. */
const layer = (chosen: readonly LoggedOp[], number: number): Readonly<Record<string, Json | undefined>> =>
  Object.fromEntries(
    chosen.flatMap(({ field, copies = [] }) => (number < copies.length ? [[field, copies[number]] as const] : [])),
  );

function undoRecord(target: Target, state: RecordState, made: boolean, ops: readonly LoggedOp[], stamp: Stamp): Undone {
  const named = (field: string) => `${target.table}.${field}`;
  if (made) {
    const since = writtenSince(state, stamp);
    return since.length > 0
      ? { edits: [], kept: since.map(named), after: [] }
      : { edits: [{ ...target, remove: true }], kept: [], after: [] };
  }
  const mine = ops.filter((op) => stands(state, op.field, stamp));
  const kept = ops.filter((op) => !mine.includes(op)).map((op) => named(op.field));
  const chosen = mine.filter((op) => op.copies && op.field !== DELETED);
  const set = mine.filter((op) => op.field !== DELETED && !op.copies).map((op) => [op.field, op.was] as const);
  const end = mine.find((op) => op.field === DELETED);
  const edits: Edit[] = [];
  if (set.length > 0) edits.push({ ...target, set: Object.fromEntries(set) });
  if (chosen.length > 0) edits.push({ ...target, choose: layer(chosen, 0) });
  if (end?.copies) edits.push({ ...target, beside: { [DELETED]: true } });
  else if (end) edits.push(end.value === undefined ? { ...target, remove: true } : { ...target, restore: true });
  const most = Math.max(0, ...chosen.map(({ copies }) => copies?.length ?? 0));
  const after = Array.from({ length: Math.max(0, most - 1) }, (_, at) => [
    { ...target, beside: layer(chosen, at + 1) } as const,
  ]);
  return { edits, kept, after };
}

export async function undoEdits(look: Look, change: LoggedChange): Promise<Result<Undone, 'damaged'>> {
  const ops = change.ops.filter((op) => !isAccount(op));
  const targets = targetsOf(pastChange(change).records.filter((record) => !isAccount(record)));
  const opsOf = byTarget(ops);
  const { rows } = await look.read(targets);
  const made = new Set(change.made.map(targetKey));
  const edits: Edit[] = [];
  const kept: string[] = [];
  const after: Edit[][] = [];
  for (const [at, target] of targets.entries()) {
    const row = rows[at];
    const opened = row ? await openRow(look.vault, target.table, row) : done(EMPTY_RECORD);
    if (!opened.ok) return refused('damaged');
    const own = opsOf.get(targetKey(target)) ?? [];
    const undone = undoRecord(target, opened.value, made.has(targetKey(target)), own, change.stamp);
    edits.push(...undone.edits);
    kept.push(...undone.kept);
    for (const [number, more] of undone.after.entries()) after[number] = [...(after[number] ?? []), ...more];
  }
  return done({ edits, kept, after });
}
