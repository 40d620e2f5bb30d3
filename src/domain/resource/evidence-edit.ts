/** Every fact in the directory shows where it was read and when, or that a person wrote it. */
import { createEdit, differenceEdit, type Edit, sameJson } from '../record/edit';
import type { Id, Moment } from '../record/record';
import type { Evidence, FieldEvidence } from './directory';
import { EVIDENCE_KEYS } from './merge-values';
import { phoneKey } from './phone-number';
import type { Found, PageReading, ResourceDraft } from './resource-draft';
import type { ResourceField, ResourceForm } from './resource-form';
import type { ResourceView } from './resource-view';

/** The page a form was read from: what evidence keeps of a reading. */
export type PageSource = Pick<PageReading, 'url' | 'title' | 'page_hash' | 'extractor_version'>;

interface EvidenceContext {
  readonly now: Moment;
  readonly source: PageSource | null;
  readonly sample?: boolean;
}

type SingleField = Exclude<ResourceField, 'phones'>;

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
    eligibility: draft.eligibility,
    fees: draft.fees,
    documents: draft.documents,
    application: draft.application,
    languages: draft.languages[0],
    description: draft.description,
    categories: draft.categories[0],
  };
  return found[field] ?? undefined;
}

/** Null when nothing new is known about where the values come from. */
export function evidenceEdit(
  form: ResourceForm,
  salId: Id,
  phones: readonly { readonly id: Id; readonly key: string }[],
  context: EvidenceContext,
  existing: ResourceView | undefined,
): Edit | null {
  const before = existing?.evidence;
  const old = before?.fields ?? {};
  const fields: Record<string, FieldEvidence> = {};
  const byHand = (key: string) => old[key]?.edited_by_user === true;
  for (const [field, key] of Object.entries(EVIDENCE_KEYS) as [SingleField, string][]) {
    const found = form.found ? foundIn(form.found, field) : undefined;
    if (form.edited.includes(field)) fields[key] = typedEvidence(context);
    else if (found && !byHand(key)) fields[key] = renewed(old[key], pageEvidence(found, context));
    else if (old[key]) fields[key] = old[key];
  }
  for (const { id, key } of phones) {
    const name = `phone.${id}`;
    const found = form.found?.phones.find((phone) => phoneKey(phone.value.number) === key);
    if (found) fields[name] = renewed(old[name], pageEvidence(found, context));
    else if (old[name]) fields[name] = old[name];
    else if (form.edited.includes('phones')) fields[name] = typedEvidence(context);
  }
  const after: Evidence = { id: salId, ...(context.sample && { sample: true }), ...before, fields };
  if (before) return differenceEdit('evidence', before, after);
  return Object.keys(fields).length > 0 ? createEdit('evidence', after) : null;
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
