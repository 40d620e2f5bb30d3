/**
 * The edits that take a change back, from what the log says was there before. Only what still stands as the change left
 * it is taken back; a field written since stays and is named. A record the change made, or took out of the trash, goes
 * there, unless something in it was written since. A client goes only together with what came along, and only while
 * nobody has written anything else about them (`stay.ts`). What lies in the trash by then stays there. A choice between
 * copies is taken back by putting them beside each other again, each in a change of its own, as they were written.
 */
import type { Edit } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { byStamp, DELETED, deletion, EMPTY_RECORD, type RecordState, type Stamp } from '../../sync';
import type { StayedClient } from '../app';
import type { LoggedChange, LoggedOp } from './change-body';
import type { Naming } from './named-by';
import { inSlices, openRow } from './open-rows';
import { pastChange } from './past-change';
import { byTarget, type Target, targetKey, targetsOf } from './prepare';
import { type Judged, staying, type Undone } from './stay';
import type { Look } from './write-path';

/** Written by the program as time goes by, no reason to keep a record somebody takes back. */
const BOOKKEEPING = new Set(['lastSeenAt']);

/** Accounts of what happened are not taken back with it. */
const isAccount = ({ table }: { readonly table: string }): boolean => table === 'audit';

const stands = (state: RecordState, field: string, stamp: Stamp): boolean =>
  state.fields.get(field)?.live.some((live) => live.stamp === stamp) ?? false;

/** Fields of a record that somebody wrote after it was made (`all`) or taken out of the trash. */
const writtenSince = (state: RecordState, stamp: Stamp, all: boolean): readonly string[] =>
  [...state.fields]
    .filter(([field, { live }]) => {
      const since = (value: { readonly stamp: Stamp }) =>
        all ? value.stamp !== stamp : byStamp(value.stamp, stamp) > 0;
      return !BOOKKEEPING.has(field) && live.some(since);
    })
    .map(([field]) => field);

/** The copies of this number, by field; a field that had fewer is left out. */
const layer = (chosen: readonly LoggedOp[], number: number): Readonly<Record<string, Json | undefined>> =>
  Object.fromEntries(
    chosen.flatMap(({ field, copies = [] }) => (number < copies.length ? [[field, copies[number]] as const] : [])),
  );

const named = ({ table }: Target, fields: readonly string[]): readonly string[] =>
  fields.map((field) => `${table}.${field}`);

function undoRecord(target: Target, state: RecordState, made: boolean, ops: readonly LoggedOp[], stamp: Stamp): Judged {
  const end = ops.find((op) => op.field === DELETED);
  const restored = !made && end !== undefined && end.value === undefined && !end.copies;
  const fields = fieldsBack(target, state, ops, stamp);
  const inTrash = deletion(state) !== null;
  if (!made && !restored) return { ...fields, target, ops, state, way: 'fields' };
  const judged = { target, ops, state, brought: made ? 'made' : 'restored', edits: [], after: [] } as const;
  if (inTrash || state.fields.size === 0) return { ...judged, kept: named(target, [DELETED]), way: 'gone' };
  const since = writtenSince(state, stamp, made);
  if (since.length > 0) return { ...judged, kept: named(target, since), way: 'written' };
  const edits: readonly Edit[] = made ? [{ ...target, remove: true }] : fields.edits;
  return { ...judged, kept: [], edits, after: made ? [] : fields.after, way: 'goes' };
}

/** Field by field. */
function fieldsBack(target: Target, state: RecordState, ops: readonly LoggedOp[], stamp: Stamp): Undone {
  const mine = ops.filter((op) => stands(state, op.field, stamp));
  const kept = named(
    target,
    ops.filter((op) => !mine.includes(op)).map((op) => op.field),
  );
  const chosen = mine.filter((op) => op.copies && op.field !== DELETED);
  const set = mine.filter((op) => op.field !== DELETED && !op.copies).map((op) => [op.field, op.was] as const);
  const end = mine.find((op) => op.field === DELETED);
  // Written in the trash, or in the trash by now: writing alone would take it out.
  const rests = deletion(state) !== null && (!end || (end.was === true && set.length > 0));
  const rest: readonly Edit[] = rests ? [{ ...target, remove: true }] : [];
  const edits: Edit[] = [];
  if (set.length > 0) edits.push({ ...target, set: Object.fromEntries(set) });
  if (chosen.length > 0) edits.push({ ...target, choose: layer(chosen, 0) });
  if (rests) edits.push(...(edits.length > 0 ? rest : []));
  else if (end?.copies) edits.push({ ...target, beside: { [DELETED]: true } });
  else if (end) edits.push(end.value === undefined ? { ...target, remove: true } : { ...target, restore: true });
  const most = Math.max(0, ...chosen.map(({ copies }) => copies?.length ?? 0));
  const after = Array.from({ length: Math.max(0, most - 1) }, (_, at) => [
    { ...target, beside: layer(chosen, at + 1) } as const,
    ...rest,
  ]);
  return { edits, kept, after };
}

export interface UndoPlan extends Undone {
  readonly stayed: readonly StayedClient[];
  readonly gone: number;
}

/** `partly`: what cannot be opened stays, and the rest is taken back. */
export async function undoEdits(
  look: Look,
  naming: Naming,
  change: LoggedChange,
  partly = false,
): Promise<Result<UndoPlan, 'damaged'>> {
  const ops = change.ops.filter((op) => !isAccount(op));
  const targets = targetsOf(pastChange(change).records.filter((record) => !isAccount(record)));
  const opsOf = byTarget(ops);
  const { rows } = await look.read(targets);
  const made = new Set(change.made.map(targetKey));
  const opened = await inSlices(targets, async ({ table }, at) => {
    const row = rows[at];
    return row ? openRow(look.vault, table, row) : done(EMPTY_RECORD);
  });
  if (!partly && opened.some(({ ok }) => !ok)) return refused('damaged');
  const judged = opened.map((state, at): Judged => {
    const target = targets[at] as Target;
    const own = opsOf.get(targetKey(target)) ?? [];
    return state.ok
      ? undoRecord(target, state.value, made.has(targetKey(target)), own, change.stamp)
      : { target, ops: own, edits: [], kept: named(target, [DELETED]), after: [], way: 'damaged' };
  });
  const { whole, stayed, gone } = await staying(look, naming, judged, change.stamp);
  const after: Edit[][] = [];
  for (const one of judged) {
    if (whole.has(one)) continue;
    for (const [number, more] of one.after.entries()) after[number] = [...(after[number] ?? []), ...more];
  }
  return done({
    edits: judged.flatMap((one) => (whole.has(one) ? [] : one.edits)),
    kept: judged.flatMap((one) => (one.kept.length === 0 && whole.has(one) ? named(one.target, [DELETED]) : one.kept)),
    after,
    stayed,
    gone,
  });
}
