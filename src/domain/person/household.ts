/**
 * Who lives together (FHIR R4 Group of persons). It goes by the id of the client it was written down for, so that two
 * devices write the same one.
 */
import type { Entries, Id, Moment } from '../record/record';

export interface HouseholdMember {
  readonly kind: 'client' | 'person';
}

export interface Household {
  readonly id: Id;
  readonly clientId: Id;
  /** By the id of the client or the person. */
  readonly members: Entries<HouseholdMember>;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

export const livesIn = (household: Household | undefined, id: Id): boolean => household?.members?.[id] !== undefined;
