/**
 * Re-checking a page that was clipped before: a three-way comparison, field by field, of what the page said when it was
 * last read (base), what it says now, and what the record holds (where the user may have written something of her own).
 * Promises: what agrees, and what she settled before, is not brought up again; nothing she typed is overwritten unless
 * she takes the new value; what the page says no more is *gone*, a state with a date, and stays in the record until
 * she takes it out; a gap means nothing where the page was read in part, only names what another page describes, or is
 * another than the one it came from.
 */
import type { Json } from '../record/json';
import { itemsOf, LISTS, type ListField, sameValue, saysNothing } from './compare-values';
import type { FieldEvidence } from './directory';
import { EVIDENCE_KEYS } from './evidence-keys';
import { formOfDraft, formOfResource } from './form-of-draft';
import { phoneIdentity } from './phone-number';
import type { PageReading, ResourceDraft } from './resource-draft';
import type { ResourceField, ResourceForm, ResourceValues } from './resource-form';
import type { ResourceView } from './resource-view';
import { canonicalUrl } from './source-url';

/** The page's value, or the record's own. Of something gone, `take` takes it out and `keep` leaves it, marked. */
export type Take = 'take' | 'keep';
export type Takes = Readonly<Record<string, Take>>;

/** What a comparison needs to know of a reading. */
export type ComparedPage = Pick<PageReading, 'url'> & Partial<Pick<PageReading, 'selection' | 'truncated'>>;

export interface PageChange {
  /** Names the change in `Takes`: a field, "hours", or "<list>:<item>". */
  readonly key: string;
  readonly fields: readonly ResourceField[];
  /** `yours`: both the user and the page say something of their own. `typed`: the user wrote it just now. */
  readonly kind: 'changed' | 'added' | 'gone' | 'yours' | 'typed';
  /** What the record holds and what the page says, of these fields alone; for lists the one item. */
  readonly before: Partial<ResourceValues>;
  readonly now: Partial<ResourceValues>;
  /** What happens unless the user says otherwise. */
  readonly preset: Take;
}

/** Replaced together where the page says any hours at all; "by appointment" alone takes no timetable away. */
export const HOURS: readonly ResourceField[] = ['schedule', 'hours_text', 'by_appointment'];
const isList = (field: ResourceField): field is ListField => (LISTS as readonly ResourceField[]).includes(field);

/** What is judged together: opening hours are one thing, though three fields hold them. */
export const UNITS: readonly { readonly key: string; readonly fields: readonly ResourceField[] }[] = [
  ...(Object.keys(EVIDENCE_KEYS) as ResourceField[])
    .filter((field) => !isList(field) && !HOURS.includes(field))
    .map((field) => ({ key: field, fields: [field] })),
  { key: 'hours', fields: HOURS },
];

/** What a page is about by our own guess is never "gone" from it. */
const GUESSED: readonly ListField[] = ['categories'];

export const fieldOf = (values: Partial<ResourceValues>, field: ResourceField): Json =>
  (values[field] ?? null) as unknown as Json;
const pick = (values: ResourceValues, fields: readonly ResourceField[]): Partial<ResourceValues> =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

export type FieldsEvidence = Readonly<Record<string, FieldEvidence>>;

/** The three sides, and how far the page may be believed when it is silent. */
interface Sides {
  readonly form: ResourceForm;
  readonly page: ResourceValues;
  readonly mine: ResourceForm;
  readonly existing: ResourceView;
  readonly evidence: FieldsEvidence;
  readonly tellsGaps: (evidence: FieldEvidence | undefined) => boolean;
}

/** What the page last said of a field; null = nothing, or nobody knows. */
export function baseOf(field: ResourceField, evidence: FieldEvidence | undefined, mine: ResourceValues): Json {
  if (!evidence) return null;
  if (evidence.value !== undefined) return evidence.value;
  return evidence.edited_by_user ? null : fieldOf(mine, field);
}

/** Can this reading tell that something is no longer on the page it came from? */
export function tellsGaps(page: ComparedPage, evidence: FieldEvidence | undefined): boolean {
  if (!evidence || page.selection || page.truncated) return false;
  const from = canonicalUrl(evidence.source_url);
  return from !== '' && from === canonicalUrl(page.url);
}

/** What is new about a record that was found again; nothing for a form that no page stands behind. */
export function pageChanges(form: ResourceForm, existing: ResourceView, page: ComparedPage): readonly PageChange[] {
  if (!form.found) return [];
  const mine = formOfResource(existing);
  const sides: Sides = {
    form,
    page: pageValues(form.found, mine),
    mine,
    existing,
    evidence: existing.evidence?.fields ?? {},
    tellsGaps: (evidence) => !form.partial && tellsGaps(page, evidence),
  };
  return [
    ...UNITS.flatMap(({ key, fields }) => unitChange(key, fields, sides) ?? []),
    ...LISTS.flatMap((field) => listChanges(field, sides)),
  ];
}

