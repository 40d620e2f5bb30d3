/**
 * A care plan of a client (FHIR R4 CarePlan): one version of it. Goals and steps are records of their own and belong to
 * the client's episode; a version that is signed, ended or followed by another holds what they said then as `content`,
 * which stays as it is while the work goes on. See `./locked`. Status as a table: what is not listed is refused.
 */
import type { Entries, Id, Moment, PlainDate } from '../record/record';
import type { PlanContent } from './content';

export type PlanStatus = 'draft' | 'active' | 'on-hold' | 'completed' | 'revoked' | 'entered-in-error';

export const SIGNER_ROLES = ['client', 'worker', 'support-person'] as const;
export type SignerRole = (typeof SIGNER_ROLES)[number];

/** A name typed in place of a signature. */
export interface PlanSignature {
  readonly name: string;
  readonly role: SignerRole;
  /** The day they agreed. */
  readonly date: PlainDate;
  /** When it was typed here. */
  readonly at: Moment;
  /** `Plan.frozenAt` of the content it was put under. */
  readonly of: Moment;
}

/** A look at the plan with the client. */
export interface PlanReview {
  readonly date: PlainDate;
  readonly words: string;
  readonly at: Moment;
}

export interface Plan {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  readonly status: PlanStatus;
  /** 1 for the first. */
  readonly version: number;
  /** The version before this one. */
  readonly replaces?: Id;
  /** What was agreed, as it stood at `frozenAt`. */
  readonly content?: PlanContent;
  readonly frozenAt?: Moment;
  readonly signatures?: Entries<PlanSignature>;
  /** The day by which it is looked at again. */
  readonly reviewBy?: PlainDate;
  readonly reviews?: Entries<PlanReview>;
  /** Why it rests or ended. */
  readonly statusReason?: string;
  readonly startedOn?: PlainDate;
  readonly endedOn?: PlainDate;
  readonly createdAt: Moment;
  readonly author?: string;
  readonly sample?: boolean;
}

export const PLAN_MOVES: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  draft: ['active', 'revoked', 'entered-in-error'],
  active: ['on-hold', 'completed', 'revoked', 'entered-in-error'],
  'on-hold': ['active', 'completed', 'revoked', 'entered-in-error'],
  completed: ['entered-in-error'],
  revoked: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMovePlan = (from: PlanStatus, to: PlanStatus): boolean => PLAN_MOVES[from].includes(to);

/** Is it being written, or in force, or resting? */
export const isOpenPlan = ({ status }: Pick<Plan, 'status'>): boolean => mayMovePlan(status, 'revoked');

/** In force: what the work goes by. */
export const isInForce = ({ status }: Pick<Plan, 'status'>): boolean => status === 'active' || status === 'on-hold';

/** Oldest first; mistakes are left out. */
export const planVersions = (plans: Iterable<Plan>): readonly Plan[] =>
  [...plans]
    .filter(({ status }) => status !== 'entered-in-error')
    .sort((a, b) => a.version - b.version || a.createdAt.localeCompare(b.createdAt));

/** The version that is worked on: the newest open one. Undefined when there is none, or all have ended. */
export const currentPlan = (plans: Iterable<Plan>): Plan | undefined => planVersions(plans).findLast(isOpenPlan);

/** Oldest first. */
export const signaturesOf = ({ signatures = {} }: Pick<Plan, 'signatures'>): readonly PlanSignature[] =>
  Object.values(signatures).sort((a, b) => a.at.localeCompare(b.at));

/** Newest first. */
export const reviewsOf = ({ reviews = {} }: Pick<Plan, 'reviews'>): readonly PlanReview[] =>
  Object.values(reviews).sort((a, b) => `${b.date} ${b.at}`.localeCompare(`${a.date} ${a.at}`));

/** Was it put under another content than the one on show? Two devices may have signed without knowing of each other. */
export const signedAnother = (signature: PlanSignature, plan: Pick<Plan, 'frozenAt'>): boolean =>
  signature.of !== plan.frozenAt;
