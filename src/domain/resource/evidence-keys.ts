import type { ResourceField } from './resource-form';

/** The key of a field in `Evidence.fields`; phones have one per number ("phone.<id>") and "phones" for them all. */
export const EVIDENCE_KEYS: Readonly<Record<ResourceField, string>> = {
  name: 'name',
  organization: 'organization',
  services: 'services_offered',
  phones: 'phones',
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
  area: 'area_served',
  accessibility: 'accessibility',
  languages: 'languages',
  description: 'description',
  categories: 'categories',
};
