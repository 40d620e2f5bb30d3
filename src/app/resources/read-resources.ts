import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { assembleResources, type ResourceView } from '../../domain/resource/resource-view';
import type { App, Records } from '../app';

/** The tables a directory view is put together from: what a screen follows to see it change. */
export const DIRECTORY_TABLES = [
  'service_at_location',
  'service',
  'organization',
  'location',
  'address',
  'phone',
  'schedule',
] as const satisfies readonly TableName[];

/** The whole directory by service-at-location id, without evidence. */
export async function readResources(records: Records): Promise<ReadonlyMap<Id, ResourceView>> {
  const [service_at_location, service, organization, location, address, phone, schedule] = await Promise.all([
    records.all('service_at_location'),
    records.all('service'),
    records.all('organization'),
    records.all('location'),
    records.all('address'),
    records.all('phone'),
    records.all('schedule'),
  ]);
  return assembleResources({ service_at_location, service, organization, location, address, phone, schedule });
}

/** One resource with its evidence, for its record page and for writing over it. */
export async function readResource(app: App, salId: Id): Promise<ResourceView | undefined> {
  const view = (await readResources(app.records)).get(salId);
  const evidence = view && (await app.records.get('evidence', salId));
  return view && { ...view, ...(evidence && { evidence }) };
}
