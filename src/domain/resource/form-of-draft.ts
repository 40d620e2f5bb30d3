/** From what a page says, or what the directory holds, to a form that can be looked over. */
import type { Id } from '../record/record';
import { categoryOf } from './categories';
import type { ResourceDraft } from './resource-draft';
import { emptyForm, NO_ADDRESS, type ResourceForm } from './resource-form';
import type { ResourceView } from './resource-view';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

export function formOfDraft(draft: ResourceDraft, uuid: () => Id): ResourceForm {
  const place = draft.addresses[0]?.value;
  const name = draft.name?.value ?? draft.services[0]?.value ?? '';
  const organization = draft.organization?.value ?? '';
  return {
    ...emptyForm(uuid),
    name,
    organization: organization === name ? '' : organization,
    services: draft.services
      .map((found) => found.value)
      .filter((value) => value !== name)
      .join('\n'),
    phones: draft.phones.map(({ value }) => ({
      number: value.number,
      extension: value.extension ?? '',
      type: value.type,
      as_written: value.as_written,
      description: value.description ?? '',
    })),
    emails: draft.emails.map((found) => found.value),
    address: place ? pick(place) : NO_ADDRESS,
    url: draft.url?.value ?? '',
    hours_text: draft.hours_text?.value ?? '',
    schedule: draft.schedule.map((found) => found.value),
    by_appointment: draft.by_appointment,
    eligibility: draft.eligibility?.value ?? '',
    fees: draft.fees?.value ?? '',
    documents: draft.documents?.value ?? '',
    application: draft.application?.value ?? '',
    area: draft.area?.value ?? '',
    accessibility: draft.accessibility?.value ?? '',
    languages: unique(draft.languages.map((found) => found.value)),
    description: draft.description?.value ?? '',
    categories: unique(draft.categories.flatMap((found) => categoryOf(found.value) ?? [])),
    found: draft,
    ...(draft.partial && { partial: draft.partial }),
  };
}

/** The directory's own record, opened for change. The ids are those it has. */
export function formOfResource(view: ResourceView): ResourceForm {
  const { sal, service, organization, location, address } = view;
  return {
    ids: {
      serviceAtLocation: sal.id,
      service: service.id,
      organization: organization.id,
      location: location.id,
      // A location has at most one address here, so it may share the location's id until it has its own.
      address: address?.id ?? location.id,
    },
    name: service.name,
    organization: organization.name === service.name ? '' : organization.name,
    services: service.services_offered ?? '',
    phones: view.phones.map((phone) => ({
      number: phone.number,
      extension: phone.extension ?? '',
      type: phone.type,
      as_written: '',
      description: phone.description ?? '',
    })),
    emails: [service.email, ...(service.additional_emails ?? [])].filter((email) => email !== undefined),
    address: address ? pick(address) : NO_ADDRESS,
    url: service.url ?? '',
    hours_text: sal.hours_text ?? '',
    schedule: view.schedules.map(({ freq, interval, byday, opens_at, closes_at, notes }) => {
      return { freq, interval, byday, opens_at, closes_at, notes: notes ?? '' };
    }),
    by_appointment: sal.by_appointment ?? false,
    eligibility: service.eligibility_description ?? '',
    fees: service.fees_description ?? '',
    documents: service.required_documents ?? '',
    application: service.application_process ?? '',
    area: service.area_served ?? '',
    accessibility: location.accessibility ?? '',
    languages: Object.keys(service.languages ?? {}),
    description: service.description ?? '',
    categories: Object.keys(service.categories ?? {}),
    found: null,
    edited: [],
  };
}

function pick(place: Partial<typeof NO_ADDRESS>): typeof NO_ADDRESS {
  return {
    attention: place.attention ?? '',
    address_1: place.address_1 ?? '',
    address_2: place.address_2 ?? '',
    city: place.city ?? '',
    state_province: place.state_province ?? '',
    postal_code: place.postal_code ?? '',
    country: place.country ?? '',
  };
}
