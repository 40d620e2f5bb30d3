/**
 * What a signature holds against every way of writing: the use-cases of today, an undo, a choice between copies. A signed
 * note keeps its words, a signed plan what was agreed, and both stay; the invented ones of the sample caseload may go.
 */
import { isLocked, mayChange } from '../../domain/note/locked';
import type { Note } from '../../domain/note/note';
import { isSigned, mayChangePlan } from '../../domain/plan/locked';
import type { Plan } from '../../domain/plan/plan';
import { sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { TableName } from '../../domain/record/tables';
import { DELETED, type Op, type RecordState, shown, standsFor } from '../../sync';
import type { Target, Wish } from './prepare';
import { recordOf, signatureOf } from './record-of';

interface Lock {
  readonly isLocked: (record: object) => boolean;
  readonly mayChange: (record: object, set: Readonly<Record<string, Json | undefined>>) => boolean;
}

const LOCKS: Partial<Record<TableName, Lock>> = {
  note: { isLocked: (note) => isLocked(note as Note), mayChange: (note, set) => mayChange(note as Note, set) },
  plan: { isLocked: (plan) => isSigned(plan as Plan), mayChange: (plan, set) => mayChangePlan(plan as Plan, set) },
};

/** Of copies only what is on show under the signature may be chosen, and nothing else is put beside it. */
export function isSealed(
  target: Target,
  state: RecordState,
  wish: Wish,
  set: readonly Op[],
  removes: boolean,
): boolean {
  const lock = LOCKS[target.table];
  if (!lock || state.fields.size === 0) return false;
  const record = recordOf(target.table, state, target.id);
  if (lock.isLocked(record)) {
    if (removes && (record as { readonly sample?: unknown }).sample !== true) return true;
    if ([...wish.beside].some(([field, value]) => !mayStandBeside(target, state, field, value))) return true;
    if ([...wish.choose].some(([field, value]) => !mayChoose(target, state, field, value))) return true;
  }
  return set.length > 0 && !lock.mayChange(record, Object.fromEntries(set.map(({ field, value }) => [field, value])));
}

/** A further signature stands under the same words. */
function mayStandBeside({ table }: Target, state: RecordState, field: string, value: Json | undefined): boolean {
  if (field === DELETED || table !== 'plan') return field === DELETED;
  const of = standsFor(signatureOf(table, state), field);
  return !of || sameJson(shown(state, field, of)?.value, value);
}

function mayChoose({ table }: Target, state: RecordState, field: string, value: Json | undefined): boolean {
  const of = standsFor(signatureOf(table, state), field);
  // Of a plan: how it goes on.
  if (!of && table === 'plan') return true;
  const seen = shown(state, field, of);
  if (seen && seen.stamp === of?.stamp) return sameJson(seen.value, value);
  // Signed before every field was written under a signature: what was written, and nothing new.
  return state.fields.get(field)?.live.some((live) => sameJson(live.value, value)) ?? false;
}
