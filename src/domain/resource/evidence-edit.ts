/** Every fact in the directory shows where it was read and when, or that a person wrote it. */
import { createEdit, differenceEdit, type Edit, sameJson } from '../record/edit';
import type { Json } from '../record/json';
import type { Id, Moment } from '../record/record';
import { itemsOf, LISTS, type ListField, sameValue, saysNothing } from './compare-values';
import type { Evidence, FieldEvidence } from './directory';
import { EVIDENCE_KEYS } from './evidence-keys';
import { formOfResource } from './form-of-draft';
import {
  baseOf,
  fieldOf,
  HOURS,
  itemEvidence,
  listBase,
  type PageChange,
  pageChanges,
  pageValues,
  tellsGaps,
} from './page-changes';
import { phoneIdentity } from './phone-number';
import type { Found, PageReading, ResourceDraft } from './resource-draft';
import type { ResourceField, ResourceForm, ResourceValues } from './resource-form';
import type { ResourceView } from './resource-view';
import type { PhoneRow } from './row-edits';

/** The page a form was read from: what evidence keeps of a reading. */
export type PageSource = Pick<PageReading, 'url' | 'title' | 'page_hash' | 'extractor_version'> &
  Partial<Pick<PageReading, 'selection' | 'truncated'>>;

interface EvidenceContext {
  readonly now: Moment;
  readonly source: PageSource | null;
  readonly sample?: boolean;
}

type SingleField = Exclude<ResourceField, 'phones'>;

/** What a page says without words of its own for it. */
const GUESS: Found<unknown> = { value: null, confidence: 0.5, witness: 'text' };

/** What the page said about a field; of several values the first, which is the one shown. */
function foundIn(draft: ResourceDraft, field: SingleField): Found<unknown> | undefined {
  const found: Partial<Record<SingleField, Found<unknown> | null | undefined>> = {
    name: draft.name ?? draft.services[0],
    organization: draft.organization,
    services: draft.services[0],
    emails: draft.emails[0],
    address: draft.addresses[0],
    url: draft.url,
    hours_text: draft.hours_text,
    schedule: draft.schedule[0],
    by_appointment: draft.by_appointment ? { ...(draft.hours_text ?? GUESS), value: true } : null,
    eligibility: draft.eligibility,
    fees: draft.fees,
    documents: draft.documents,
    application: draft.application,
    area: draft.area,
    accessibility: draft.accessibility,
    languages: draft.languages[0],
    description: draft.description,
    categories: draft.categories[0],
  };
  return found[field] ?? undefined;
}

/** A form being saved: what the page says, what the record held, and what it holds after. */
interface Saving {
  readonly form: ResourceForm;
  readonly page: ResourceValues | null;
  readonly after: ResourceValues;
  readonly existing: ResourceView | undefined;
  readonly context: EvidenceContext;
  readonly changes: readonly PageChange[];
}

/**
 * Null when nothing new is known about where the values come from. `values`: what the record holds after; `phones`: the
 * rows it has then.
 */
export function evidenceEdit(
  form: ResourceForm,
  values: ResourceValues,
  salId: Id,
  phones: readonly PhoneRow[],
  context: EvidenceContext,
  existing: ResourceView | undefined,
): Edit | null {
  const page = form.found && pageValues(form.found, existing && formOfResource(existing));
  const changes = existing && context.source ? pageChanges(form, existing, context.source) : [];
  const saving: Saving = { form, page, after: values, existing, context, changes };
  const before = existing?.evidence;
  const fields: Record<string, FieldEvidence> = {};
  for (const [field, key] of Object.entries(EVIDENCE_KEYS) as [SingleField, string][]) {
    const known = (LISTS as readonly ResourceField[]).includes(field)
      ? listEvidence(field as Exclude<ListField, 'phones'>, saving)
      : singleEvidence(field, saving);
    if (known && key !== EVIDENCE_KEYS.phones) fields[key] = known;
  }
  Object.assign(fields, phoneEvidence(phones, saving));
  const after: Evidence = { id: salId, ...(context.sample && { sample: true }), ...before, fields };
  if (before) return differenceEdit('evidence', before, after);
  return Object.keys(fields).length > 0 ? createEdit('evidence', after) : null;
}

