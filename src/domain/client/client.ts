import type { Entries, Id, Moment, PlainDate } from '../record/record';
import type { ClientNumber } from './client-number';
import type { ContactPoint } from './contact-point';
import type { Coverage } from './coverage';
import type { Fact } from './fact';
import type { Flag } from './flag';

/** Somebody the case manager works for (FHIR R4 Patient). Only what is known is present. */
export interface Client {
  readonly id: Id;
  readonly given: string;
  readonly family: string;
  /** The name to call them by, where it differs. */
  readonly preferred?: string;
  /** Names on papers, from before, for friends: as they were said. */
  readonly otherNames?: string;
  readonly pronouns?: string;
  readonly birthDate?: PlainDate;
  /** ISO 639-1 codes spoken. */
  readonly languages?: Entries<true>;
  /** ISO 639-1 codes read: a hand-out needs these. */
  readonly languagesRead?: Entries<true>;
  readonly interpreter?: boolean;
  readonly phone?: string;
  readonly email?: string;
  /** In plain words, shown before dialling: "Ok to call after 4 pm, no voicemail". */
  readonly safeContact?: string;
  readonly postalCode?: string;
  /** Agency's own number for this person. */
  readonly identifier?: string;
  /** More ways to reach them, and what was said about each, see `contactPointsOf`. */
  readonly contacts?: Entries<ContactPoint>;
  /** By kind, see `./fact`. */
  readonly facts?: Entries<Fact>;
  readonly coverages?: Entries<Coverage>;
  readonly flags?: Entries<Flag>;
  readonly numbers?: Entries<ClientNumber>;
  readonly createdAt: Moment;
  /** Last time the worker opened or wrote about this client; drives "recent first". */
  readonly lastSeenAt?: Moment;
  /**
   * The client this one was found to be (FHIR R4 Patient.link, type replaced-by). The record stays as it was written, and
   * so does what belongs to it; both are shown under that client. See docs/decisions/merged-clients.md.
   */
  readonly replacedBy?: Id;
  /** True for the invented people of the sample caseload. */
  readonly sample?: boolean;
}
