/**
 * The facts of a resource as the side panel lists them: which fields make up a fact, what is shown of them, and how
 * sure it is. Owns the order of the list and the rule of the marks; draws nothing.
 */
import { type Category, categoryLabel } from '../../../domain/resource/categories';
import type { Found, Quote, ResourceDraft } from '../../../domain/resource/resource-draft';
import type { FormAddress, ResourceField, ResourceForm } from '../../../domain/resource/resource-form';
import { language, m } from '../../../i18n';
import { CATEGORY_WORDS } from './category-words';
import { hoursLines } from './hours-words';
import { phoneTypeWords, phoneWords } from './phone-words';

export type FactName =
  | 'service'
  | 'phones'
  | 'address'
  | 'hours'
  | 'eligibility'
  | 'documents'
  | 'fees'
  | 'application'
  | 'area'
  | 'accessibility'
  | 'languages'
  | 'emails'
  | 'url'
  | 'services'
  | 'description'
  | 'categories';

/** 0.9 and above is "sure": right at least 97 times in 100 (measured in docs/accuracy.md). */
const SURE = 0.9;

export type MarkOf = 'sure' | 'check' | 'none' | 'edited';

/** One line of a fact. */
export interface FactItem {
  readonly text: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly mark: MarkOf;
  readonly quote?: Quote;
}

export interface Fact {
  readonly name: FactName;
  readonly label: string;
  /** Form fields that its editor changes. */
  readonly fields: readonly ResourceField[];
  readonly edited: boolean;
  /** Empty when the page says nothing of it. */
  readonly items: readonly FactItem[];
}

const FIELDS: Readonly<Record<FactName, readonly ResourceField[]>> = {
  service: ['name', 'organization'],
  phones: ['phones'],
  address: ['address'],
  hours: ['schedule', 'hours_text', 'by_appointment'],
  eligibility: ['eligibility'],
  documents: ['documents'],
  fees: ['fees'],
  application: ['application'],
  area: ['area'],
  accessibility: ['accessibility'],
  languages: ['languages'],
  emails: ['emails'],
  url: ['url'],
  services: ['services'],
  description: ['description'],
  categories: ['categories'],
};

const LABELS: Readonly<Record<FactName, () => string>> = {
  service: m.clip_fact_name,
  phones: m.clip_fact_phones,
  address: m.clip_fact_address,
  hours: m.clip_fact_hours,
  eligibility: m.clip_fact_eligibility,
  documents: m.clip_fact_documents,
  fees: m.clip_fact_fees,
  application: m.clip_fact_application,
  area: m.clip_fact_area,
  accessibility: m.clip_fact_accessibility,
  languages: m.clip_fact_languages,
  emails: m.clip_fact_emails,
  url: m.clip_fact_url,
  services: m.clip_fact_services,
  description: m.clip_fact_description,
  categories: m.clip_fact_categories,
};
export const FACTS = Object.keys(FIELDS) as readonly FactName[];

export const factLabel = (name: FactName): string => LABELS[name]();

/** The facts of a form, in the order of the list. */
export function factsOf(form: ResourceForm): readonly Fact[] {
  return FACTS.map((name) => {
    const fields = FIELDS[name];
    const edited = fields.some((field) => form.edited.includes(field));
    const items = READ[name](form, form.found);
    return {
      name,
      label: LABELS[name](),
      fields,
      edited,
      items: edited ? items.map(({ quote: _, ...item }) => ({ ...item, mark: 'edited' as const })) : items,
    };
  });
}

/** What a person typed, or what came from the directory, has nobody to doubt it. */
function item(text: string, found: Found<unknown> | null | undefined, detail?: string): FactItem {
  const mark: MarkOf = !found ? 'edited' : found.confidence >= SURE ? 'sure' : 'check';
  return { text, mark, ...(detail && { detail }), ...(found?.evidence && { quote: found.evidence }) };
}

type Reader = (form: ResourceForm, found: ResourceDraft | null) => readonly FactItem[];

const text =
  (field: 'eligibility' | 'documents' | 'fees' | 'application' | 'area' | 'accessibility' | 'description'): Reader =>
  (form, found) =>
    form[field].trim() === '' ? [] : [item(form[field], found?.[field])];

