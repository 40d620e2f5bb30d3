/** One service at one location with everything that belongs to it, put together for a screen. */
import type { Id } from '../record/record';
import type {
  Address,
  Evidence,
  Location,
  Organization,
  Phone,
  Schedule,
  Service,
  ServiceAtLocation,
} from './directory';

export interface ResourceView {
  readonly sal: ServiceAtLocation;
  readonly service: Service;
  readonly organization: Organization;
  readonly location: Location;
  readonly address?: Address;
  /** In the order they were entered. */
  readonly phones: readonly Phone[];
  readonly schedules: readonly Schedule[];
  readonly evidence?: Evidence;
  /** The organization runs other services, too. */
  readonly sharesOrganization?: true;
}

type Table<Row> = ReadonlyMap<Id, Row>;

export interface DirectoryTables {
  readonly service_at_location: Table<ServiceAtLocation>;
  readonly service: Table<Service>;
  readonly organization: Table<Organization>;
  readonly location: Table<Location>;
  readonly address: Table<Address>;
  readonly phone: Table<Phone>;
  readonly schedule: Table<Schedule>;
  readonly evidence?: Table<Evidence>;
}

/**
 * All resources by the id of their service at location. A row whose service cannot be opened is left out; a missing
 * organization or location (damaged, or deleted elsewhere) does not hide the service: the service's name and "no
 * place" stand in.
 */
export function assembleResources(tables: DirectoryTables): ReadonlyMap<Id, ResourceView> {
  const phones = groupBy(tables.phone, (phone) => phone.service_at_location_id);
  const schedules = groupBy(tables.schedule, (schedule) => schedule.service_at_location_id);
  const addresses = groupBy(tables.address, (address) => address.location_id);
  const run = groupBy(tables.service, (service) => service.organization_id);
  const views = new Map<Id, ResourceView>();
  for (const sal of tables.service_at_location.values()) {
    const service = tables.service.get(sal.service_id);
    if (!service) continue;
    const address = addresses.get(sal.location_id)?.find((place) => place.address_type !== 'postal');
    const evidence = tables.evidence?.get(sal.id);
    views.set(sal.id, {
      sal,
      service,
      organization: tables.organization.get(service.organization_id) ?? {
        id: service.organization_id,
        name: service.name,
      },
      location: tables.location.get(sal.location_id) ?? { id: sal.location_id, location_type: 'virtual' },
      phones: [...(phones.get(sal.id) ?? [])].sort(byPosition),
      schedules: [...(schedules.get(sal.id) ?? [])].sort(byDayAndTime),
      ...(address && { address }),
      ...(evidence && { evidence }),
      ...((run.get(service.organization_id)?.length ?? 0) > 1 && { sharesOrganization: true }),
    });
  }
  return views;
}

const byPosition = (a: Phone, b: Phone): number => (a.position ?? 0) - (b.position ?? 0);

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const firstDay = (schedule: Schedule): number => DAYS.indexOf(schedule.byday.split(',')[0]?.slice(-2) ?? '');

function byDayAndTime(a: Schedule, b: Schedule): number {
  if (a.freq !== b.freq) return a.freq === 'WEEKLY' ? -1 : 1;
  return firstDay(a) - firstDay(b) || a.opens_at.localeCompare(b.opens_at);
}

function groupBy<Row>(table: Table<Row>, key: (row: Row) => Id): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of table.values()) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