/** A page that says no hours but "by appointment" is silent about the timetable, not against it. */
export function pageValues(found: ResourceDraft, mine: ResourceValues | undefined): ResourceValues {
  const page = formOfDraft(found, () => '');
  if (!mine) return page;
  const bare = saysNothing('schedule', fieldOf(page, 'schedule')) && saysNothing('hours_text', page.hours_text);
  return bare && page.by_appointment ? { ...page, schedule: mine.schedule, hours_text: mine.hours_text } : page;
}

function unitChange(key: string, fields: readonly ResourceField[], sides: Sides): PageChange | null {
  const { form, page, mine, evidence } = sides;
  const known = (field: ResourceField) => evidence[EVIDENCE_KEYS[field]];
  const all = (test: (field: ResourceField) => boolean) => fields.every(test);
  const change = (kind: PageChange['kind'], preset: Take, now: ResourceValues = page): PageChange => {
    return { key, fields, kind, preset, before: pick(mine, fields), now: pick(now, fields) };
  };
  if (fields.some((field) => form.edited.includes(field)))
    return all((field) => sameValue(field, fieldOf(form, field), fieldOf(mine, field)))
      ? null
      : change('typed', 'take', form);
  const same = (a: ResourceValues, b: ResourceValues) =>
    all((field) => sameValue(field, fieldOf(a, field), fieldOf(b, field)));
  if (same(page, mine)) return null;
  const silent = (values: ResourceValues) => all((field) => saysNothing(field, fieldOf(values, field)));
  const base = (field: ResourceField) => baseOf(field, known(field), mine);
  const saidBefore = !all((field) => saysNothing(field, base(field)));
  const wroteHerself =
    fields.some((field) => known(field)?.edited_by_user) ||
    !all((field) => sameValue(field, base(field), fieldOf(mine, field)));
  if (silent(page)) {
    if (key === 'name') return null;
    const gap = saidBefore && !wroteHerself && fields.some((field) => sides.tellsGaps(known(field)));
    return gap ? change('gone', 'keep') : null;
  }
  if (all((field) => sameValue(field, fieldOf(page, field), base(field)))) return null;
  if (silent(mine) && !saidBefore && !wroteHerself) return change('added', 'take');
  return wroteHerself ? change('yours', 'keep') : change('changed', 'take');
}

function listChanges(field: ListField, sides: Sides): readonly PageChange[] {
  const { form, page, mine, existing, evidence } = sides;
  const own = itemsOf(field, mine);
  const ids = new Set(own.map(({ id }) => id));
  const change = (key: string, kind: PageChange['kind'], before: unknown, now: unknown, preset: Take): PageChange => {
    return { key, fields: [field], kind, before: { [field]: before }, now: { [field]: now }, preset };
  };
  if (form.edited.includes(field)) {
    const typed = itemsOf(field, form);
    const same = typed.length === ids.size && typed.every(({ id }) => ids.has(id));
    return same ? [] : [change(field, 'typed', mine[field], form[field], 'take')];
  }
  const base = new Set(listBase(field, existing));
  const said = itemsOf(field, page);
  const says = new Set(said.map(({ id }) => id));
  const byHand = evidence[EVIDENCE_KEYS[field]]?.edited_by_user === true;
  const added = said
    .filter(({ id }) => !ids.has(id) && !base.has(id))
    .map(({ id, value }) => change(`${field}:${id}`, 'added', [], [value], byHand ? 'keep' : 'take'));
  const gone = own
    .filter(({ id }) => base.has(id) && !says.has(id) && !GUESSED.includes(field))
    .filter(({ id }) => sides.tellsGaps(itemEvidence(field, id, existing)))
    .map(({ id, value }) => change(`${field}:${id}`, 'gone', [value], [], 'keep'));
  return [...added, ...gone];
}

/** Phones have evidence of their own; other lists have one for all their items. */
export function itemEvidence(
  field: ListField,
  id: string,
  { phones, evidence }: ResourceView,
): FieldEvidence | undefined {
  if (field !== 'phones') return evidence?.fields[EVIDENCE_KEYS[field]];
  const row = phones.find(({ number, extension }) => phoneIdentity(number, extension) === id);
  return row && evidence?.fields[`phone.${row.id}`];
}

/** The items the page last named; what is kept though the page names it no more is not among them. */
export function listBase(field: ListField, existing: ResourceView): readonly string[] {
  const value = existing.evidence?.fields[EVIDENCE_KEYS[field]]?.value;
  if (Array.isArray(value)) return value as readonly string[];
  if (value === null) return [];
  const items = itemsOf(field, formOfResource(existing)).map(({ id }) => id);
  return items.filter((id) => {
    const source = itemEvidence(field, id, existing);
    return source !== undefined && !source.edited_by_user && source.value !== null;
  });
}
