/**
 * What clipping yields before anybody has looked at it: a service as a web page describes it, each value with
 * the words it was read from. Field names follow HSDS 3.1 where HSDS has them; a draft may have gaps, HSDS may not.
 */

/** The words on the page behind one value. `quote` is verbatim; `before`/`after` hold up to 32 characters of context. */
export interface Quote {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Of a PDF: the page it stands on, from 1. */
  readonly page?: number;
}

/** Which kind of witness said it. Weights of these are calibrated in `src/clip`. */
export type Witness =
  | 'selection'
  | 'json-ld'
  | 'microdata'
  | 'semantic-html'
  | 'map-link'
  | 'label'
  | 'table'
  | 'heading'
  | 'text'
  | 'meta'
  | 'title'
  | 'site-contact'
  | 'typed';

/** One value found on a page. `confidence` is 0..1, calibrated: 0.9 and above is shown as "sure". */
export interface Found<T> {
  readonly value: T;
  readonly confidence: number;
  readonly witness: Witness;
  /** Absent when the words are not visible text (meta tags, JSON-LD). */
  readonly evidence?: Quote;
}

/** HSDS `phone.type`. */
export type PhoneType = 'voice' | 'fax' | 'text' | 'cell' | 'video' | 'pager' | 'textphone';

/** `number` is E.164 ("+12135550134") or a short code ("211", "988"); `as_written` is verbatim. */
export interface PhoneValue {
  readonly number: string;
  readonly extension: string | null;
  readonly type: PhoneType;
  readonly as_written: string;
  readonly description?: string;
}

/** HSDS `address`, empty strings for what the page does not say. `country` is ISO 3166 alpha-2 or "". */
export interface AddressValue {
  readonly attention: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly as_written: string;
}

/**
 * HSDS `schedule`, wall time at the place. `byday` is "MO,TU" for WEEKLY and "2SA,4SA" / "-1SU" for MONTHLY;
 * times are "HH:MM", "24:00" is midnight as an end; "" means not stated.
 */
export interface ScheduleValue {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly notes: string;
}

/** A service read from a page. Lists are empty and singles null where the page says nothing. */
export interface ResourceDraft {
  readonly name: Found<string> | null;
  readonly alternate_names: readonly Found<string>[];
  /** The organization behind it, where the page names it apart ("Open Door Health" over its three clinics). */
  readonly organization?: Found<string> | null;
  /** Names of the services offered ("Food pantry", "Free clinic"). */
  readonly services: readonly Found<string>[];
  readonly phones: readonly Found<PhoneValue>[];
  readonly emails: readonly Found<string>[];
  readonly addresses: readonly Found<AddressValue>[];
  readonly url: Found<string> | null;
  readonly schedule: readonly Found<ScheduleValue>[];
  /** The page's own words about opening hours, always kept. */
  readonly hours_text: Found<string> | null;
  readonly by_appointment: boolean;
  readonly eligibility: Found<string> | null;
  readonly fees: Found<string> | null;
  readonly application: Found<string> | null;
  readonly documents: Found<string> | null;
  /** Where the people served must live (HSDS `service_area`). */
  readonly area: Found<string> | null;
  /** Ramps, lifts, sign language and the like (HSDS `accessibility`). */
  readonly accessibility: Found<string> | null;
  /** ISO 639-1 codes. */
  readonly languages: readonly Found<string>[];
  readonly description: Found<string> | null;
  /** Open Eligibility-like need words suggested by the text; never green. */
  readonly categories: readonly Found<string>[];
  /** Address of the page that tells the rest, where a list only names it. Offered to the user, never opened for her. */
  readonly partial?: string;
}

export type PageKind = 'single' | 'list' | 'article' | 'form' | 'pdf' | 'none';

/** One reading of one page: what the injected clipper returns to the panel (plain JSON, text only, size-bounded). */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly kind: PageKind;
  /** Milliseconds the extractor itself took. */
  readonly ms: number;
  /** SHA-256 (hex, first 32 digits) or similar digest of the visible text. */
  readonly page_hash: string;
  readonly extractor_version: string;
  /** The user's selection at the moment of the click, "" if none. */
  readonly selection: string;
  readonly resources: readonly ResourceDraft[];
  /** True when a bound (time, nodes, bytes) cut the reading short; what was found until then is kept. */
  readonly truncated: boolean;
}
