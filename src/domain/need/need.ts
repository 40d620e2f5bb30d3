/**
 * A need of a client (FHIR R4 Condition, HL7 SDOH Clinical Care): accepted by a person, whether an answer proposed it or
 * the client named it. Status as a table: what is not listed is refused.
 */
import type { Id, Moment } from '../record/record';

/** FHIR R4 Condition.clinicalStatus as far as needs use it; "entered-in-error" is its verificationStatus. */
export type NeedStatus = 'active' | 'recurrence' | 'inactive' | 'resolved' | 'entered-in-error';

/** FHIR R4 Condition.verificationStatus: the answer alone, or seen and agreed. */
export type Verification = 'unconfirmed' | 'confirmed';

export interface Need {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  /** Category code, see `../resource/categories`. */
  readonly category: string;
  readonly status: NeedStatus;
  readonly verification: Verification;
  /** In the client's words. */
  readonly words?: string;
  /** Why it is as it is: for "inactive" and "resolved". */
  readonly reason?: string;
  /** Where it was heard. */
  readonly assessmentId?: Id;
  readonly recordedAt: Moment;
  readonly changedAt: Moment;
  readonly sample?: boolean;
}

export const NEED_MOVES: Readonly<Record<NeedStatus, readonly NeedStatus[]>> = {
  active: ['inactive', 'resolved', 'entered-in-error'],
  recurrence: ['inactive', 'resolved', 'entered-in-error'],
  inactive: ['active', 'resolved', 'entered-in-error'],
  resolved: ['recurrence', 'entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveNeed = (from: NeedStatus, to: NeedStatus): boolean => NEED_MOVES[from].includes(to);

/** Is there something to be done about it? */
export const isOpenNeed = ({ status }: Pick<Need, 'status'>): boolean => status === 'active' || status === 'recurrence';
