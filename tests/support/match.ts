/** Records and forms to be matched, with no more than a test says. */
import { type FormAddress, hasAddress, NO_ADDRESS } from '../../src/domain/resource/resource-form';
import type { ResourceView } from '../../src/domain/resource/resource-view';

export interface Matchable {
  readonly name: string;
  readonly organization?: string;
  readonly phone?: string;
  readonly address?: FormAddress;
  readonly page?: string;
}

export const resourceOf = (
  id: string,
  { name, organization = name, phone, address, page }: Matchable,
): ResourceView => ({
  sal: { id, service_id: `v${id}`, location_id: `l${id}`, ...(page && { source_url: page }) },
  service: { id: `v${id}`, organization_id: `o${id}`, name, status: 'active' },
  organization: { id: `o${id}`, name: organization },
  location: { id: `l${id}`, location_type: 'virtual' },
  ...(address &&
    hasAddress(address) && { address: { ...address, id: `a${id}`, location_id: `l${id}`, address_type: 'physical' } }),
  phones: phone ? [{ id: `p${id}`, service_at_location_id: id, number: phone, type: 'voice' }] : [],
  schedules: [],
});

export const typedForm = ({ name, organization = '', phone, address = NO_ADDRESS }: Matchable) => ({
  name,
  organization,
  phones: phone ? [{ number: phone, extension: '', type: 'voice' as const, as_written: '', description: '' }] : [],
  address,
});
