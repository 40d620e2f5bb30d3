/**
 * What structured data of any syntax says about one organization, place or service, before it is weighed. Strings are
 * as written on the page, tidied of white space and markup.
 */
import type { ScheduleValue } from '../../domain/resource/resource-draft';

export interface EntityAddress {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postal: string;
  readonly country: string;
  /** The address as one string, where the page gives only that. */
  readonly text: string;
}

export interface Entity {
  readonly witness: 'json-ld' | 'microdata';
  /** schema.org type names without the prefix, "hCard" for microformats. */
  readonly types: readonly string[];
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly phones: readonly string[];
  readonly faxes: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly EntityAddress[];
  readonly url: string;
  readonly schedule: readonly ScheduleValue[];
  /** Hours given as words ("Mo-Fr 09:00-17:00"), still to be read. */
  readonly hoursText: readonly string[];
  readonly description: string;
}

const ORGANIZATION =
  /(Organization|Business|NGO|Place|Service|Store|Clinic|Hospital|Shelter|Library|School|Church|PlaceOfWorship|Office|Center|Building|Corporation|Physician|Dentist|Pharmacy|Attorney|Restaurant|FoodEstablishment|GovernmentOffice|CivicStructure|hCard)$/;

/** True for the types that can be a resource (and not a page, a person, an article or an event). */
export const isResourceType = (types: readonly string[]): boolean =>
  types.some((type) => ORGANIZATION.test(type) && !/^(WebSite|WebPage|Person|Product|Virtual)/.test(type));
