/**
 * Two records of the directory made one, as edits: the kept one takes the values that were chosen and all phones,
 * e-mails, languages and categories of both; the other goes to the trash. Nothing is lost: evidence of both sides is
 * kept (of the value not chosen under "<key>@<other record>"), tries, checks and remarks are pointed to the kept one,
 * and the remark `merged-from` remembers it. Taking the change back restores all of it.
 */
import { createEdit, differenceEdit, type Edit } from '../record/edit';
import type { Id, Moment } from '../record/record';
import type { TableName } from '../record/tables';
import type { Attempt } from '../referral/referral';
import { itemsOf, LISTS, type ListField, sameValue, saysNothing } from './compare-values';
import type { Attribute, FieldEvidence, Verification } from './directory';
import { EVIDENCE_KEYS } from './evidence-keys';
import { formOfResource } from './form-of-draft';
import { fieldOf, UNITS } from './page-changes';
import { phoneIdentity } from './phone-number';
import { resourceEdits } from './resource-edits';
import type { ResourceField, ResourceForm, ResourceValues } from './resource-form';
import type { ResourceView } from './resource-view';

/** Which record's value stays; by unit ("name", "hours"…). Without a word the kept record's, unless it says nothing. */
export type Sides = Readonly<Record<string, 'kept' | 'other'>>;

export interface MergeUnit {
  readonly key: string;
  readonly fields: readonly ResourceField[];
  readonly kept: Partial<ResourceValues>;
  readonly other: Partial<ResourceValues>;
  readonly side: 'kept' | 'other' | 'both';
  /** Both say something, and not the same. */
  readonly differs: boolean;
}

const pick = (values: ResourceValues, fields: readonly ResourceField[]): Partial<ResourceValues> =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

/** What would be kept, value by value: for the preview, and for the merge itself. Units that say nothing are left out. */
export function mergePreview(kept: ResourceView, other: ResourceView, sides: Sides = {}): readonly MergeUnit[] {
  const [a, b] = [formOfResource(kept), formOfResource(other)];
  const silent = (values: ResourceValues, fields: readonly ResourceField[]) =>
    fields.every((field) => saysNothing(field, fieldOf(values, field)));
  const units = UNITS.map(({ key, fields }): MergeUnit => {
    const differs = !fields.every((field) => sameValue(field, fieldOf(a, field), fieldOf(b, field)));
    const [emptyA, emptyB] = [silent(a, fields), silent(b, fields)];
    const side = emptyB ? 'kept' : emptyA ? 'other' : (sides[key] ?? 'kept');
    return { key, fields, kept: pick(a, fields), other: pick(b, fields), side, differs: differs && !emptyA && !emptyB };
  });
  const lists = LISTS.map((field): MergeUnit => {
    return {
      key: field,
      fields: [field],
      kept: pick(a, [field]),
      other: pick(b, [field]),
      side: 'both',
      differs: false,
    };
  });
  return [...units, ...lists].filter(({ fields }) => !silent(a, fields) || !silent(b, fields));
}

export interface MergeContext {
  readonly now: Moment;
  readonly uuid: () => Id;
  readonly sides: Sides;
  /** All of them: those that name the other record are pointed to the kept one. */
  readonly attempts: Iterable<Attempt>;
  readonly verifications: Iterable<Verification>;
  readonly attributes: Iterable<Attribute>;
  /** Takes a record away with what is its own. */
  readonly removals: (view: ResourceView) => readonly Edit[];
}

export function mergeEdits(kept: ResourceView, other: ResourceView, context: MergeContext): readonly Edit[] {
  const [to, from] = [kept.sal.id, other.sal.id];
  const units = mergePreview(kept, other, context.sides);
  const form = mergedForm(kept, other, units);
  const rows = new Set<TableName>(['phone', 'evidence']);
  const values = resourceEdits(form, { now: context.now, uuid: context.uuid, source: null }, kept);
  const phones = phoneMoves(kept, other);
  const moved = new Set(phones.moved);
  return [
    ...values.filter(({ table }) => !rows.has(table)),
    ...phones.edits,
    ...evidenceMerged(kept, other, units, phones.twins),
    ...pointed('attempt', context.attempts, 'serviceAtLocationId', from, to),
    ...pointed('verification', context.verifications, 'service_at_location_id', from, to),
    ...remarks([...context.attributes], from, to),
    createEdit('attribute', remembered(kept, other, context)),
    ...context.removals(other).filter(({ table, id }) => table !== 'phone' || !moved.has(id)),
  ];
}

