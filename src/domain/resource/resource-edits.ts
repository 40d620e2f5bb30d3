/** From a looked-over form to records of the directory (HSDS 3.1), written new or over what is there. */
import { createEdit, differenceEdit, type Edit } from '../record/edit';
import type { Id, Moment } from '../record/record';
import type { TableName } from '../record/tables';
import type { Address, Location, Organization, Service, ServiceAtLocation } from './directory';
import { evidenceEdit, type PageSource } from './evidence-edit';
import { mergedValues } from './merge-values';
import type { Takes } from './page-changes';
import { type FormAddress, hasAddress, type ResourceForm, type ResourceValues } from './resource-form';
import type { ResourceView } from './resource-view';
import { phoneEdits, scheduleEdits } from './row-edits';
import { canonicalUrl } from './source-url';

export interface WritingContext {
  readonly now: Moment;
  readonly uuid: () => Id;
  /** The page it was read from; null for what was typed. */
  readonly source: PageSource | null;
  /** Somebody has just looked it over against its source: sets the last-checked date. */
  readonly checked?: boolean;
  /** What the user decided about the changes on the page, where that is not what they are preset to. */
  readonly takes?: Takes;
  /** Who runs a new one: an organization that is in the directory already. */
  readonly organization?: Organization;
  /** Marks every row as part of the sample caseload. */
  readonly sample?: boolean;
}

/**
 * The edits that save `form`; with `existing`, only what differs from it. A name is all that is needed; a resource
 * without an address gets a virtual location and no address row.
 */
export function resourceEdits(form: ResourceForm, context: WritingContext, existing?: ResourceView): readonly Edit[] {
  const values = mergedValues(form, existing, context.source ?? undefined, context.takes);
  const ids = existing
    ? { sal: existing.sal.id, address: existing.address?.id ?? form.ids.address }
    : { sal: form.ids.serviceAtLocation, address: form.ids.address };
  const mark = context.sample ? { sample: true } : {};
  const known = existing ? undefined : context.organization;
  const organization = known ?? organizationOf(form, values, existing);
  const location = locationOf(form, values, organization, existing);
  const place = hasAddress(values.address) ? addressOf(ids.address, location.id, values.address, existing) : undefined;
  const phones = phoneEdits(ids.sal, values.phones, existing?.phones ?? [], context.uuid, mark);
  const edits = [
    !known && write('organization', existing?.organization, { ...organization, ...mark }),
    write('location', existing?.location, { ...location, ...mark }),
    place && write('address', existing?.address, { ...place, ...mark }),
    !place && existing?.address && ({ table: 'address', id: existing.address.id, remove: true } as const),
    write('service_at_location', existing?.sal, {
      ...salOf(form, values, ids.sal, location.id, context, existing),
      ...mark,
    }),
    ...phones.edits,
    ...scheduleEdits(ids.sal, values.schedule, existing?.schedules ?? [], context.uuid, mark),
    evidenceEdit(form, values, ids.sal, phones.rows, context, existing),
  ].filter((edit) => edit !== null && edit !== undefined && edit !== false);
  const service = { ...serviceOf(form, values, organization.id, existing), ...mark };
  const date = (moment: Moment | undefined) => moment?.slice(0, 10);
  const assured = context.checked && date(existing?.service.assured_date) !== date(context.now);
  const differs = edits.length > 0 || write('service', existing?.service, service) !== null;
  const dated = {
    ...service,
    ...(differs && { last_modified: context.now }),
    ...(assured && { assured_date: context.now }),
  };
  const serviceEdit = write('service', existing?.service, dated);
  return serviceEdit ? [serviceEdit, ...edits] : edits;
}

function write(table: TableName, before: { readonly id: Id } | undefined, after: { readonly id: Id }): Edit | null {
  return before ? differenceEdit(table, before, after) : createEdit(table, after);
}

const text = (value: string): string | undefined => value.trim() || undefined;
const set = (keys: readonly string[]): Record<string, true> => Object.fromEntries(keys.map((key) => [key, true]));

function organizationOf(form: ResourceForm, values: ResourceValues, existing?: ResourceView): Organization {
  // An organization is called as its service, until it has others.
  const other = existing?.sharesOrganization ? existing.organization.name : values.name.trim();
  const name = values.organization.trim() || other;
  return { ...existing?.organization, id: existing?.organization.id ?? form.ids.organization, name };
}

function locationOf(
  form: ResourceForm,
  values: ResourceValues,
  organization: Organization,
  existing?: ResourceView,
): Location {
  const location_type = hasAddress(values.address) ? 'physical' : 'virtual';
  const id = existing?.location.id ?? form.ids.location;
  const accessibility = text(values.accessibility);
  return { ...existing?.location, id, organization_id: organization.id, location_type, accessibility };
}

function addressOf(id: Id, locationId: Id, value: FormAddress, existing?: ResourceView): Address {
  return {
    ...existing?.address,
    id,
    location_id: locationId,
    attention: text(value.attention),
    address_1: value.address_1.trim(),
    address_2: text(value.address_2),
    city: value.city.trim(),
    state_province: value.state_province.trim(),
    postal_code: value.postal_code.trim(),
    country: value.country.trim(),
    address_type: 'physical',
  };
}

function salOf(
  form: ResourceForm,
  values: ResourceValues,
  id: Id,
  locationId: Id,
  { source }: WritingContext,
  existing?: ResourceView,
): ServiceAtLocation {
  return {
    ...existing?.sal,
    id,
    service_id: existing?.service.id ?? form.ids.service,
    location_id: locationId,
    hours_text: text(values.hours_text),
    by_appointment: values.by_appointment || undefined,
    source_url: (source && canonicalUrl(source.url)) || existing?.sal.source_url,
    gone_since: source ? undefined : existing?.sal.gone_since,
  };
}

function serviceOf(form: ResourceForm, values: ResourceValues, organizationId: Id, existing?: ResourceView): Service {
  const emails = [...new Set(values.emails.map((email) => email.trim()).filter(Boolean))];
  return {
    status: 'active',
    ...existing?.service,
    id: existing?.service.id ?? form.ids.service,
    organization_id: organizationId,
    name: values.name.trim(),
    services_offered: text(values.services),
    description: text(values.description),
    url: text(values.url),
    email: emails[0],
    additional_emails: emails.length > 1 ? emails.slice(1) : undefined,
    eligibility_description: text(values.eligibility),
    fees_description: text(values.fees),
    required_documents: text(values.documents),
    application_process: text(values.application),
    area_served: text(values.area),
    languages: set(values.languages),
    categories: set(values.categories),
  };
}
