/**
 * What a record looks like: of several live values the one with the highest stamp is shown, the others are conflict
 * copies. In maps and sets a value wins over its removal by somebody who had not seen it. A record is in the trash when
 * every live value was known to those who deleted it; an unseen edit keeps it alive.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import type { Id, UnknownRecord } from '../domain/record/record';
import { DELETED, isEntry } from './op';
import type { LiveValue, RecordState } from './register';
import { byStamp, type Stamp } from './stamp';

const text = (live: LiveValue): string => (live.value === undefined ? '' : canonicalJson(live.value));

/** Values that compete for being shown. */
function contenders(field: string, live: readonly LiveValue[]): readonly LiveValue[] {
  if (live.length < 2 || !isEntry(field)) return live;
  const present = live.filter(({ value }) => value !== undefined);
  return present.length > 0 ? present : live;
}

/** A change whose values are shown as long as they live, though others were written later. */
export interface Standing {
  readonly stamp: Stamp;
  /** Given where it wrote the whole record: what it did not write is absent, except in these fields. */
  readonly allBut?: readonly string[];
  /** Given where it stands for these fields alone; the others go by what was written last. */
  readonly only?: readonly string[];
}

/** The change, where it stands for this field. */
export const standsFor = (of: Standing | undefined, field: string): Standing | undefined =>
  of?.only?.includes(field) === false ? undefined : of;

/** What the change says of the field; undefined where it says nothing. */
function standing(state: RecordState, field: string, change: Standing | undefined): LiveValue | undefined {
  const of = standsFor(change, field);
  const own = of && state.fields.get(field)?.live.find(({ stamp }) => stamp === of.stamp);
  return own ?? (of?.allBut?.includes(field) === false ? { stamp: of.stamp } : undefined);
}

/** The live value on show, or undefined where the field was never written. */
export function shown(state: RecordState, field: string, of?: Standing): LiveValue | undefined {
  const own = state.fields.has(field) ? standing(state, field, of) : undefined;
  if (own) return own;
  let best: LiveValue | undefined;
  for (const live of contenders(field, state.fields.get(field)?.live ?? [])) {
    if (!best || byStamp(best.stamp, live.stamp) < 0 || (best.stamp === live.stamp && text(best) < text(live))) {
      best = live;
    }
  }
  return best;
}

const tombstones = (state: RecordState): readonly LiveValue[] =>
  (state.fields.get(DELETED)?.live ?? []).filter(({ value }) => value !== undefined);

/** Stamps of everything live in the record. */
export const liveStamps = (state: RecordState): readonly Stamp[] =>
  [...new Set([...state.fields.values()].flatMap(({ live }) => live.map(({ stamp }) => stamp)))].sort(byStamp);

/** The newest tombstone of a record in the trash; null while the record lives. */
export function deletion(state: RecordState): Stamp | null {
  const stones = tombstones(state);
  if (stones.length === 0) return null;
  const known = new Set(stones.flatMap(({ stamp, covers }) => [stamp, ...(covers ?? [])]));
  return liveStamps(state).every((stamp) => known.has(stamp)) ? (stones.at(-1)?.stamp ?? null) : null;
}

export interface FieldConflict {
  readonly field: string;
  /** The one shown, then the others, newest first. */
  readonly values: readonly LiveValue[];
}

/** Fields with different live values; `DELETED` among them when a deletion met an edit it had not seen. */
export function conflicts(state: RecordState, of?: Standing): readonly FieldConflict[] {
  const found: FieldConflict[] = [];
  for (const [field, { live }] of state.fields) {
    if (field === DELETED) continue;
    const own = standing(state, field, of);
    const others = contenders(field, live).filter(({ stamp }) => stamp !== own?.stamp);
    const values = [...(own ? [own] : []), ...others.toReversed()];
    if (new Set(values.map(text)).size > 1) found.push({ field, values });
  }
  const stones = tombstones(state);
  if (stones.length > 0 && deletion(state) === null) found.push({ field: DELETED, values: stones.toReversed() });
  return found.sort((a, b) => byStamp(a.field, b.field));
}

/** The record as screens know it: entries nested under their field, cleared values absent. */
export function project(state: RecordState, id: Id, of?: Standing): UnknownRecord {
  const flat = new Map<string, Json>();
  const nested = new Map<string, Map<string, Json>>();
  for (const field of [...state.fields.keys()].sort()) {
    const value = field === DELETED ? undefined : shown(state, field, of)?.value;
    if (value === undefined) continue;
    const slash = field.indexOf('/');
    if (slash < 0) flat.set(field, value);
    else {
      const name = field.slice(0, slash);
      const entries = nested.get(name) ?? new Map<string, Json>();
      nested.set(name, entries.set(field.slice(slash + 1), value));
    }
  }
  for (const [name, entries] of nested) flat.set(name, Object.fromEntries(entries));
  return Object.fromEntries(flat.set('id', id)) as UnknownRecord;
}
