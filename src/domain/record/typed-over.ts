/**
 * What a form writes where something else was written while it was open: only what was typed over. A form of something
 * new began with nothing, so what it leaves empty takes nothing away.
 */
import { type Edit, flatFields, sameJson } from './edit';
import type { Json } from './json';
import type { Id } from './record';
import type { TableName } from './tables';

type Fields = Readonly<Record<string, Json | undefined>>;

/** The fields of `after` that differ from what the form began with; undefined where one was emptied. */
export function typedFields<Entry extends object>(began: object | undefined, after: Entry): Partial<Entry> {
  const [before, typed] = [(began ?? {}) as Fields, after as unknown as Fields];
  const names = [...new Set([...Object.keys(before), ...Object.keys(typed)])];
  const differ = names.filter((name) => !sameJson(before[name], typed[name]));
  return Object.fromEntries(differ.map((name) => [name, typed[name]])) as Partial<Entry>;
}

/** An entry that is one value: what stands there `now`, with what was typed over. */
export function typedOver<Entry extends object>(
  began: Partial<Entry> | undefined,
  after: Entry,
  now: Entry | undefined,
): Json {
  const entry: object = now ? { ...now, ...typedFields(began, after) } : after;
  return Object.fromEntries(Object.entries(entry as Fields).filter(([, value]) => value !== undefined)) as Json;
}

/** The edit of what was typed over; null when nothing was, or it stands there by now. */
export function typedEdit(
  table: TableName,
  now: { readonly id: Id },
  began: object | undefined,
  after: object,
): Edit | null {
  const stands = flatFields(table, now);
  const typed = typedFields(flatFields(table, began ?? {}), flatFields(table, after));
  const set = Object.entries(typed).filter(([field, value]) => !sameJson(stands[field], value));
  return set.length === 0 ? null : { table, id: now.id, set: Object.fromEntries(set) };
}