const READ: Readonly<Record<FactName, Reader>> = {
  service: (form, found) =>
    form.name.trim() === '' && form.organization.trim() === ''
      ? []
      : [item(form.name, found?.name ?? found?.services[0], form.organization)],
  phones: (form, found) =>
    form.phones.map((phone) => {
      const source = found?.phones.find(
        ({ value }) => value.number === phone.number && (value.extension ?? '') === phone.extension,
      );
      const kind = phone.type === 'voice' ? '' : phoneTypeWords(phone.type);
      return item(phoneWords(phone), source, [kind, telling(phone.description)].filter(Boolean).join(' · '));
    }),
  address: (form, found) => {
    const lines = addressLines(form.address);
    return lines.length === 0 ? [] : [item(lines.join('\n'), found?.addresses[0])];
  },
  hours: hours,
  eligibility: text('eligibility'),
  documents: text('documents'),
  fees: text('fees'),
  application: text('application'),
  area: text('area'),
  accessibility: text('accessibility'),
  languages: (form, found) => together(form.languages, found?.languages ?? [], languageName),
  emails: (form, found) =>
    form.emails.map((email) =>
      item(
        email,
        found?.emails.find(({ value }) => value === email),
      ),
    ),
  url: (form, found) => (form.url === '' ? [] : [item(form.url, found?.url)]),
  services: (form, found) =>
    form.services.trim() === '' ? [] : [item(form.services, least(found?.services ?? []) ?? null)],
  description: text('description'),
  categories: (form, found) =>
    together(
      form.categories,
      found?.categories ?? [],
      (code) => CATEGORY_WORDS[code as Category]?.() ?? categoryLabel(code),
    ),
};

/** What a page writes before a number, where it says more than that it is one. */
const telling = (description: string): string =>
  /^(tel(e?phone|[eé]fono)?|phone( number)?|call|main|n[uú]mero)\W*$/i.test(description.trim())
    ? ''
    : description.trim();

/** Hours in words when the timetable could be read; the page's own words otherwise. */
function hours(form: ResourceForm, found: ResourceDraft | null): readonly FactItem[] {
  const lines = hoursLines(form.schedule);
  const appointment = form.by_appointment ? [m.clip_by_appointment()] : [];
  const shown = [...lines, ...appointment];
  if (shown.length === 0 && form.hours_text.trim() === '') return [];
  const source = least(found?.schedule ?? []) ?? found?.hours_text;
  const evidence = source?.evidence ?? found?.hours_text?.evidence;
  const words = shown.length > 0 ? shown.join('\n') : form.hours_text;
  // Hours that only stand in words cannot be reckoned with: worth a look even if the words themselves are sure.
  const sure = source && form.schedule.length === 0 ? { ...source, confidence: 0 } : source;
  return [item(words, sure && { ...sure, ...(evidence && { evidence }) })];
}

/** Several short values on one line, as sure as the least of them. */
function together(
  codes: readonly string[],
  found: readonly Found<string>[],
  words: (code: string) => string,
): readonly FactItem[] {
  return codes.length === 0 ? [] : [item(codes.map(words).join(', '), least(found) ?? null)];
}

function least<Value>(found: readonly Found<Value>[]): Found<Value> | undefined {
  return found.reduce<Found<Value> | undefined>(
    (lowest, one) => (lowest && lowest.confidence <= one.confidence ? lowest : one),
    undefined,
  );
}

/** An address the way envelopes show it. */
export function addressLines(address: FormAddress): readonly string[] {
  const street = [address.address_1, address.address_2].filter(Boolean).join(', ');
  const region = [address.state_province, address.postal_code].filter(Boolean).join(' ');
  const place = [address.city, region].filter(Boolean).join(', ');
  return [address.attention, street, place, address.country === 'US' ? '' : address.country].filter(Boolean);
}

/** "Spanish" from "es", in the language of the screens; a code Intl does not know stays a code. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(language.value, { type: 'language' }).of(code) ?? code;
  } catch {
    // A damaged code is shown as it is: it is the user's data, not our mistake.
    return code;
  }
}
