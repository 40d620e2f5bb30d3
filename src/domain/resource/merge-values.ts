/**
 * What a record should hold after a form is saved over it. Three rules, field by field: what the user changed in this
 * form is taken exactly, emptying included; what the user once wrote by hand is not overwritten by a page; what the
 * page does not say any more is kept (a gap on a page is no news).
 */
import { formOfResource } from './form-of-draft';
import { phoneIdentity } from './phone-number';
import {
  type FormPhone,
  hasAddress,
  type ResourceField,
  type ResourceForm,
  type ResourceValues,
} from './resource-form';
import type { ResourceView } from './resource-view';

/** The key of a field in `Evidence.fields`; phones have one per number ("phone.<id>"). */
export const EVIDENCE_KEYS: Readonly<Record<Exclude<ResourceField, 'phones'>, string>> = {
  name: 'name',
  organization: 'organization',
  services: 'services_offered',
  emails: 'email',
  address: 'address',
  url: 'url',
  hours_text: 'hours_text',
  schedule: 'hours',
  by_appointment: 'by_appointment',
  eligibility: 'eligibility_description',
  fees: 'fees_description',
  documents: 'required_documents',
  application: 'application_process',
  languages: 'languages',
  description: 'description',
  categories: 'categories',
};

const LISTS: readonly ResourceField[] = ['emails', 'languages', 'categories'];

export function mergedValues(form: ResourceForm, existing: ResourceView | undefined): ResourceValues {
  if (!existing) return form;
  const stored = formOfResource(existing);
  const pick = <F extends ResourceField>(field: F): ResourceValues[F] => {
    if (form.edited.includes(field)) return form[field];
    if (form.found === null || isEmpty(form, field) || writtenByHand(existing, field)) return stored[field];
    if (field === 'phones') return unitePhones(stored.phones, form.phones) as ResourceValues[F];
    if (!LISTS.includes(field)) return form[field];
    return [
      ...new Set([...(stored[field] as string[]), ...(form[field] as string[])]),
    ] as readonly string[] as ResourceValues[F];
  };
  return {
    name: pick('name'),
    organization: pick('organization'),
    services: pick('services'),
    phones: pick('phones'),
    emails: pick('emails'),
    address: pick('address'),
    url: pick('url'),
    hours_text: pick('hours_text'),
    schedule: pick('schedule'),
    by_appointment: pick('by_appointment'),
    eligibility: pick('eligibility'),
    fees: pick('fees'),
    documents: pick('documents'),
    application: pick('application'),
    languages: pick('languages'),
    description: pick('description'),
    categories: pick('categories'),
  };
}

function isEmpty(form: ResourceForm, field: ResourceField): boolean {
  if (field === 'address') return !hasAddress(form.address);
  const value = form[field];
  return (
    value === false || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)
  );
}

/** Phones are judged one by one: a page adds numbers and never takes one away. */
function writtenByHand(existing: ResourceView, field: ResourceField): boolean {
  if (field === 'phones') return false;
  return existing.evidence?.fields[EVIDENCE_KEYS[field]]?.edited_by_user === true;
}

function unitePhones(stored: readonly FormPhone[], read: readonly FormPhone[]): readonly FormPhone[] {
  const identity = (phone: FormPhone) => phoneIdentity(phone.number, phone.extension);
  const known = new Set(stored.map(identity));
  return [...stored, ...read.filter((phone) => !known.has(identity(phone)))];
}
