/**
 * The directory in the shape and with the field names of HSDS 3.1 (Open Referral). Gaps are allowed here;
 * the projection to HSDS on export reports what does not fit. Evidence never mixes into an export.
 */
import type { Json } from '../record/json';
import type { Entries, Id, Moment } from '../record/record';
import type { PhoneType, Quote, Witness } from './resource-draft';

export interface Organization {
  readonly id: Id;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description?: string;
  readonly email?: string;
  readonly website?: string;
  readonly sample?: boolean;
}

export interface Service {
  readonly id: Id;
  readonly organization_id: Id;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  /** Further e-mail addresses (projected to HSDS `contact` on export). */
  readonly additional_emails?: readonly string[];
  /** What is offered, in the page's words, where it says more than the name (leads the description on export). */
  readonly services_offered?: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly application_process?: string;
  readonly fees_description?: string;
  readonly eligibility_description?: string;
  /** Documents to bring, in the page's words (projected to HSDS `required_document` on export). */
  readonly required_documents?: string;
  /** Where the people served must live, in the page's words (projected to HSDS `service_area` on export). */
  readonly area_served?: string;
  /** ISO 639-1 codes (projected to HSDS `language`). */
  readonly languages?: Entries<true>;
  /** SDOHCC need codes and Open Eligibility ids (projected to HSDS `attribute`). */
  readonly categories?: Entries<true>;
  /** When somebody last checked that this is true. */
  readonly assured_date?: Moment;
  readonly last_modified?: Moment;
  readonly sample?: boolean;
}

export interface Location {
  readonly id: Id;
  readonly organization_id?: Id;
  readonly location_type: 'physical' | 'postal' | 'virtual';
  readonly name?: string;
  /** Ramps, lifts, sign language, in the page's words (projected to HSDS `accessibility` on export). */
  readonly accessibility?: string;
  readonly sample?: boolean;
}

/** A referral attempt points here. */
export interface ServiceAtLocation {
  readonly id: Id;
  readonly service_id: Id;
  readonly location_id: Id;
  readonly description?: string;
  /** The page's own words about hours, always kept. */
  readonly hours_text?: string;
  /** The page asks to call or book before coming (projected to the schedules' notes on export). */
  readonly by_appointment?: boolean;
  /** Canonical address of the page it was clipped from: the same page clipped again is found by it. */
  readonly source_url?: string;
  /** Since when that page does not name it any more. The record stays as it is. */
  readonly gone_since?: Moment;
  readonly sample?: boolean;
}

export interface Phone {
  readonly id: Id;
  readonly service_at_location_id: Id;
  /** E.164 or a short code. */
  readonly number: string;
  readonly extension?: string;
  readonly type: PhoneType;
  readonly description?: string;
  /** Order on the page or in the form; not part of HSDS. */
  readonly position?: number;
  readonly sample?: boolean;
}

export interface Address {
  readonly id: Id;
  readonly location_id: Id;
  readonly attention?: string;
  readonly address_1: string;
  readonly address_2?: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: 'physical' | 'postal' | 'virtual';
  readonly sample?: boolean;
}

/** Wall time at the place; see `ScheduleValue` for the fields. */
export interface Schedule {
  readonly id: Id;
  readonly service_at_location_id: Id;
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly notes?: string;
  readonly sample?: boolean;
}

/** Where one value was read: kept per field, so that every fact in the directory shows its source and date. */
export interface FieldEvidence {
  readonly quote?: Quote;
  readonly witness: Witness;
  readonly confidence: number;
  readonly captured_at: Moment;
  readonly source_url: string;
  readonly page_title: string;
  readonly page_hash: string;
  readonly extractor_version: string;
  readonly edited_by_user: boolean;
  /**
   * What the page said when it was last read, where that is not what the record holds: null = nothing; of a list the
   * items it named. Absent: the record's own value or, where a person wrote that, nothing.
   */
  readonly value?: Json;
  /** Since when the page does not say it any more. */
  readonly gone_since?: Moment;
  /** The same for the items of a list. */
  readonly gone_items?: Readonly<Record<string, Moment>>;
}

/**
 * Evidence for one service at location, under the same id, so that opening a record opens one row.
 * Keys of `fields` name a value: "name", "phone.<phone id>", "address", "hours", "eligibility_description"…
 */
export interface Evidence {
  readonly id: Id;
  readonly fields: Entries<FieldEvidence>;
  readonly sample?: boolean;
}

/** Somebody checked that a service is as written (writes `service.assured_date`). Never part of an HSDS export. */
export interface Verification {
  readonly id: Id;
  readonly service_at_location_id: Id;
  readonly at: Moment;
  readonly method: 'phone' | 'site' | 'letter' | 'client-report';
  readonly result: 'as-written' | 'changed' | 'not-reached' | 'gone';
  readonly sample?: boolean;
}

/**
 * A remark on a record, in the form of HSDS 3.1 `attribute`. Two kinds, both about two services at their locations, and
 * never part of an HSDS export: `not-same` says that two look alike and are not the same (`value` is the other's id,
 * or a `sightingKey` of what was seen on a page); `merged-from` says which record was merged into this one.
 */
export interface Attribute {
  readonly id: Id;
  readonly link_id: Id;
  readonly link_entity: 'service_at_location' | 'client';
  readonly link_type: 'not-same' | 'merged-from';
  readonly value: string;
  /** Name of the other, to be shown where it can no longer be looked up. */
  readonly label?: string;
  readonly sample?: boolean;
}
