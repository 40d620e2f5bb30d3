/** The status of the need asked for (FHIR R4 ServiceRequest) follows from its attempts until the worker settles it. */
import { reportColumn } from './business-status';
import type { Attempt, Referral, ReferralStatus } from './referral';

type Standing = Pick<Attempt, 'status' | 'businessStatus'>;

/**
 * "completed", "revoked" and "entered-in-error" are the worker's word and stay. Otherwise: draft while there are
 * only drafts (attempts marked as a mistake do not count), active while an attempt is open or the need is unmet.
 */
export function referralStatus(stored: Referral['status'], attempts: readonly Standing[]): ReferralStatus {
  if (stored !== 'draft' && stored !== 'active') return stored;
  const counting = attempts.filter((attempt) => attempt.status !== 'entered-in-error');
  return counting.every((attempt) => attempt.status === 'draft') ? 'draft' : 'active';
}

/** Should the worker be asked whether the need is met? True once an attempt brought help. */
export function proposesCompletion(referral: Pick<Referral, 'status'>, attempts: readonly Standing[]): boolean {
  const helped = attempts.some((a) => a.status === 'completed' && reportColumn(a.businessStatus) === 'got-help');
  return helped && (referral.status === 'draft' || referral.status === 'active');
}
