import type { Entries, Id, Moment, PlainDate } from '../record/record';
import type { TableName } from '../record/tables';
import type { AmendmentKind } from './amendment';
import type { NoteLayout } from './formats';
import type { NoteSeal } from './seal';

/** FHIR R4 DocumentReference.docStatus: preliminary = draft in the log, final = signed and locked. */
export type DocStatus = 'preliminary' | 'final' | 'amended' | 'entered-in-error';

export type NoteKind =
  | 'contact'
  | 'attempted-contact'
  | 'collateral'
  | 'non-contact'
  | 'case-conference'
  | 'supervision'
  | 'group';

export type ContactMode = 'phone' | 'in-person' | 'home-visit' | 'video' | 'text' | 'email' | 'mail' | 'other';

/** Something the note is about: a referral, a need, a goal, whatever has a row. */
export interface NoteLink {
  readonly table: TableName;
  readonly id: Id;
}

/** A case note with the facts a contact note must hold (Medicaid targeted case management). */
export interface Note {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  readonly docStatus: DocStatus;
  readonly kind: NoteKind;
  /** Id of a note format ("narrative", "soap", …); formats are data. */
  readonly format: string;
  /** The names of the format, where it is an agency's own. */
  readonly layout?: NoteLayout;
  /** Text per section id of the format. */
  readonly sections: Entries<string>;
  /** By the id of what it is about. */
  readonly links?: Entries<NoteLink>;
  readonly mode?: ContactMode;
  /** Was the person reached? Absent = not stated. */
  readonly reached?: boolean;
  readonly place?: string;
  /** With whom, in plain words ("Rosa and her sister"). */
  readonly withWhom?: string;
  readonly date: PlainDate;
  readonly startedAt?: Moment;
  readonly endedAt?: Moment;
  /** IANA zone the times were entered in. */
  readonly zone: string;
  /** Kept apart from the contact: never in its units. */
  readonly travelMinutes?: number;
  readonly miles?: number;
  readonly author?: string;
  readonly createdAt: Moment;
  readonly signedAt?: Moment;
  readonly signedBy?: string;
  readonly seal?: NoteSeal;
  /** The signed note that this one adds to; then `amendment` says how, and `reason` why. */
  readonly amends?: Id;
  readonly amendment?: AmendmentKind;
  readonly reason?: string;
  readonly sample?: boolean;
}
