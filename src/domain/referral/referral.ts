import type { Entries, Id, Moment } from '../record/record';
import type { BusinessStatus, TaskStatus } from './status';

/** FHIR R4 ServiceRequest.status, as far as referrals use it. */
export type ReferralStatus = 'draft' | 'active' | 'completed' | 'revoked' | 'entered-in-error';

/** The need asked for (FHIR R4 ServiceRequest). It lives until met or given up; each try is an Attempt. */
export interface Referral {
  readonly id: Id;
  readonly clientId: Id;
  /** SDOHCC category code, see `../resource/categories`. */
  readonly category: string;
  readonly reason?: string;
  readonly priority: 'routine' | 'urgent';
  readonly status: ReferralStatus;
  readonly authoredOn: Moment;
  readonly sample?: boolean;
}

export type ReportedBy = 'provider' | 'client' | 'support-person' | 'worker' | 'document' | 'portal' | 'assumed';

/** One change of an attempt's status: who said so, when it was true, when it was written. */
export interface AttemptMove {
  readonly status: TaskStatus;
  readonly businessStatus: BusinessStatus;
  readonly reason?: string;
  readonly changedAt: Moment;
  /** May be earlier than changedAt: a late entry. */
  readonly effectiveAt: Moment;
  readonly reportedBy: ReportedBy;
  readonly channel?: string;
  readonly note?: string;
  /** Written by the app to keep the steps complete; figures ignore it. */
  readonly inferred?: boolean;
  /** Order among moves written in one go. */
  readonly order: number;
}

/** One try at one service at location (FHIR R4 Task, the referral's). */
export interface Attempt {
  readonly id: Id;
  readonly referralId: Id;
  readonly clientId: Id;
  readonly serviceAtLocationId: Id;
  /** An appeal: the denied attempt that this one is part of. */
  readonly partOf?: Id;
  readonly status: TaskStatus;
  readonly businessStatus: BusinessStatus;
  readonly changedAt: Moment;
  readonly moves: Entries<AttemptMove>;
  readonly sample?: boolean;
}
