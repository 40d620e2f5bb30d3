/**
 * Operations for what the user did, on the state the user saw. Every function returns null when there is nothing to say.
 *
 * Setting a field replaces the value on show; conflict copies stay until somebody chooses (`chooseValue` names all).
 * The exception: a copy from a clock running far ahead would outrank what was just typed; it is named too, so that what
 * is typed is what is shown.
 */
import { sameJson } from '../domain/record/edit';
import type { Json } from '../domain/record/json';
import type { Id } from '../domain/record/record';
import { DELETED, isEntry, type Op } from './op';
import type { LiveValue, RecordState } from './register';
import { deletion, liveStamps, type Standing, shown, standsFor } from './shown';
import { byStamp, type Stamp } from './stamp';

export interface Target {
  readonly table: string;
  readonly id: Id;
}

const op = (target: Target, field: string, value: Json | undefined, stamp: Stamp, base: readonly Stamp[]): Op => ({
  table: target.table,
  id: target.id,
  field,
  ...(value === undefined ? {} : { value }),
  stamp,
  base: [...new Set(base)].sort(byStamp),
});

function replacedBy(live: readonly LiveValue[], seen: LiveValue, field: string, clears: boolean, stamp: Stamp) {
  const outranks = (other: LiveValue) => byStamp(other.stamp, stamp) > 0;
  const all = clears && isEntry(field);
  return live
    .filter((other) => all || sameJson(other.value, seen.value) || outranks(other))
    .map((other) => other.stamp);
}

/** `undefined` clears. Clearing an entry of a set removes every addition that was seen. */
export function setValue(
  target: Target,
  state: RecordState,
  field: string,
  value: Json | undefined,
  stamp: Stamp,
): Op | null {
  const seen = shown(state, field);
  if (!seen) return value === undefined ? null : op(target, field, value, stamp, []);
  if (sameJson(seen.value, value)) return null;
  const live = state.fields.get(field)?.live ?? [];
  return op(target, field, value, stamp, replacedBy(live, seen, field, value === undefined, stamp));
}

/** Settles a conflict: the chosen value stands alone; the value of the change that stands, beside its like. */
export function chooseValue(
  target: Target,
  state: RecordState,
  field: string,
  value: Json | undefined,
  stamp: Stamp,
  change?: Standing,
): Op | null {
  const of = standsFor(change, field);
  const live = state.fields.get(field)?.live ?? [];
  if (live.length < 2 && !of) return setValue(target, state, field, value, stamp);
  const base = live.map((other) => other.stamp).filter((other) => other !== of?.stamp);
  return base.length > 0 ? op(target, field, value, stamp, base) : null;
}

/** Replaces nothing: the value becomes a conflict copy, or the one on show where nothing else is. */
export const besideValue = (target: Target, field: string, value: Json | undefined, stamp: Stamp): Op =>
  op(target, field, value, stamp, []);

/** A tombstone over everything live. Null for a record that is in the trash or was never written. */
export function removeRecord(target: Target, state: RecordState, stamp: Stamp): Op | null {
  if (state.fields.size === 0 || deletion(state) !== null) return null;
  return op(target, DELETED, true, stamp, liveStamps(state));
}

/** Takes a record out of the trash, or settles that an edit was right to keep it. */
export function restoreRecord(target: Target, state: RecordState, stamp: Stamp): Op | null {
  const live = state.fields.get(DELETED)?.live ?? [];
  if (!live.some(({ value }) => value !== undefined)) return null;
  const base = live.map((other) => other.stamp);
  return op(target, DELETED, undefined, stamp, base);
}
