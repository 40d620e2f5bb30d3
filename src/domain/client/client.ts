import type { Entries, Id, Moment, PlainDate } from '../record/record';

/** Somebody the case manager works for (FHIR R4 Patient). Only what is known is present. */
export interface Client {
  readonly id: Id;
  readonly given: string;
  readonly family: string;
  /** The name to call them by, where it differs. */
  readonly preferred?: string;
  readonly pronouns?: string;
  readonly birthDate?: PlainDate;
  /** ISO 639-1 codes spoken. */
  readonly languages?: Entries<true>;
  readonly interpreter?: boolean;
  readonly phone?: string;
  readonly email?: string;
  /** In plain words, shown before dialling: "Ok to call after 4 pm, no voicemail". */
  readonly safeContact?: string;
  readonly postalCode?: string;
  /** Agency's own number for this person. */
  readonly identifier?: string;
  readonly createdAt: Moment;
  /** Last time the worker opened or wrote about this client; drives "recent first". */
  readonly lastSeenAt?: Moment;
  /** True for the invented people of the sample caseload. */
  readonly sample?: boolean;
}
