/** On whose page a record is shown: a client's, or a service's at a location. */
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';

export interface Owner {
  readonly clientId?: Id;
  readonly resourceId?: Id;
}

type Named = { readonly table: TableName; readonly id: Id; readonly record: object };

/** Looks at the directory once and then answers for any record. */
export async function readOwners(app: App): Promise<(of: Named) => Owner> {
  const [places, services] = await Promise.all([app.records.all('service_at_location'), app.records.all('service')]);
  const placeWhere = (fits: (place: { service_id: Id; location_id: Id }) => boolean): Owner => {
    const [resourceId] = [...places].find(([, place]) => fits(place)) ?? [];
    return resourceId === undefined ? {} : { resourceId };
  };
  return ({ table, id, record }) => {
    const text = (field: string): Id | undefined => {
      const value = (record as Readonly<Record<string, unknown>>)[field];
      return typeof value === 'string' ? value : undefined;
    };
    switch (table) {
      case 'client':
        return { clientId: id };
      case 'service_at_location':
        return { resourceId: id };
      case 'service':
        return placeWhere((place) => place.service_id === id);
      case 'organization':
        return placeWhere((place) => services.get(place.service_id)?.organization_id === id);
      case 'location':
        return placeWhere((place) => place.location_id === id);
      case 'address':
        return placeWhere((place) => place.location_id === text('location_id'));
      default: {
        const clientId = text('clientId');
        const resourceId = text('service_at_location_id');
        return { ...(clientId && { clientId }), ...(resourceId && { resourceId }) };
      }
    }
  };
}
