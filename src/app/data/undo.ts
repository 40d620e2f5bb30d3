/**
 * The edits that take a change back, from what the log says was there before. Only what still stands as the change left
 * it is taken back; a field written since stays and is named. A record the change made goes to the trash, unless
 * something in it was written since.
 */
import type { Edit } from '../../domain/record/edit';
import { done, type Result, refused } from '../../domain/record/result';
import { DELETED, EMPTY_RECORD, type RecordState, type Stamp } from '../../sync';
import type { LoggedChange, LoggedOp } from './change-body';
import { pastChange } from './history';
import { openRow } from './open-rows';
import { type Target, targetKey, targetsOf } from './prepare';
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
}

function undoRecord(target: Target, state: RecordState, made: boolean, ops: readonly LoggedOp[], stamp: Stamp): Undone {
  const named = (field: string) => `${target.table}.${field}`;
  if (made) {
    const since = writtenSince(state, stamp);
    return since.length > 0
      ? { edits: [], kept: since.map(named) }
      : { edits: [{ ...target, remove: true }], kept: [] };
  }
  const mine = ops.filter((op) => stands(state, op.field, stamp));
  const kept = ops.filter((op) => !mine.includes(op)).map((op) => named(op.field));
  const set = mine.filter((op) => op.field !== DELETED).map((op) => [op.field, op.was] as const);
  const end = mine.find((op) => op.field === DELETED);
  const edits: Edit[] = [];
  if (set.length > 0) edits.push({ ...target, set: Object.fromEntries(set) });
  if (end) edits.push(end.value === undefined ? { ...target, remove: true } : { ...target, restore: true });
  return { edits, kept };
}

export async function undoEdits(look: Look, change: LoggedChange): Promise<Result<Undone, 'damaged'>> {
  const ops = change.ops.filter((op) => !isAccount(op));
  const targets = targetsOf(pastChange(change).records.filter((record) => !isAccount(record)));
  const { rows } = await look.read(targets);
  const made = new Set(change.made.map(targetKey));
  const edits: Edit[] = [];
  const kept: string[] = [];
  for (const [at, target] of targets.entries()) {
    const row = rows[at];
    const opened = row ? await openRow(look.vault, target.table, row) : done(EMPTY_RECORD);
    if (!opened.ok) return refused('damaged');
    const own = ops.filter((op) => targetKey(op) === targetKey(target));
    const undone = undoRecord(target, opened.value, made.has(targetKey(target)), own, change.stamp);
    edits.push(...undone.edits);
    kept.push(...undone.kept);
  }
  return done({ edits, kept });
}
