/** Which fields of which records a fact of the directory is made of. */
import { HUMAN_FIELDS } from '../../../domain/record/human-fields';
import type { TableName } from '../../../domain/record/tables';
import type { ResourceView } from '../../../domain/resource/resource-view';
import type { Fact, FactName } from '../clip/facts';

type Fields = readonly [table: TableName, id: string, ...fields: string[]];

const OF_SERVICE: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  service: ['name', 'alternate_name', 'status'],
  eligibility: ['eligibility_description'],
  documents: ['required_documents'],
  fees: ['fees_description'],
  application: ['application_process'],
  area: ['area_served'],
  emails: ['email', 'additional_emails'],
  url: ['url'],
  services: ['services_offered'],
  description: ['description'],
};

export function fieldsOf({ name }: Pick<Fact, 'name'>, view: ResourceView): readonly Fields[] {
  const { service, organization, location, sal, address, phones, schedules } = view;
  const own = OF_SERVICE[name];
  const places: Fields[] = own ? [['service', service.id, ...own]] : [];
  if (name === 'service') places.push(['organization', organization.id, ...HUMAN_FIELDS.organization]);
  if (name === 'phones') for (const { id } of phones) places.push(['phone', id, ...HUMAN_FIELDS.phone]);
  if (name === 'address' && address) places.push(['address', address.id, ...HUMAN_FIELDS.address]);
  if (name === 'address') places.push(['location', location.id, 'name']);
  if (name === 'accessibility') places.push(['location', location.id, 'accessibility']);
  if (name === 'hours') {
    places.push(['service_at_location', sal.id, 'hours_text', 'by_appointment']);
    for (const { id } of schedules) places.push(['schedule', id, ...HUMAN_FIELDS.schedule]);
  }
  return places;
}
