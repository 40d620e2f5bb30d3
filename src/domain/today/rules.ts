/** When something has waited too long. Numbers are settings; these are the ones it starts with. */

import { SOON_DAYS } from '../client/coverage';
import type { PlainDate } from '../record/record';
import type { Attempt, Referral } from '../referral/referral';
import { CONTACT_DAYS, type RiskTier } from '../risk/tier';
import { addDays, addWorkingDays } from '../time/plain-date';

export interface StaleRules {
  /** Working days without an answer to a request. */
  readonly requested: number;
  readonly requestedUrgent: number;
  /** Days, as all that follow. */
  readonly onHold: number;
  readonly inProgress: number;
  readonly savedUnsent: number;
  readonly unsignedNote: number;
  /** At most so many days between two contacts, by the client's risk tier. */
  readonly contact: Readonly<Record<RiskTier, number>>;
  readonly resourceUnchecked: number;
  /** How far ahead "coming up" looks. */
  readonly ahead: number;
  /** The same for days that must not be missed. */
  readonly deadlineAhead: number;
  /** The same for what must be renewed, which takes weeks. */
  readonly renewalAhead: number;
}

export const DEFAULT_RULES: StaleRules = {
  requested: 5,
  requestedUrgent: 1,
  onHold: 30,
  inProgress: 30,
  savedUnsent: 7,
  unsignedNote: 2,
  contact: CONTACT_DAYS,
  resourceUnchecked: 90,
  ahead: 7,
  deadlineAhead: 14,
  renewalAhead: SOON_DAYS,
};

export type AttemptRule = 'attempt-silent' | 'attempt-on-hold' | 'attempt-in-progress' | 'attempt-unsent';

export interface AttemptDue {
  readonly rule: AttemptRule;
  /** The last day that is still in time. */
  readonly due: PlainDate;
  /** Days the rule allows; working days for "attempt-silent". */
  readonly limit: number;
  /** The day it last changed. */
  readonly since: PlainDate;
}

/** By when an attempt should move on; null for what rests by right (accepted, ended). `since`: its last change's day. */
export function attemptDue(
  attempt: Pick<Attempt, 'status'>,
  priority: Referral['priority'],
  since: PlainDate,
  rules: StaleRules = DEFAULT_RULES,
): AttemptDue | null {
  const after = (rule: AttemptRule, limit: number): AttemptDue => ({ rule, limit, since, due: addDays(since, limit) });
  if (attempt.status === 'requested') {
    const limit = priority === 'urgent' ? rules.requestedUrgent : rules.requested;
    return { rule: 'attempt-silent', limit, since, due: addWorkingDays(since, limit) };
  }
  if (attempt.status === 'on-hold') return after('attempt-on-hold', rules.onHold);
  if (attempt.status === 'in-progress') return after('attempt-in-progress', rules.inProgress);
  if (attempt.status === 'draft') return after('attempt-unsent', rules.savedUnsent);
  return null;
}
