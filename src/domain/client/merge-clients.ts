/**
 * Two clients found to be one: the kept one takes the values that were chosen, the other's record names it in
 * `replacedBy` and stays as it is, with everything that belongs to it (docs/decisions/merged-clients.md).
 */
import { differenceEdit, type Edit, sameJson } from '../record/edit';
import { HUMAN_FIELDS } from '../record/human-fields';
import type { Json } from '../record/json';
import type { Client } from './client';
import { mergePoints } from './merge-points';

/** Whose value stays, by field; without a word the kept one's, unless it says nothing. */
export type ClientSides = Readonly<Record<string, 'kept' | 'other'>>;

export interface ClientMergeUnit {
  readonly field: string;
  readonly kept: Json | undefined;
  readonly other: Json | undefined;
  /** "both": nothing is chosen, what each of them says is kept. */
  readonly side: 'kept' | 'other' | 'both';
  /** Both say something, and not the same: a person chooses. */
  readonly differs: boolean;
  readonly merged: Json | undefined;
}

/** What the program keeps for itself. */
const OWN = new Set(['id', 'createdAt', 'lastSeenAt', 'sample', 'replacedBy']);
/** A warning is never chosen away. */
const WARNINGS = new Set(['safeContact']);

const BETWEEN = ' · ';

/** Both warnings; what one of them says already is not said twice. "Call" is not said by "Do not call". */
export const bothWarnings = (kept: string, other: string): string =>
  [...new Set([...kept.split(BETWEEN), ...other.split(BETWEEN)])].join(BETWEEN);

type Fields = Readonly<Record<string, Json | undefined>>;
const fieldsOf = (client: Client): Fields => ({ ...client }) as unknown as Fields;

const isMap = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const saysNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (isMap(value) && Object.keys(value).length === 0);

/** The fields that one of them says something in, in the order of the form, what this version does not show after it. */
export function clientMergePreview(kept: Client, other: Client, sides: ClientSides = {}): readonly ClientMergeUnit[] {
  const [a, b] = [fieldsOf(kept), fieldsOf(other)];
  const fields = new Set<string>([...HUMAN_FIELDS.client, ...Object.keys(a), ...Object.keys(b)]);
  const units = [...fields]
    .filter((field) => !OWN.has(field) && field !== 'contacts' && !(saysNothing(a[field]) && saysNothing(b[field])))
    .map((field) => unitOf(field, a[field], b[field], sides[field]));
  const sideOf = (field: string) => (units.find((unit) => unit.field === field)?.side === 'other' ? 'other' : 'kept');
  const merged = mergePoints(kept, other, { phone: sideOf('phone'), email: sideOf('email') });
  if (!merged) return units;
  const contacts = merged as unknown as Json;
  return [
    ...units,
    { field: 'contacts', kept: contacts, other: contacts, side: 'both', differs: false, merged: contacts },
  ];
}

/** Of two statements of one kind the newer holds; without a day the kept client's. */
function entryOf(kept: Json | undefined, other: Json | undefined): Json | undefined {
  const day = (value: Json | undefined) => (isMap(value) && typeof value.date === 'string' ? value.date : '');
  return kept === undefined || day(other) > day(kept) ? other : kept;
}

function entriesOf(kept: Readonly<Record<string, Json>>, other: Readonly<Record<string, Json>>): Json {
  const keys = [...new Set([...Object.keys(kept), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const entry = entryOf(kept[key], other[key]);
      return entry === undefined ? [] : [[key, entry] as const];
    }),
  );
}

function unitOf(
  field: string,
  kept: Json | undefined,
  other: Json | undefined,
  chosen: 'kept' | 'other' = 'kept',
): ClientMergeUnit {
  const unit = { field, kept, other };
  if (saysNothing(other) || sameJson(kept, other)) return { ...unit, side: 'kept', differs: false, merged: kept };
  if (saysNothing(kept)) return { ...unit, side: 'other', differs: false, merged: other };
  if (isMap(kept) && isMap(other)) return { ...unit, side: 'both', differs: false, merged: entriesOf(kept, other) };
  if (WARNINGS.has(field))
    return { ...unit, side: 'both', differs: false, merged: bothWarnings(String(kept), String(other)) };
  return { ...unit, side: chosen, differs: true, merged: chosen === 'kept' ? kept : other };
}

export function clientMergeEdits(kept: Client, other: Client, sides: ClientSides): readonly Edit[] {
  const merged = Object.fromEntries(clientMergePreview(kept, other, sides).map((unit) => [unit.field, unit.merged]));
  const edit = differenceEdit('client', kept, { ...kept, ...merged });
  return [...(edit ? [edit] : []), { table: 'client', id: other.id, set: { replacedBy: kept.id } }];
}