const oldOf = (field: ResourceField, { existing }: Saving): FieldEvidence | undefined =>
  existing?.evidence?.fields[EVIDENCE_KEYS[field]];

const tells = ({ form, context }: Saving, old: FieldEvidence | undefined): boolean =>
  context.source !== null && !form.partial && tellsGaps(context.source, old);

/** The evidence with the page's last word beside it, where that is not what the record holds anyway. */
function withBase(evidence: FieldEvidence, base: Json, agrees: boolean): FieldEvidence {
  const { value: _, gone_since: __, ...rest } = evidence;
  const implied = evidence.edited_by_user ? base === null : agrees;
  return implied ? rest : { ...rest, value: base };
}

function singleEvidence(field: SingleField, saving: Saving): FieldEvidence | undefined {
  const { form, page, after, existing, context, changes } = saving;
  const old = oldOf(field, saving);
  const mine = existing && formOfResource(existing);
  const said = page && !saysNothing(field, fieldOf(page, field)) ? fieldOf(page, field) : null;
  const holds = fieldOf(after, field);
  const agrees = (base: Json) => sameValue(field, base, holds);
  if (form.edited.includes(field)) {
    const base = page ? said : mine ? baseOf(field, old, mine) : null;
    return withBase(typedEvidence(context), base, false);
  }
  if (!page) return old;
  if (said !== null) {
    const ownWords = old?.edited_by_user && mine && sameValue(field, fieldOf(mine, field), holds);
    if (!agrees(said) || ownWords) return withBase(old ?? typedEvidence(context), said, agrees(said));
    const found = form.found && foundIn(form.found, field);
    return withBase(renewed(old, pageEvidence(found ?? GUESS, context)), said, true);
  }
  const spoken = speaksOfHours(field, page);
  if (saysNothing(field, holds)) {
    if (!old?.edited_by_user) return undefined;
    return spoken ? withBase(old, null, true) : old;
  }
  if (!old || old.value === null || !(spoken || tells(saving, old))) return old;
  const gone = changes.some(({ kind, fields }) => kind === 'gone' && fields.includes(field));
  return { ...withBase(old, null, false), ...(gone && { gone_since: context.now }) };
}

/** Opening hours are said together: a page that gives them in words alone has no timetable, whatever page it is. */
const speaksOfHours = (field: SingleField, page: ResourceValues): boolean =>
  HOURS.includes(field) && HOURS.some((one) => !saysNothing(one, fieldOf(page, one)));

function listEvidence(field: Exclude<ListField, 'phones'>, saving: Saving): FieldEvidence | undefined {
  const { form, page, after, existing, context } = saving;
  const old = oldOf(field, saving);
  const holds = itemsOf(field, after).map(({ id }) => id);
  const said = page && itemsOf(field, page).map(({ id }) => id);
  const before = existing ? listBase(field, existing) : [];
  const silent = !said || (said.length === 0 && !tells(saving, old));
  const base = silent ? before : said;
  if (form.edited.includes(field)) return withItems(typedEvidence(context), base, holds);
  if (!page) return old;
  if (holds.length === 0 && base.length === 0) return old?.edited_by_user ? old : undefined;
  if (silent) return old;
  const found = form.found && foundIn(form.found, field);
  const met = holds.some((id) => base.includes(id));
  const fresh = met && !old?.edited_by_user ? renewed(old, pageEvidence(found ?? GUESS, context)) : old;
  const gone = goneItems(field, saving, holds, base);
  return { ...withItems(fresh ?? typedEvidence(context), base, holds), ...(gone && { gone_items: gone }) };
}

function withItems(evidence: FieldEvidence, base: readonly string[], holds: readonly string[]): FieldEvidence {
  const { gone_items: _, ...rest } = evidence;
  const agrees = base.length === holds.length && base.every((id) => holds.includes(id));
  return withBase(rest, base.length === 0 && rest.edited_by_user ? null : base, agrees);
}

