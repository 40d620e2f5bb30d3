/** What of a record is searched, field by field; everything here is already in the memory of the screen. */
import type { Client } from '../domain/client/client';
import { type ContactSystem, contactPointsOf } from '../domain/client/contact-point';
import { phoneKey } from '../domain/resource/phone-number';
import type { ResourceView } from '../domain/resource/resource-view';

export interface SearchDocument {
  /** "<kind>:<record id>". */
  readonly id: string;
  readonly name: string;
  readonly other: string;
  readonly place: string;
  readonly phone: string;
}

/** Words longer than this are no words; a hostile page must not fill the index. */
const LONGEST_TEXT = 2_000;

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ').slice(0, LONGEST_TEXT);

/** Whole number, local part and last four digits: the pieces people search by. */
function phonePieces(numbers: readonly (string | undefined)[]): string {
  const keys = numbers.flatMap((number) => (number ? [phoneKey(number)] : []));
  return keys.flatMap((key) => (key.length > 7 ? [key, key.slice(-7), key.slice(-4)] : [key])).join(' ');
}

export function clientDocument(client: Client): SearchDocument {
  const points = contactPointsOf(client);
  const valuesOf = (system: ContactSystem) => points.flatMap((one) => (one.system === system ? [one.value] : []));
  return {
    id: `client:${client.id}`,
    name: join(client.given, client.preferred, client.family, client.otherNames),
    other: join(client.identifier, ...valuesOf('email')),
    place: join(client.postalCode, ...valuesOf('mail')),
    phone: phonePieces(valuesOf('phone')),
  };
}

export function resourceDocument(view: ResourceView): SearchDocument {
  const { service, organization, address, sal, phones } = view;
  return {
    id: `resource:${sal.id}`,
    name: join(service.name, service.alternate_name, organization.name),
    other: join(
      service.services_offered,
      Object.keys(service.categories ?? {}).join(' '),
      service.email,
      service.url,
      service.eligibility_description,
      service.description,
    ),
    place: join(address?.address_1, address?.city, address?.state_province, address?.postal_code),
    phone: phonePieces(phones.map((phone) => phone.number)),
  };
}
