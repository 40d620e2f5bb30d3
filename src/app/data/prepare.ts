/**
 * What a change means for the records it names: operations with their bases, what was shown before, and the states
 * after. Pure. Edits of one record are taken together; later ones win.
 */
import { type Edit, sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import {
  applyChange,
  besideValue,
  chooseValue,
  DELETED,
  deletion,
  EMPTY_RECORD,
  type Op,
  type RecordState,
  removeRecord,
  restoreRecord,
  type Stamp,
  setValue,
  shown,
} from '../../sync';
import type { LoggedOp } from './change-body';
import { signatureOf } from './record-of';
import { isSealed } from './sealed-record';

export interface Target {
  readonly table: TableName;
  readonly id: Id;
}

export const targetKey = ({ table, id }: { readonly table: string; readonly id: Id }): string => `${table}/${id}`;

/** The records a list of edits names, each once. */
export const targetsOf = (edits: readonly Target[]): readonly Target[] => [
  ...new Map(edits.map(({ table, id }) => [targetKey({ table, id }), { table, id }])).values(),
];

/** What names each record, by `targetKey`: a change of thousands is gone over once, not once for each of them. */
export function byTarget<Named extends { readonly table: string; readonly id: Id }>(
  all: readonly Named[],
): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const one of all) {
    const there = found.get(targetKey(one));
    if (there) there.push(one);
    else found.set(targetKey(one), [one]);
  }
  return found;
}

export interface Wish {
  readonly set: Map<string, Json | undefined>;
  readonly choose: Map<string, Json | undefined>;
  readonly beside: Map<string, Json | undefined>;
  last: 'remove' | 'restore' | null;
}

/** `edits`: those of one record. */
function wishFor(edits: readonly Edit[]): Wish {
  const wish: Wish = { set: new Map(), choose: new Map(), beside: new Map(), last: null };
  for (const edit of edits) {
    if ('set' in edit) for (const [field, value] of Object.entries(edit.set)) wish.set.set(field, value);
    else if ('choose' in edit) for (const [field, value] of Object.entries(edit.choose)) wish.choose.set(field, value);
    else if ('beside' in edit) for (const [field, value] of Object.entries(edit.beside)) wish.beside.set(field, value);
    else wish.last = 'remove' in edit ? 'remove' : 'restore';
  }
  return wish;
}

/** What the operation chose from, each value once; undefined when there was nothing to choose. */
function chosenFrom(op: Op, state: RecordState, choices: ReadonlyMap<string, unknown>): LoggedOp['copies'] {
  if (op.field === DELETED) return op.value === undefined && deletion(state) === null ? [true] : undefined;
  if (!choices.has(op.field)) return undefined;
  const live = state.fields.get(op.field)?.live ?? [];
  const copies: (Json | undefined)[] = [];
  for (const { value } of live) if (!copies.some((copy) => sameJson(copy, value))) copies.push(value);
  return copies.length > 1 ? copies : undefined;
}

export interface Prepared {
  readonly ops: readonly LoggedOp[];
  readonly made: readonly Target[];
  /** States after the change of the records it touches. */
  readonly after: readonly (Target & { readonly state: RecordState })[];
}

/** `states` by `targetKey`; a record that is not among them does not exist yet. */
export function prepare(
  changeId: Id,
  stamp: Stamp,
  edits: readonly Edit[],
  states: ReadonlyMap<string, RecordState>,
): Result<Prepared, 'sealed-record'> {
  const ops: LoggedOp[] = [];
  const made: Target[] = [];
  const after: (Target & { readonly state: RecordState })[] = [];
  const wished = byTarget(edits);
  for (const target of targetsOf(edits)) {
    const state = states.get(targetKey(target)) ?? EMPTY_RECORD;
    const wish = wishFor(wished.get(targetKey(target)) ?? []);
    const of = signatureOf(target.table, state);
    const written = [...wish.set].map(([field, value]) => setValue(target, state, field, value, stamp));
    const chosen = [...wish.choose].map(([field, value]) => chooseValue(target, state, field, value, stamp, of));
    const set = written.filter((op) => op !== null);
    const beside = [...wish.beside].map(([field, value]) => besideValue(target, field, value, stamp));
    const own = [...set, ...chosen.filter((op) => op !== null && !wish.set.has(op.field)), ...beside] as Op[];
    // Writing in a record that lies in the trash takes it out.
    const last = wish.last ?? (own.length > 0 && deletion(state) !== null ? 'restore' : null);
    const write = last && (last === 'remove' ? removeRecord : restoreRecord);
    const end = write?.(target, applyChange(state, changeId, own), stamp);
    if (isSealed(target, state, wish, set, end != null && wish.last === 'remove')) return refused('sealed-record');
    if (end) own.push(end);
    if (own.length === 0) continue;
    if (state.fields.size === 0) made.push(target);
    for (const op of own) {
      const was = shown(state, op.field, of)?.value;
      const copies = chosenFrom(op, state, wish.choose);
      ops.push({ ...op, ...(was === undefined ? {} : { was }), ...(copies && { copies }) });
    }
    after.push({ ...target, state: applyChange(state, changeId, own) });
  }
  return done({ ops, made, after });
}
