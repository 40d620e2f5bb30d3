import type { Json } from './json';
import type { Id } from './record';
import type { TableName } from './tables';

/**
 * One change to one record. `set` names fields flat; an entry of a map is "<field>/<key>" (see `Entries`);
 * `undefined` clears. A record that does not exist yet is created. `remove` puts it in the trash. `choose` settles
 * conflicts: the value given stands alone, the other copies are replaced (`set` leaves them for somebody to choose).
 * `beside` replaces nothing: the value stands beside what is there, to be chosen from. A choice is taken back with it.
 */
export type Edit =
  | { readonly table: TableName; readonly id: Id; readonly set: Readonly<Record<string, Json | undefined>> }
  | { readonly table: TableName; readonly id: Id; readonly choose: Readonly<Record<string, Json | undefined>> }
  | { readonly table: TableName; readonly id: Id; readonly beside: Readonly<Record<string, Json | undefined>> }
  | { readonly table: TableName; readonly id: Id; readonly remove: true }
  | { readonly table: TableName; readonly id: Id; readonly restore: true };

/**
 * The fields of each table that are maps merging entry by entry (`Entries`); every other field is one value, even
 * when it is an object.
 */
const ENTRY_FIELDS: Partial<Record<TableName, readonly string[]>> = {
  client: ['languages', 'languagesRead', 'contacts', 'facts', 'coverages', 'flags', 'numbers'],
  household: ['members'],
  episode: ['phaseMoves', 'intake'],
  assessment: ['answers', 'decided'],
  note: ['sections', 'links'],
  goal: ['needs', 'milestones'],
  plan: ['signatures', 'reviews'],
  step: ['done'],
  attempt: ['moves'],
  service: ['languages', 'categories'],
  evidence: ['fields'],
  setting: ['heads', 'putOff', 'portions'],
};

type Flat = Readonly<Record<string, Json | undefined>>;

/** The flat fields of a record: `{sections: {plan: "…"}}` becomes `{"sections/plan": "…"}`. The id is left out. */
export function flatFields(table: TableName, record: object): Record<string, Json | undefined> {
  const maps = ENTRY_FIELDS[table] ?? [];
  const flat: Record<string, Json | undefined> = {};
  for (const [field, value] of Object.entries(record) as [string, Json | undefined][]) {
    if (field === 'id') continue;
    if (!maps.includes(field)) flat[field] = value;
    else for (const [key, entry] of Object.entries((value ?? {}) as Flat)) flat[`${field}/${key}`] = entry;
  }
  return flat;
}

/** The edit that writes a whole new record. Fields that are undefined are left out. */
export function createEdit(table: TableName, record: { readonly id: Id }): Edit {
  const flat = flatFields(table, record);
  return { table, id: record.id, set: Object.fromEntries(Object.entries(flat).filter(([, v]) => v !== undefined)) };
}

/**
 * The edit that turns `before` into `after`, naming only what differs; null when nothing does. A field that `after`
 * does not hold (or holds as undefined) is cleared, so `after` must be the whole record.
 */
export function differenceEdit(table: TableName, before: { readonly id: Id }, after: object): Edit | null {
  const old = flatFields(table, before);
  const next = flatFields(table, after);
  const set: Record<string, Json | undefined> = {};
  for (const field of new Set([...Object.keys(old), ...Object.keys(next)])) {
    if (!sameJson(old[field], next[field])) set[field] = next[field];
  }
  return Object.keys(set).length === 0 ? null : { table, id: before.id, set };
}

/** Deep equality of plain JSON; the order of keys does not matter, and an undefined key counts as absent. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Flat;
  const right = b as Flat;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!sameJson(left[key], right[key])) return false;
  }
  return true;
}