function mergedForm(kept: ResourceView, other: ResourceView, units: readonly MergeUnit[]): ResourceForm {
  const [a, b] = [formOfResource(kept), formOfResource(other)];
  const taken = units.filter(({ side }) => side === 'other').flatMap(({ fields }) => fields);
  const lists = LISTS.filter((field) => field !== 'phones' && addsTo(field, a, b));
  const united = lists.map((field) => {
    const all = new Map([...itemsOf(field, b), ...itemsOf(field, a)].map((item) => [item.id, item]));
    const order = [...itemsOf(field, a), ...itemsOf(field, b)].map(({ id }) => id);
    return [field, [...new Set(order)].map((id) => all.get(id)?.value)] as const;
  });
  return { ...a, ...pick(b, taken), ...Object.fromEntries(united), edited: [...taken, ...lists] };
}

const addsTo = (field: ListField, a: ResourceForm, b: ResourceForm): boolean => {
  const known = new Set(itemsOf(field, a).map(({ id }) => id));
  return itemsOf(field, b).some(({ id }) => !known.has(id));
};

/** Phones of the other come over as the rows they are, so that their evidence stays with them; twins go. */
function phoneMoves(kept: ResourceView, other: ResourceView) {
  const own = new Map(kept.phones.map((phone) => [phoneIdentity(phone.number, phone.extension), phone.id]));
  const twins = new Map<Id, Id>();
  const moved: Id[] = [];
  const edits: Edit[] = [];
  for (const phone of other.phones) {
    const twin = own.get(phoneIdentity(phone.number, phone.extension));
    if (twin !== undefined) {
      twins.set(phone.id, twin);
      continue;
    }
    const position = kept.phones.length + moved.length;
    edits.push({ table: 'phone', id: phone.id, set: { service_at_location_id: kept.sal.id, position } });
    moved.push(phone.id);
  }
  return { edits, moved, twins };
}

function evidenceMerged(
  kept: ResourceView,
  other: ResourceView,
  units: readonly MergeUnit[],
  twins: ReadonlyMap<Id, Id>,
): readonly Edit[] {
  const [a, b] = [kept.evidence?.fields ?? {}, other.evidence?.fields ?? {}];
  const fields: Record<string, FieldEvidence> = { ...a };
  const aside = (key: string, evidence: FieldEvidence | undefined, id: Id) => {
    if (evidence) fields[`${key}@${id}`] = evidence;
  };
  const taken = new Set(
    units.filter(({ side }) => side === 'other').flatMap((unit) => unit.fields.map((field) => EVIDENCE_KEYS[field])),
  );
  for (const [key, evidence] of Object.entries(b)) {
    const phone = /^phone\.([^@]+)$/.exec(key)?.[1];
    const twin = phone === undefined ? undefined : twins.get(phone);
    if (twin !== undefined) aside(`phone.${twin}`, evidence, other.sal.id);
    else if (phone !== undefined || key.includes('@')) fields[key] = evidence;
    else if (taken.has(key)) {
      aside(key, a[key], kept.sal.id);
      fields[key] = evidence;
    } else if (a[key] === undefined && isListKey(key)) fields[key] = evidence;
    else aside(key, evidence, other.sal.id);
  }
  for (const key of taken) {
    if (b[key] !== undefined || a[key] === undefined) continue;
    aside(key, a[key], kept.sal.id);
    delete fields[key];
  }
  const { sample } = kept.sal;
  const after = { ...kept.evidence, id: kept.sal.id, ...(sample && { sample }), fields };
  if (!kept.evidence) return Object.keys(fields).length > 0 ? [createEdit('evidence', after)] : [];
  const edit = differenceEdit('evidence', kept.evidence, after);
  return edit ? [edit] : [];
}

const isListKey = (key: string): boolean => LISTS.some((field) => field !== 'phones' && EVIDENCE_KEYS[field] === key);

/** Rows that name `from` name `to` instead. */
function pointed(
  table: TableName,
  rows: Iterable<object & { readonly id: Id }>,
  field: string,
  from: Id,
  to: Id,
): readonly Edit[] {
  return [...rows]
    .filter((row) => (row as unknown as Record<string, unknown>)[field] === from)
    .map(({ id }) => ({ table, id, set: { [field]: to } }));
}

/** What was said of the other is said of the kept one; that the two were not the same no longer is. */
function remarks(attributes: readonly Attribute[], from: Id, to: Id): readonly Edit[] {
  return attributes.flatMap((remark): readonly Edit[] => {
    const { id, link_id, value } = remark;
    if (link_id !== from && value !== from) return [];
    const link = link_id === from ? to : link_id;
    const other = value === from ? to : value;
    if (link === other) return [{ table: 'attribute', id, remove: true }];
    return [{ table: 'attribute', id, set: { link_id: link, value: other } }];
  });
}

function remembered(kept: ResourceView, other: ResourceView, { uuid }: MergeContext): Attribute {
  const link = { link_id: kept.sal.id, link_entity: 'service_at_location', link_type: 'merged-from' } as const;
  const sample = kept.sal.sample && other.sal.sample;
  return { id: uuid(), ...link, value: other.sal.id, label: other.service.name, ...(sample && { sample }) };
}