function goneItems(field: ListField, saving: Saving, holds: readonly string[], said: readonly string[]) {
  const kept = Object.entries(oldOf(field, saving)?.gone_items ?? {});
  const now = goneKeys(field, saving).map((id) => [id, saving.context.now] as const);
  const gone = [...now, ...kept].filter(([id]) => holds.includes(id) && !said.includes(id));
  return gone.length > 0 ? Object.fromEntries(gone) : undefined;
}

const goneKeys = (field: ListField, { changes }: Saving): readonly string[] =>
  changes
    .filter(({ kind, fields }) => kind === 'gone' && fields[0] === field)
    .map(({ key }) => key.slice(field.length + 1));

/** One for each number, and one for the list where the page names numbers that the record does not hold. */
function phoneEvidence(rows: readonly PhoneRow[], saving: Saving) {
  const { form, page, after, existing, context } = saving;
  const old = existing?.evidence?.fields ?? {};
  const fields: Record<string, FieldEvidence> = {};
  const gone = new Set(goneKeys('phones', saving));
  const said = form.found?.phones ?? [];
  const goneRows = new Set(
    existing?.phones.filter(({ number, extension }) => gone.has(phoneIdentity(number, extension))).map(({ id }) => id),
  );
  for (const { id, number, identity } of rows) {
    const name = `phone.${id}`;
    const was = old[name];
    const found =
      said.find(({ value }) => phoneIdentity(value.number, value.extension ?? '') === identity) ??
      // With another extension it is another number, unless that is what the user made of this one just now.
      (was ? undefined : said.find(({ value }) => phoneIdentity(value.number) === number));
    if (found) fields[name] = withBase(renewed(was, pageEvidence(found, context)), null, true);
    else if (was) fields[name] = goneRows.has(id) ? { ...was, value: null, gone_since: context.now } : was;
    else if (form.edited.includes('phones')) fields[name] = typedEvidence(context);
  }
  const list = old[EVIDENCE_KEYS.phones];
  const named = page ? itemsOf('phones', page).map(({ id }) => id) : [];
  // Where this reading cannot tell a gap, what an earlier one named still counts.
  const before = existing ? listBase('phones', existing) : [];
  const still = before.filter(
    (id) => !page || !tells(saving, existing && (itemEvidence('phones', id, existing) ?? list)),
  );
  const base = [...new Set([...named, ...still])];
  const holds = new Set(itemsOf('phones', after).map(({ id }) => id));
  // What an earlier page named can only be missed on that page again.
  const source = list && still.length > 0 ? list : typedEvidence(context);
  if (base.some((id) => !holds.has(id))) fields[EVIDENCE_KEYS.phones] = { ...source, value: base };
  if (list && sameJson(list.value, fields[EVIDENCE_KEYS.phones]?.value)) fields[EVIDENCE_KEYS.phones] = list;
  return fields;
}

/** The same words on the same page are no news: the day they were first read stays. */
function renewed(old: FieldEvidence | undefined, read: FieldEvidence): FieldEvidence {
  if (!old || old.edited_by_user) return old ?? read;
  const samePage = old.source_url === read.source_url;
  const sameWords = read.quote !== undefined && sameJson({ ...old.quote }, { ...read.quote });
  return samePage && (sameWords || old.page_hash === read.page_hash) ? old : read;
}

function pageEvidence(found: Found<unknown>, { now, source }: EvidenceContext): FieldEvidence {
  return {
    ...(found.evidence && { quote: found.evidence }),
    witness: found.witness,
    confidence: found.confidence,
    captured_at: now,
    source_url: source?.url ?? '',
    page_title: source?.title ?? '',
    page_hash: source?.page_hash ?? '',
    extractor_version: source?.extractor_version ?? '',
    edited_by_user: false,
  };
}

function typedEvidence(context: EvidenceContext): FieldEvidence {
  const { now, source } = context;
  return { ...pageEvidence({ value: null, confidence: 1, witness: 'typed' }, { now, source }), edited_by_user: true };
}
